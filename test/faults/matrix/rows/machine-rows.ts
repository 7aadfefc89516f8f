import type { MachineFault } from '../../machine/machine-fault.ts';
import { complete, type Ending, kept, outcomeUnknown, problemAt } from '../ending.ts';
import type { Row } from '../row.ts';
import { clearPlans } from './calls.ts';
import { decideAndHold, letGo, loseAnswerAndQuestions } from './situations.ts';

/** Something wrong with the machine, and what a person meets who decides then. What has been sent already is told all the same. */
interface MachineTrouble {
  readonly fault: string;
  readonly trouble: MachineFault;
  readonly before: Ending;
  /** The log's code by which the trouble has been met. */
  readonly met: string | null;
  /** While it lasts, whether the kiosk can learn and tell what became of the change. */
  readonly learns: 'while-it-lasts' | 'once-lifted';
}

const troubles: readonly MachineTrouble[] = [
  {
    fault: 'disk full',
    trouble: { kind: 'disk', fault: 'full' },
    before: kept('journal-unavailable'),
    met: null,
    learns: 'while-it-lasts',
  },
  {
    fault: 'disk read-only',
    trouble: { kind: 'disk', fault: 'read-only' },
    before: kept('journal-unavailable'),
    met: null,
    learns: 'while-it-lasts',
  },
  ...(['locked', 'gone', 'hangs'] as const).map(
    (fault): MachineTrouble => ({
      fault: `keychain ${fault}`,
      trouble: { kind: 'keychain', fault },
      before: problemAt('out-of-service', 'keychain-unavailable'),
      met: 'keychain-unavailable',
      learns: 'once-lifted',
    }),
  ),
  ...[5, -5].map(
    (hours): MachineTrouble => ({
      fault: `wall clock ${hours > 0 ? '+' : ''}${hours} h`,
      trouble: { kind: 'wall-clock', hours },
      before: complete,
      met: null,
      learns: 'while-it-lasts',
    }),
  ),
];

/** Disk, keychain and clock of the kiosk. */
export const machineRows: readonly Row[] = troubles.map(
  ({ fault, trouble, before, met, learns }) => ({
    group: 'machine',
    fault,
    plays: {
      before: async (stage) => {
        await stage.prepare();
        await stage.kiosk().setFaults([trouble]);
        await stage.decide();
        await stage.ends(before);
        await stage.kiosk().setFaults([]);
        if (before.at === 'kept') {
          await stage.tryAgain();
          await stage.ends(complete);
        }
      },
      during: async (stage) => {
        await stage.prepare();
        await decideAndHold(stage);
        await stage.kiosk().setFaults([trouble]);
        await letGo(stage);
        await stage.ends(complete);
        await stage.kiosk().setFaults([]);
      },
      after: async (stage) => {
        await stage.prepare();
        await loseAnswerAndQuestions(stage);
        await stage.kiosk().setFaults([trouble]);
        await clearPlans(stage);
        if (learns === 'once-lifted') {
          const { kiosk } = stage;
          await kiosk().untilLogged(met ?? '');
          await stage.ends(outcomeUnknown);
          await kiosk().setFaults([]);
        }
        await stage.ends(complete);
        await stage.kiosk().setFaults([]);
      },
    },
  }),
);
