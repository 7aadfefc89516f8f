import { useTranslation } from 'react-i18next';
import './billing-cycle.css';

export interface CycleMonth {
  readonly name: string;
  readonly what: string;
}

/** The line of two months: the service is used, the month closes, and the bill is paid in the next. */
export const BillingCycle = ({
  usage,
  billed,
}: {
  readonly usage: CycleMonth;
  readonly billed: CycleMonth;
}) => {
  const { t } = useTranslation();
  return (
    <figure
      className="cycle"
      aria-label={t('cycle.label', { usage: usage.name, billed: billed.name })}
    >
      <div className="cycle__line">
        <div className="cycle__month">
          <b>{usage.name}</b>
          <span>{usage.what}</span>
          <i className="cycle__close" />
        </div>
        <div className="cycle__month">
          <b>{billed.name}</b>
          <span>{billed.what}</span>
        </div>
        <span className="cycle__closename">{t('cycle.closing')}</span>
      </div>
    </figure>
  );
};
