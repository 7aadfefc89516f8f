import type { ChangeKind } from '../../../../preload/contract/operation.ts';
import { complete, outcomeUnknown, problemAt } from '../ending.ts';
import type { Row } from '../row.ts';
import type { Stage } from '../stage.ts';
import { callOf, clearPlans, plan } from './calls.ts';
import { decideAndHold, letGo, loseAnswerAndQuestions } from './situations.ts';

const withCard: readonly ChangeKind[] = ['register-card', 'register-customer', 'change-customer'];

const expire = ({ backend }: Stage, only: 'access-tokens' | 'all-tokens') =>
  backend.control('POST', 'expire-sessions', { only });

/** What becomes of sessions, keys and operations at the backend itself. */
export const backendRows: readonly Row[] = [
  {
    group: 'backend',
    fault: 'encryption key retired',
    changes: withCard,
    plays: {
      before: async (stage) => {
        await stage.prepare();
        await stage.backend.control('POST', 'keys', { retire: true });
        await stage.decide();
        await stage.ends(complete);
      },
      during: async (stage) => {
        await stage.prepare();
        await plan(stage, callOf[stage.change], 1, { kind: 'faults', fault: 'key-retired' });
        await stage.decide();
        await stage.ends(complete);
      },
    },
  },
  {
    group: 'backend',
    fault: 'access token expired',
    plays: {
      before: async (stage) => {
        await stage.prepare();
        await expire(stage, 'access-tokens');
        await stage.decide();
        await stage.ends(complete);
      },
      after: async (stage) => {
        await stage.prepare();
        await loseAnswerAndQuestions(stage);
        await expire(stage, 'access-tokens');
        await clearPlans(stage);
        await stage.ends(complete);
      },
    },
  },
  {
    group: 'backend',
    fault: 'refresh refused',
    session: 'lost',
    plays: {
      before: async (stage) => {
        await stage.prepare();
        await expire(stage, 'all-tokens');
        await stage.decide();
        await stage.ends(problemAt('login', 'session-expired'));
      },
      // Nobody can ask any more in this session, and nothing is promised: a customer's is left to billing, staff's to their next session.
      after: async (stage) => {
        await stage.prepare();
        await loseAnswerAndQuestions(stage);
        await expire(stage, 'all-tokens');
        await clearPlans(stage);
        await stage
          .kiosk()
          .until('nobody to ask', ({ pending }) =>
            pending.some(({ state }) => state === 'beyond-asking' || state === 'awaiting-staff'),
          );
        await stage.ends(outcomeUnknown);
      },
    },
  },
  {
    group: 'backend',
    fault: 'operation in flight',
    plays: {
      during: async (stage) => {
        await stage.prepare();
        await decideAndHold(stage);
        await stage.ends(outcomeUnknown);
        await letGo(stage);
        await stage.ends(complete);
      },
    },
  },
];
