import { checkOperations } from './checks/check-operations.ts';
import { historyOf } from './checks/history.ts';
import { readJournal } from './checks/read-journal.ts';
import { readTrail } from './checks/read-trail.ts';
import { verdictsOf } from './checks/verdicts.ts';
import type { Stage } from './stage.ts';

/** Holds screens, journal, audit trail and books of one stage against each other. Answers what does not fit, in words. */
export const compareStage = async (
  { backend, journal, runs }: Stage,
  session: 'kept' | 'lost' = 'kept',
): Promise<readonly string[]> => {
  const { operations } = await backend.books();
  const { events, breaks } = readTrail(journal);
  const verdicts = new Map(runs.flatMap(({ views }) => [...verdictsOf(views)]));
  const evidence = { booked: operations, events, entries: readJournal(journal), verdicts, session };
  const complaints = checkOperations(evidence);
  return [
    ...(breaks.length > 0 ? [`trail: broken at lines ${breaks.join(', ')}`] : []),
    ...complaints.map(({ idempotencyKey, what }) =>
      [`${what} (${idempotencyKey.slice(0, 8)})`, ...historyOf(idempotencyKey, events, runs)].join(
        '\n    ',
      ),
    ),
  ];
};
