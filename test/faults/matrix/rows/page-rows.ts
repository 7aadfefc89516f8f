import { complete, nobodyServed, outcomeUnknown, problemAt } from '../ending.ts';
import type { Row } from '../row.ts';
import type { Stage } from '../stage.ts';
import { clearPlans } from './calls.ts';
import {
  decideAndHold,
  letGo,
  loseAnswerAndQuestions,
  loseRequestAndQuestions,
} from './situations.ts';

const wayOfLosing = {
  'page crashes': ({ kiosk }: Stage) => kiosk().losePage(),
  'page hangs': ({ kiosk }: Stage) => kiosk().hangPage(),
} as const;

/** The page is lost, and the new one goes on with the decision that was under way. */
const lossRows: readonly Row[] = Object.entries(wayOfLosing).map(([fault, lose]) => ({
  group: 'page',
  fault,
  plays: {
    before: async (stage) => {
      await stage.prepare();
      await lose(stage);
      await stage.ends(nobodyServed);
    },
    during: async (stage) => {
      await stage.prepare();
      await decideAndHold(stage);
      await lose(stage);
      await stage.ends(outcomeUnknown);
      await letGo(stage);
      await stage.ends(complete);
    },
    after: async (stage) => {
      await stage.prepare();
      await loseAnswerAndQuestions(stage);
      await lose(stage);
      await stage.ends(outcomeUnknown);
      await clearPlans(stage);
      await stage.ends(complete);
    },
  },
}));

/** What a page can meet besides. */
export const pageRows: readonly Row[] = [
  ...lossRows,
  {
    group: 'page',
    fault: 'page crashes, nothing was carried out',
    plays: {
      after: async (stage) => {
        await stage.prepare();
        await loseRequestAndQuestions(stage);
        await stage.kiosk().losePage();
        await stage.ends(outcomeUnknown);
        await clearPlans(stage);
        await stage.ends(problemAt('menu-or-list', 'not-carried-out', 'no-connection'));
      },
    },
  },
  {
    group: 'page',
    fault: 'page crashes twice',
    plays: {
      during: async (stage) => {
        await stage.prepare();
        await decideAndHold(stage);
        await stage.kiosk().losePage();
        await stage.ends(outcomeUnknown);
        await stage.kiosk().losePage();
        await stage.ends(outcomeUnknown);
        await letGo(stage);
        await stage.ends(complete);
      },
    },
  },
  {
    group: 'page',
    fault: 'page crashes three times within a minute',
    plays: {
      during: async (stage) => {
        await stage.prepare();
        await decideAndHold(stage);
        for (const _ of [1, 2, 3]) await stage.kiosk().losePage();
        await stage.ends(nobodyServed);
        await letGo(stage);
      },
    },
  },
];
