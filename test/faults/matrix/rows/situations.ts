import { setTimeout as delay } from 'node:timers/promises';
import { readJournal } from '../checks/read-journal.ts';
import { outcomeUnknown } from '../ending.ts';
import type { Stage } from '../stage.ts';
import { always, askingOutcome, callOf, loseAnswers, plan } from './calls.ts';

/** Nothing that is waited for takes longer than this, in milliseconds. */
const limit = 20_000;

/** Looks every few milliseconds until it is so; throws when it never is. */
export const untilSo = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  const giveUpAt = performance.now() + limit;
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error(`waited for ${what} in vain`);
    await delay(5);
  }
};

/** Every question what became of an operation is turned away by a gateway. */
export const blockQuestions = (stage: Stage): Promise<void> =>
  plan(stage, askingOutcome, always, { kind: 'gateways', status: 502 });

/** The change is carried out, its answer is lost, and nobody can ask yet what became of it. */
export const loseAnswerAndQuestions = async (stage: Stage): Promise<void> => {
  await loseAnswers(stage);
  await blockQuestions(stage);
  await stage.decide();
  await stage.ends(outcomeUnknown);
};

/** The change never arrives, and nobody can ask yet what became of it. */
export const loseRequestAndQuestions = async (stage: Stage): Promise<void> => {
  await plan(stage, callOf[stage.change], always, {
    kind: 'faults',
    fault: 'close-before-handling',
  });
  await blockQuestions(stage);
  await stage.decide();
  await stage.ends(outcomeUnknown);
};

/** The person decides, and the backend is in the middle of carrying it out until it is let go. */
export const decideAndHold = async (stage: Stage): Promise<void> => {
  await stage.backend.control('POST', 'hold', { hold: true });
  await stage.decide();
  await untilSo('an operation at work', async () => {
    const { operations } = await stage.backend.books();
    return operations.some(({ state }) => state === 'in-progress');
  });
};

export const letGo = async ({ backend }: Stage): Promise<void> => {
  await backend.control('POST', 'hold', { hold: false });
};

/** The person decides, and the request has arrived, but nothing of it is handled. */
export const decideAndHang = async (stage: Stage): Promise<void> => {
  await plan(stage, callOf[stage.change], 1, { kind: 'faults', fault: 'hang' });
  await stage.decide();
  await untilSo('the request', async () => (await stage.backend.planned('faults')) === 0);
};

/** The person decides, and it is carried out; its answer takes three more seconds. */
export const decideAndAnswerLate = async (stage: Stage): Promise<void> => {
  const changes = async () =>
    (await stage.backend.books()).operations.reduce((sum, { carriedOut }) => sum + carriedOut, 0);
  const before = await changes();
  await plan(stage, callOf[stage.change], 1, { kind: 'faults', fault: 'slow-3s' });
  await stage.decide();
  await untilSo('the change in the books', async () => (await changes()) > before);
};

/** All that was decided has an outcome on disk. */
export const untilSettled = ({ folders }: Stage): Promise<void> =>
  untilSo('everything settled', async () =>
    readJournal(folders.journal).every(({ settlement }) => settlement !== null),
  );
