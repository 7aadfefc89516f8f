import type { LimitNotice } from '../../../preload/contract/limits.ts';
import type { TextKey } from '../../text/words.tsx';

type Words = Readonly<
  Record<LimitNotice['act'], Readonly<Partial<Record<LimitNotice['party'], TextKey>>>>
>;

/** What was tried, and whose tries were counted. */
const words: Words = {
  'log-ins': {
    account: 'limitNotice.log-ins.account',
    kiosk: 'limitNotice.log-ins.kiosk',
  },
  codes: { account: 'limitNotice.codes.account', kiosk: 'limitNotice.codes.kiosk' },
  cards: {
    customer: 'limitNotice.cards.customer',
    staff: 'limitNotice.cards.staff',
    kiosk: 'limitNotice.cards.kiosk',
  },
};

const onKiosk = {
  'log-ins': 'limitNotice.log-ins.kiosk',
  codes: 'limitNotice.codes.kiosk',
  cards: 'limitNotice.cards.kiosk',
} as const;

/** The words for a limit; where a party has none of its own for an act, those of the kiosk. */
export const limitWords = ({ act, party }: LimitNotice): TextKey =>
  words[act][party] ?? onKiosk[act];
