import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../surroundings.ts';

/** The support contact, one fact a line, large enough to copy down. */
export const SupportFacts = () => {
  const { t } = useTranslation();
  const { support } = useSurroundings().profile;
  return (
    <dl className="dialog__facts">
      <div>
        <dt>{t('letterLost.phone')}</dt>
        <dd className="support__phone">{support.phone}</dd>
      </div>
      <div>
        <dt>{t('letterLost.hours')}</dt>
        <dd>{support.hours}</dd>
      </div>
      <div>
        <dt>{t('letterLost.email')}</dt>
        <dd lang="en">{support.email}</dd>
      </div>
    </dl>
  );
};
