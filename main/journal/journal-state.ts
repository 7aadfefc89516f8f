import type { JournalEntry } from './journal.ts';
import type { JournalRecord } from './journal-record.ts';

/** At most so many; those that nobody has seen give way, those that are unsettled never. */
export const mostEntries = 500;

/** What somebody still has to learn something of, by idempotency key: the oldest first. */
export type JournalState = ReadonlyMap<string, JournalEntry>;

export const emptyJournal: JournalState = new Map();

/** The oldest that is settled, when there is no room for another entry; null when there is room, or nothing that may go. */
export const givesWay = (state: JournalState): JournalEntry | null =>
  state.size < mostEntries
    ? null
    : ([...state.values()].find(({ settlement }) => settlement !== null) ?? null);

export const isFull = (state: JournalState): boolean =>
  state.size >= mostEntries && givesWay(state) === null;

const without = (state: JournalState, keys: readonly string[]): Map<string, JournalEntry> => {
  const next = new Map(state);
  for (const key of keys) {
    next.delete(key);
  }
  return next;
};

/** The state after one more record. A record that says nothing new changes nothing. */
export const follow = (state: JournalState, record: JournalRecord): JournalState => {
  switch (record.kind) {
    case 'opened':
      return state;
    case 'sent': {
      const { operation } = record;
      const key = operation.idempotencyKey;
      const present = state.get(key);
      if (present?.settlement === null) {
        return state;
      }
      const others = without(state, [key]);
      const gone = givesWay(others);
      const room = gone === null ? others : without(others, [gone.idempotencyKey]);
      return room.set(key, { ...operation, settlement: null });
    }
    case 'settled': {
      const entry = state.get(record.idempotencyKey);
      if (entry === undefined) {
        return state;
      }
      const { settlement, told } = record;
      return told === 'told'
        ? without(state, [record.idempotencyKey])
        : new Map(state).set(record.idempotencyKey, { ...entry, settlement });
    }
    case 'seen': {
      const seen = record.idempotencyKeys.filter(
        (key) => (state.get(key)?.settlement ?? null) !== null,
      );
      return seen.length === 0 ? state : without(state, seen);
    }
  }
};

/** As few records as possible that say the same. */
export const recordsOf = (state: JournalState): readonly JournalRecord[] => [
  { kind: 'opened' },
  ...[...state.values()].flatMap(({ settlement, ...operation }): readonly JournalRecord[] => {
    const { idempotencyKey } = operation;
    const sent: JournalRecord = { kind: 'sent', operation };
    return settlement === null
      ? [sent]
      : [sent, { kind: 'settled', idempotencyKey, settlement, told: 'untold' }];
  }),
];
