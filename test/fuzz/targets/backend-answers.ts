import fc from 'fast-check';
import { billingFor } from '../../main/billing/billing-under-test.ts';
import { callKinds } from '../../main/billing/call-kinds.ts';
import { anyAnswer } from '../backend/any-answer.ts';
import { startRawBackend } from '../backend/raw-backend.ts';
import { type FuzzTarget, holds } from '../fuzz-target.ts';

const kinds = [...callKinds.keys()];

/** Any bytes from the backend: each call ends with a value, at once, however often it was sent again. */
export const backendAnswers: FuzzTarget = {
  name: 'backend answers',
  open: async () => {
    const server = await startRawBackend();
    return {
      close: server.stop,
      property: fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.array(anyAnswer(), { minLength: 1, maxLength: 4 }),
        async (kind, answers) => {
          server.answerWith(answers);
          const { billing, log } = billingFor(server);
          const answer = await callKinds[kind]?.make(billing);
          holds(
            answer?.state === 'answered' || answer?.state === 'failed',
            `a call ends in '${answer?.state}'`,
          );
          holds(!JSON.stringify(log.lines).includes('access-1'), 'a token came into the log');
          holds(Object.keys(Object.prototype).length === 0, 'a prototype was changed');
        },
      ),
    };
  },
};
