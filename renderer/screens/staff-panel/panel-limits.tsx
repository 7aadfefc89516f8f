import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LimitNotice } from '../../../preload/contract/limits.ts';
import { LimitEntries } from '../limits/limit-entries.tsx';

/** The limits that were reached since staff have last seen them. */
export const PanelLimits = ({ limits }: { readonly limits: readonly LimitNotice[] }) => {
  const { t } = useTranslation();
  return (
    <section className="panel__part">
      <h2>{t('panel.limits')}</h2>
      {limits.length === 0 ? (
        <p className="panel__fine">
          <CircleCheck className="icon" aria-hidden="true" />
          {t('panel.noLimits')}
        </p>
      ) : (
        <LimitEntries limits={limits} />
      )}
    </section>
  );
};
