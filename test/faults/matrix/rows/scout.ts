import type { ChangeKind } from '../../../../preload/contract/operation.ts';
import type { Shop } from '../../kiosk/shop.ts';
import type { FileCall } from '../../process/messages.ts';
import { closeStage } from '../close-stage.ts';
import { complete, nobodyServed } from '../ending.ts';
import { type Stage, setStage, usualPace } from '../stage.ts';
import { clearPlans } from './calls.ts';
import { loseAnswerAndQuestions, untilSettled } from './situations.ts';

/** The calls of files at which a kiosk can be killed, in the order in which they come. */
export interface FileSteps {
  /** From the decision until the screen tells what was done. */
  readonly deciding: readonly FileCall[];
  /** From leaving with something unsettled until it is settled. */
  readonly leaving: readonly FileCall[];
  /** From a start that finds something unsettled until it is settled. */
  readonly starting: readonly FileCall[];
}

const callsDuring = async (
  stage: Stage,
  work: () => Promise<void>,
): Promise<readonly FileCall[]> => {
  const before = stage.kiosk().fileCalls.length;
  await work();
  return stage.kiosk().fileCalls.slice(before);
};

/** Goes through one change without any kill, and notes each call of a file on the way. */
export const scoutFileSteps = async (
  program: string,
  shop: Shop,
  change: ChangeKind,
): Promise<FileSteps> => {
  await shop.renew();
  const stage = await setStage({ program, shop, change, pace: usualPace });
  await stage.prepare();
  const deciding = await callsDuring(stage, async () => {
    await stage.decide();
    await stage.ends(complete);
  });
  await stage.leave();
  await stage.logIn();
  await stage.fillIn();
  await loseAnswerAndQuestions(stage);
  const leaving = await callsDuring(stage, async () => {
    await stage.leave();
    await clearPlans(stage);
    await untilSettled(stage);
  });
  await stage.logIn();
  await stage.fillIn();
  await loseAnswerAndQuestions(stage);
  await stage.kiosk().kill();
  await clearPlans(stage);
  await stage.start();
  await stage.ends(nobodyServed);
  await untilSettled(stage);
  const starting = [...stage.kiosk().fileCalls];
  await closeStage(stage);
  return { deciding, leaving, starting };
};
