import fc from 'fast-check';
import type { AuditTrail } from '../../../main/journal/audit-trail.ts';
import type { Journal, SentOperation, Written } from '../../../main/journal/journal.ts';
import {
  operationSeen,
  operationSent,
  operationSettled,
  operationTold,
} from '../../../main/journal/operation-events.ts';
import { customer } from './actors.ts';
import { beyondAsking, carriedOut, keyOf, notCarriedOut, operation } from './operations.ts';

export interface Kept {
  readonly journal: Journal;
  readonly trail: AuditTrail;
}

/** One thing that the kiosk has written, in the order in which it does: journal before trail when sending, trail before journal when settling. */
export type Call = (kept: Kept) => Written;

const send =
  (sent: SentOperation): Call =>
  ({ journal, trail }) =>
    journal.sent(sent) === 'written'
      ? trail.append(sent.actor, operationSent(sent))
      : 'not-written';

const numbers = fc.integer({ min: 1, max: 4 });

const settle = fc
  .record({
    number: numbers,
    settlement: fc.constantFrom(carriedOut, notCarriedOut, beyondAsking),
  })
  .map(
    ({ number, settlement }): Call =>
      ({ journal, trail }) =>
        trail.append({ kind: 'kiosk' }, operationSettled(operation(number), settlement)) ===
        'written'
          ? journal.settle(keyOf(number), settlement, 'untold')
          : 'not-written',
  );

/** Somebody is shown what became of these. */
const show = fc
  .record({
    some: fc.uniqueArray(numbers, { minLength: 1, maxLength: 3 }),
    note: fc.constantFrom(operationTold, operationSeen),
  })
  .map(
    ({ some, note }): Call =>
      ({ journal, trail }) => {
        const noted = some.map((number) => trail.append(customer, note(operation(number))));
        return noted.every((written) => written === 'written')
          ? journal.seen(some.map(keyOf))
          : 'not-written';
      },
  );

/** Any of the kiosk's calls. */
export const calls: fc.Arbitrary<readonly Call[]> = fc.array(
  fc.oneof(
    numbers.map((number) => send(operation(number))),
    settle,
    show,
  ),
  { minLength: 1, maxLength: 12 },
);
