import type { KeychainFault } from '../../machine/machine-fault.ts';
import { nobodyServed, problemAt } from '../ending.ts';
import type { Play, Row } from '../row.ts';
import type { Stage } from '../stage.ts';
import { clearPlans } from './calls.ts';
import { damageJournal, type JournalDamage } from './damage-journal.ts';
import {
  decideAndAnswerLate,
  decideAndHang,
  decideAndHold,
  letGo,
  loseAnswerAndQuestions,
  loseRequestAndQuestions,
} from './situations.ts';

/** How far the change has come when the app ends. */
const progress = {
  'request sent': { come: decideAndHang, goOn: clearPlans },
  'backend at work': { come: decideAndHold, goOn: letGo },
  'answer on its way': { come: decideAndAnswerLate, goOn: clearPlans },
  'answer lost': { come: loseAnswerAndQuestions, goOn: clearPlans },
  'request lost': { come: loseRequestAndQuestions, goOn: clearPlans },
} as const;

const end = {
  'main killed': ({ kiosk }: Stage) => kiosk().kill(),
  'app quits': ({ kiosk }: Stage) => kiosk().quit(),
} as const;

const restarted =
  (
    come: (stage: Stage) => Promise<void>,
    ending: (stage: Stage) => Promise<void>,
    between: (stage: Stage) => Promise<void>,
    goOn: (stage: Stage) => Promise<void>,
  ): Play =>
  async (stage) => {
    await stage.prepare();
    await come(stage);
    await ending(stage);
    await between(stage);
    await stage.start();
    await stage.ends(nobodyServed);
    await goOn(stage);
  };

const nothing = async (): Promise<void> => undefined;

const progressRows: readonly Row[] = Object.entries(end).flatMap(([how, ending]) =>
  Object.entries(progress).map(([when, { come, goOn }]) => ({
    group: 'restart',
    fault: `${how}, ${when}`,
    plays: { during: restarted(come, ending, nothing, goOn) },
  })),
);

const damages: readonly JournalDamage[] = ['flipped byte', 'torn tail', 'file gone'];

const damageRows: readonly Row[] = damages.map((damage) => ({
  group: 'restart',
  fault: `main killed, then journal with ${damage}`,
  plays: {
    after: restarted(
      loseAnswerAndQuestions,
      end['main killed'],
      async ({ folders }) => damageJournal(folders.journal, damage),
      clearPlans,
    ),
  },
}));

const loseTokensAndDie = async ({ kiosk }: Stage): Promise<void> => {
  await kiosk().eraseTokens();
  await kiosk().kill();
};

const keychainFaults: readonly KeychainFault[] = ['locked', 'hangs'];

/** Tokens that cannot be read yet are not lost. */
const keychainRows: readonly Row[] = keychainFaults.map((fault) => ({
  group: 'restart',
  fault: `main killed, then started with a keychain that ${fault === 'hangs' ? 'hangs' : 'is locked'}`,
  plays: {
    after: async (stage) => {
      await stage.prepare();
      await loseAnswerAndQuestions(stage);
      await stage.kiosk().kill();
      await clearPlans(stage);
      await stage.start([{ kind: 'keychain', fault }]);
      await stage.ends(problemAt('out-of-service', 'keychain-unavailable'));
      await stage.kiosk().untilLogged('keychain-unavailable');
      await stage.kiosk().setFaults([]);
      await stage.ends(nobodyServed);
    },
  },
}));

/** The app ends with something unsettled, and starts again. */
export const restartRows: readonly Row[] = [
  ...progressRows,
  ...damageRows,
  ...keychainRows,
  {
    group: 'restart',
    fault: 'main killed, then started without a line',
    plays: {
      after: restarted(
        loseAnswerAndQuestions,
        end['main killed'],
        ({ backend }) => backend.line.set('refused'),
        async (stage) => {
          await clearPlans(stage);
          await stage.backend.line.set('clear');
        },
      ),
    },
  },
  {
    group: 'restart',
    fault: 'main killed, and the keychain has lost the tokens',
    session: 'lost',
    plays: {
      after: restarted(loseAnswerAndQuestions, loseTokensAndDie, nothing, clearPlans),
    },
  },
];
