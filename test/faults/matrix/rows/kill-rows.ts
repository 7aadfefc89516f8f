import type { KillMoment } from '../../machine/machine-fault.ts';
import type { FileCall } from '../../process/messages.ts';
import { nobodyServed } from '../ending.ts';
import type { Play, Row } from '../row.ts';
import type { Stage } from '../stage.ts';
import { clearPlans } from './calls.ts';
import type { FileSteps } from './scout.ts';
import { loseAnswerAndQuestions } from './situations.ts';

type KillPlay = (fileCall: number, moment: KillMoment) => Play;

const startAgain = async (stage: Stage): Promise<void> => {
  await stage.kiosk().endsByItself();
  await stage.start();
  await stage.ends(nobodyServed);
};

const whileDeciding: KillPlay = (fileCall, moment) => async (stage) => {
  await stage.prepare();
  await stage.kiosk().setFaults([{ kind: 'kill', fileCall, moment }]);
  await stage.decide();
  await startAgain(stage);
};

const whileLeaving: KillPlay = (fileCall, moment) => async (stage) => {
  await stage.prepare();
  await loseAnswerAndQuestions(stage);
  await stage.kiosk().setFaults([{ kind: 'kill', fileCall, moment }]);
  await clearPlans(stage);
  await stage.leaveBlindly();
  await startAgain(stage);
};

const whileStarting: KillPlay = (fileCall, moment) => async (stage) => {
  await stage.prepare();
  await loseAnswerAndQuestions(stage);
  await stage.kiosk().kill();
  await clearPlans(stage);
  await stage.start([{ kind: 'kill', fileCall, moment }]);
  await startAgain(stage);
};

const killMoments: readonly KillMoment[] = ['before', 'half-way', 'after'];

/** Of these alone something may be half done. */
const isDividable = ({ call }: FileCall): boolean => call === 'append' || call === 'replace';

const rowsOf = (
  when: string,
  strikes: 'during' | 'after',
  calls: readonly FileCall[],
  play: KillPlay,
): readonly Row[] =>
  calls.flatMap((call, index) =>
    killMoments
      .filter((moment) => moment !== 'half-way' || isDividable(call))
      .map((moment) => ({
        group: 'kill',
        family: when,
        fault: `${when}, ${moment} file call ${index + 1} (${call.file} ${call.call})`,
        plays: { [strikes]: play(index + 1, moment) },
      })),
  );

/** Main is killed with SIGKILL before, half-way through and after every call of a file, and started again. */
export const killRows = ({ deciding, leaving, starting }: FileSteps): readonly Row[] => [
  ...rowsOf('killed while deciding', 'during', deciding, whileDeciding),
  ...rowsOf('killed after leaving', 'after', leaving, whileLeaving),
  ...rowsOf('killed while starting again', 'after', starting, whileStarting),
];
