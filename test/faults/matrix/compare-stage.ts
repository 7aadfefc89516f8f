import { checkOperations } from './checks/check-operations.ts';
import { historyOf } from './checks/history.ts';
import { readJournal } from './checks/read-journal.ts';
import { readTrail } from './checks/read-trail.ts';
import { verdictsOf } from './checks/verdicts.ts';
import type { Stage } from './stage.ts';

/** Holds screens, journals, audit trails and books against each other, of kiosks that are all there are at one backend. Answers what does not fit, in words. */
export const compareStages = async (
  stages: readonly [Stage, ...Stage[]],
  session: 'kept' | 'lost' = 'kept',
): Promise<readonly string[]> => {
  const { operations } = await stages[0].backend.books();
  const trails = stages.map(({ folders }) => readTrail(folders.journal));
  const events = trails.flatMap((trail) => trail.events);
  const entries = stages.flatMap(({ folders }) => readJournal(folders.journal));
  const runs = stages.flatMap((stage) => stage.runs);
  const verdicts = new Map(runs.flatMap(({ views }) => [...verdictsOf(views)]));
  const complaints = checkOperations({ booked: operations, events, entries, verdicts, session });
  return [
    ...trails.flatMap(({ breaks }) =>
      breaks.length > 0 ? [`trail: broken at lines ${breaks.join(', ')}`] : [],
    ),
    ...complaints.map(({ idempotencyKey, what }) =>
      [`${what} (${idempotencyKey.slice(0, 8)})`, ...historyOf(idempotencyKey, events, runs)].join(
        '\n    ',
      ),
    ),
  ];
};

/** The same of one kiosk. */
export const compareStage = (
  stage: Stage,
  session: 'kept' | 'lost' = 'kept',
): Promise<readonly string[]> => compareStages([stage], session);
