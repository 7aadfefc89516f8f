import type { AuditEvent } from '../../../../main/journal/audit-event.ts';
import type { JournalEntry, Settlement } from '../../../../main/journal/journal.ts';
import type { BookedOperation } from '../../kiosk/backend.ts';
import type { Verdict } from './verdicts.ts';

/** All that is known of what a kiosk has done, from five sides. */
export interface Evidence {
  readonly booked: readonly BookedOperation[];
  readonly events: readonly AuditEvent[];
  readonly entries: readonly JournalEntry[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Whether the session in which an outcome could be asked for was taken away. */
  readonly session: 'kept' | 'lost';
}

/** What is wrong with one operation, in words. */
export interface Complaint {
  readonly idempotencyKey: string;
  readonly what: string;
}

const settlementsOf = (events: readonly AuditEvent[], key: string): readonly Settlement[] =>
  events.flatMap((event) =>
    event.kind === 'operation-settled' && event.idempotencyKey === key ? [event.settlement] : [],
  );

/** What was settled after the last time that the operation was sent: sending again opens it anew. */
const lastSettlements = (events: readonly AuditEvent[], key: string): readonly Settlement[] => {
  const lastSent = events.findLastIndex(
    (event) => event.kind === 'operation-sent' && event.idempotencyKey === key,
  );
  return settlementsOf(events.slice(lastSent), key);
};

const saysCarriedOut: Readonly<Record<Settlement['state'], boolean | null>> = {
  'carried-out': true,
  'not-carried-out': false,
  'beyond-asking': null,
};

const contradicts = (said: boolean | null, carriedOut: number): boolean =>
  said !== null && said !== (carriedOut === 1);

const checkOne = (key: string, evidence: Evidence): readonly Complaint[] => {
  const { booked, events, entries, verdicts, session } = evidence;
  const carriedOut = booked.find(({ idempotencyKey }) => idempotencyKey === key)?.carriedOut ?? 0;
  const wasSent = events.some(
    (event) => event.kind === 'operation-sent' && event.idempotencyKey === key,
  );
  const settlements = lastSettlements(events, key);
  const [first] = settlements;
  const entry = entries.find(({ idempotencyKey }) => idempotencyKey === key);
  const verdict = verdicts.get(key) ?? { said: 'nothing' };
  const isTold = verdict.said === 'carried-out' || verdict.said === 'not-carried-out';
  const isNotedAsTold = events.some(
    (event) => event.kind === 'operation-told' && event.idempotencyKey === key,
  );
  const isSeen = events.some(
    (event) => event.kind === 'operation-seen' && event.idempotencyKey === key,
  );
  const found: readonly (readonly [isWrong: boolean, what: string])[] = [
    [carriedOut > 1, `books: carried out ${carriedOut} times`],
    [
      verdict.said === 'carried-out' && carriedOut !== 1,
      `screen: said carried out, books say ${carriedOut} times`,
    ],
    [
      verdict.said === 'not-carried-out' && carriedOut !== 0,
      `screen: said not carried out, books say ${carriedOut} times`,
    ],
    [
      booked.some(({ idempotencyKey }) => idempotencyKey === key) && !wasSent,
      'trail: the backend has an operation that was never noted as sent',
    ],
    [
      first?.state === 'beyond-asking' && session === 'kept',
      'trail: an outcome is beyond asking, though there was a session to ask with',
    ],
    [wasSent && first === undefined, 'trail: an operation that was sent has no outcome'],
    [
      settlements.some((each) => JSON.stringify(each) !== JSON.stringify(first)),
      'trail: an operation has two outcomes',
    ],
    [
      first !== undefined && contradicts(saysCarriedOut[first.state], carriedOut),
      `trail: says ${first?.state ?? ''}, books say ${carriedOut} times`,
    ],
    [isNotedAsTold && !isTold, 'trail: says that somebody was told, and no screen did'],
    [entry?.settlement === null, 'journal: an operation is unsettled'],
    [
      wasSent && entry === undefined && !isTold && !isSeen,
      'journal: an operation is forgotten that nobody was told of',
    ],
    [
      entry !== undefined &&
        entry.settlement !== null &&
        contradicts(saysCarriedOut[entry.settlement.state], carriedOut),
      `journal: says ${entry?.settlement?.state ?? ''}, books say ${carriedOut} times`,
    ],
  ];
  return found.flatMap(([isWrong, what]) => (isWrong ? [{ idempotencyKey: key, what }] : []));
};

/** Everything that is wrong; nothing when all sides agree. */
export const checkOperations = (evidence: Evidence): readonly Complaint[] => {
  const keys = new Set([
    ...evidence.booked.map(({ idempotencyKey }) => idempotencyKey),
    ...evidence.entries.map(({ idempotencyKey }) => idempotencyKey),
    ...evidence.verdicts.keys(),
    ...evidence.events.flatMap((event) =>
      event.kind === 'operation-sent' ? [event.idempotencyKey] : [],
    ),
  ]);
  return [...keys].flatMap((key) => checkOne(key, evidence));
};
