import { useTranslation } from 'react-i18next';
import './handover-steps.css';

/** What the customer does, one thing after the other. */
export const HandoverSteps = () => {
  const { t } = useTranslation();
  return (
    <ol className="handsteps">
      <li>{t('handover.steps.type')}</li>
      <li>{t('handover.steps.done')}</li>
      <li>{t('handover.steps.giveBack')}</li>
    </ol>
  );
};
