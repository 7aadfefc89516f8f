import type { LimitedAct, LimitedParty } from '../../preload/contract/limits.ts';

/** So many at most in any so many minutes. */
export interface Limit {
  readonly party: LimitedParty;
  readonly most: number;
  readonly minutes: number;
}

export type LimitTable = Readonly<Record<LimitedAct, readonly Limit[]>>;

const day = 24 * 60;

/**
 * How often something may be tried at one kiosk. The backend's own limits are final; these come first, and also hold against somebody who
 * goes from account to account (PCI DSS 4.0.1, 8.3.4; card testing). `codes` of an `account` are those of one log in.
 */
export const limitTable: LimitTable = {
  'log-ins': [
    { party: 'account', most: 5, minutes: 15 },
    { party: 'kiosk', most: 30, minutes: 15 },
  ],
  codes: [
    { party: 'account', most: 5, minutes: 15 },
    { party: 'kiosk', most: 30, minutes: 15 },
  ],
  cards: [
    { party: 'customer', most: 5, minutes: day },
    { party: 'staff', most: 60, minutes: 60 },
    { party: 'kiosk', most: 120, minutes: 60 },
  ],
};
