import { demoLogins } from '../../../sandbox/seeds/demo-logins.ts';
import { complete, nobodyServed } from '../ending.ts';
import type { Row } from '../row.ts';
import { clearPlans } from './calls.ts';
import {
  blockQuestions,
  decideAndHang,
  decideAndHold,
  letGo,
  loseAnswerAndQuestions,
  loseRequestAndQuestions,
} from './situations.ts';

/** What people do while nobody can tell yet. Whoever has left is not told; staff are, until somebody has seen it. */
export const personRows: readonly Row[] = [
  {
    group: 'person',
    fault: 'leaves',
    plays: {
      during: async (stage) => {
        await stage.prepare();
        await decideAndHold(stage);
        await stage.leave();
        await stage.ends(nobodyServed);
        await letGo(stage);
      },
      throughout: async (stage) => {
        await stage.prepare();
        await decideAndHang(stage);
        await stage.leave();
        await stage.ends(nobodyServed);
      },
      after: async (stage) => {
        await stage.prepare();
        await loseAnswerAndQuestions(stage);
        await stage.leave();
        await stage.ends(nobodyServed);
        await clearPlans(stage);
      },
    },
  },
  {
    group: 'person',
    fault: 'leaves, nothing was carried out',
    plays: {
      after: async (stage) => {
        await stage.prepare();
        await loseRequestAndQuestions(stage);
        await stage.leave();
        await stage.ends(nobodyServed);
        await clearPlans(stage);
      },
    },
  },
  {
    group: 'person',
    fault: 'leaves, and a second one is served',
    plays: {
      after: async (stage) => {
        await stage.prepare();
        await loseAnswerAndQuestions(stage);
        await stage.leave();
        await clearPlans(stage);
        await blockQuestions(stage);
        await stage.logIn(
          stage.change === 'register-card' ? demoLogins.secondNewCustomer : demoLogins.colleague,
        );
        await stage.fillIn('second');
        await stage.decide();
        await stage.ends(complete);
        await stage.leave();
        await clearPlans(stage);
      },
    },
  },
];
