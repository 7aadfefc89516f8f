import type { PendingOperation } from '../../../preload/contract/operation.ts';
import type { OutcomeUnknown, RememberedDecision } from '../../../renderer/flow/decision-state.ts';
import { pictureTime } from '../picture-time.ts';
import { counterListStates } from './counter-list.ts';
import { failureOf, operation, type Part, type Parts, staff } from './part.ts';

const place = (nth: number) => `00000000-0000-4000-8000-00000000000${nth}`;

const decided = (
  nth: number,
  change: PendingOperation['change'],
  standing: PendingOperation['standing'],
): PendingOperation => ({
  idempotencyKey: place(nth),
  enquiryNumber: `Q-7F3K-9M2${'CDFGHJ'.charAt(nth)}`,
  change,
  label: { brand: nth === 2 ? 'american-express' : 'visa', lastFour: `000${nth}` },
  decidedAt: `2026-11-21T01:3${nth}:00Z`,
  standing,
});

/** One of every standing there is. */
export const everyStanding: readonly PendingOperation[] = [
  decided(1, 'register-customer', { state: 'carried-out', reference: 'M7K-42QD' }),
  decided(2, 'change-customer', { state: 'not-carried-out' }),
  decided(3, 'delete-customer', { state: 'asking' }),
  decided(4, 'register-customer', { state: 'awaiting-staff' }),
  decided(5, 'register-card', { state: 'beyond-asking' }),
];

const asking = everyStanding.filter(({ standing }) => standing.state === 'asking');
const own = [
  decided(4, 'register-card', { state: 'asking' }),
  decided(5, 'register-card', { state: 'beyond-asking' }),
];

const unknown = (changes: Partial<OutcomeUnknown>): Part => ({
  flow: {
    screen: 'outcome-unknown',
    decision: {
      kind: 'remembered',
      change: 'register-card',
      at: { actor: { kind: 'customer', contractLabel: 'ご自宅（インターネットと電話）' } },
    },
    operation,
    asked: 0,
    asking: 'going-on',
    asksAgainAt: pictureTime + 5_000,
    waiting: null,
    ...changes,
  } as OutcomeUnknown,
});

const ofStaff: RememberedDecision = {
  kind: 'remembered',
  change: 'register-customer',
  at: { actor: staff, listing: { query: '', cursors: [null] } },
};

const atCounter = { profile: { flows: ['counter'] } } as const;

/** What outlives a page: decisions of which somebody has yet to learn what became of them. */
export const pendingStates = {
  'list-pending': () => ({ ...counterListStates.list(), pending: everyStanding }),
  'list-pending-asking': () => ({ ...counterListStates.list(), pending: asking }),
  'list-pending-long': () => ({ ...counterListStates['list-long'](), pending: everyStanding }),
  'list-pending-open': () => ({ ...counterListStates.list(), pending: everyStanding }),
  'attract-pending': () => ({ flow: { screen: 'attract' }, pending: own }),
  'attract-pending-with-counter': () => ({
    flow: { screen: 'attract' },
    pending: own,
    profile: { flows: ['selfcare', 'counter'] },
  }),
  'attract-pending-open': () => ({ flow: { screen: 'attract' }, pending: own }),
  'unknown-after-lost-page': () => unknown({}),
  'counter-unknown-after-lost-page': () => ({
    ...unknown({ decision: ofStaff }),
    ...atCounter,
  }),
  'counter-unknown-waiting': () => ({
    ...unknown({ decision: ofStaff, waiting: 1 }),
    ...atCounter,
  }),
  'counter-unknown-awaiting-staff': () => ({
    ...unknown({ decision: ofStaff, asking: 'awaiting-staff', asksAgainAt: null, waiting: null }),
    ...atCounter,
  }),
  'unknown-beyond-asking': () =>
    unknown({ asking: 'beyond-asking', session: 'live', asksAgainAt: null, waiting: null }),
  'counter-complete-nameless': () => ({
    flow: {
      screen: 'complete',
      flow: 'counter',
      actor: staff,
      listing: { query: '', cursors: [null] },
      outcome: {
        result: 'deleted',
        reference: 'M7K-42QD',
        maskedNumber: '41**-****-****-1111',
        brand: 'visa',
        customer: null,
        effective: null,
      },
      number: 'not-known',
      customer: null,
    },
    ...atCounter,
  }),
  'menu-not-carried-out': () => ({
    flow: {
      screen: 'menu',
      actor: { kind: 'customer', contractLabel: 'ご自宅（インターネットと電話）' },
      contract: null,
      waiting: 1,
      failure: failureOf({ slug: 'not-carried-out' }),
      earlier: null,
    },
  }),
} as const satisfies Parts;
