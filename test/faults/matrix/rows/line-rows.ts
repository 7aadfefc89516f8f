import { setTimeout as delay } from 'node:timers/promises';
import { complete, kept, outcomeUnknown } from '../ending.ts';
import type { Row } from '../row.ts';
import type { Stage } from '../stage.ts';
import { always, callOf, clearPlans, plan } from './calls.ts';

/** How the line to the backend is taken away, and given back. */
interface LineFault {
  readonly fault: string;
  readonly take: (stage: Stage) => Promise<void>;
  readonly giveBack: (stage: Stage) => Promise<void>;
  readonly before: 'no-connection' | 'timed-out';
}

const clear = ({ backend }: Stage) => backend.line.set('clear');

const lineFaults: readonly LineFault[] = [
  {
    fault: 'connection refused',
    take: ({ backend }) => backend.line.set('refused'),
    giveBack: clear,
    before: 'no-connection',
  },
  {
    fault: 'line goes silent',
    take: ({ backend }) => backend.line.set('silent'),
    giveBack: clear,
    before: 'timed-out',
  },
  {
    fault: 'DNS gone',
    take: ({ kiosk }) => kiosk().setFaults([{ kind: 'names-gone' }]),
    giveBack: ({ kiosk }) => kiosk().setFaults([]),
    before: 'no-connection',
  },
];

/** The first attempt of the change is lost, before or after it was handled, and the line with it. */
const loseLineAtFirstAttempt = async (
  stage: Stage,
  { take }: LineFault,
  lost: 'close-before-handling' | 'close-after-handling',
): Promise<void> => {
  const { backend } = stage;
  await plan(stage, callOf[stage.change], always, { kind: 'faults', fault: lost });
  await stage.decide();
  while ((await backend.planned('faults')) === always) await delay(5);
  await take(stage);
};

/** The connection to the backend itself. */
export const lineRows: readonly Row[] = lineFaults.map((line) => ({
  group: 'line',
  fault: line.fault,
  plays: {
    before: async (stage) => {
      await stage.prepare();
      await line.take(stage);
      await stage.decide();
      await stage.ends(kept(line.before));
      await line.giveBack(stage);
      await stage.tryAgain();
      await stage.ends(complete);
    },
    during: async (stage) => {
      await stage.prepare();
      await loseLineAtFirstAttempt(stage, line, 'close-before-handling');
      await stage.ends(outcomeUnknown);
      await clearPlans(stage);
      await line.giveBack(stage);
      await stage.ends(kept('no-connection', 'timed-out'));
      await stage.tryAgain();
      await stage.ends(complete);
    },
    after: async (stage) => {
      await stage.prepare();
      await loseLineAtFirstAttempt(stage, line, 'close-after-handling');
      await stage.ends(outcomeUnknown);
      await clearPlans(stage);
      await line.giveBack(stage);
      await stage.ends(complete);
    },
  },
}));
