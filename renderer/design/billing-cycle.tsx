import type { ReactNode } from 'react';
import { Words } from '../text/words.tsx';
import './billing-cycle.css';

export interface CycleMonth {
  readonly name: ReactNode;
  readonly what: ReactNode;
}

/** The line of two months: the service is used, the month closes, and the bill is paid in the next. */
export const BillingCycle = ({
  label,
  usage,
  billed,
}: {
  /** Says the same as the picture. */
  readonly label: string;
  readonly usage: CycleMonth;
  readonly billed: CycleMonth;
}) => (
  <figure className="cycle" aria-label={label}>
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
      <span className="cycle__closename">
        <Words k="cycle.closing" />
      </span>
    </div>
  </figure>
);
