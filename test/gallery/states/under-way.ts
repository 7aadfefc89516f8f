import type { Decision } from '../../../renderer/flow/decision-state.ts';
import { pictureTime } from '../picture-time.ts';
import { operation, type Part } from './part.ts';

/** A decision on its way for twelve seconds. */
export const submitting = (decision: Decision): Part['flow'] => ({
  screen: 'submitting',
  decision,
  attempt: 1,
  round: 'first',
  operation: null,
  session: 'live',
  startedAt: pictureTime - 12_000,
});

/** The issuer asks the customer's own phone. */
export const challenge = (decision: Decision): Part['flow'] => ({
  screen: 'challenge',
  decision,
  operation,
  action: {
    kind: 'three-d-secure',
    url: 'https://issuer.example/challenge/7f3c2a9e5d1b48',
    expiresInSeconds: 600,
  },
  receivedAt: pictureTime - 74_000,
  asksAgainAt: pictureTime + 5_000,
  waiting: null,
});

/** What became of a decision has been asked for twice. */
export const outcomeUnknown = (decision: Decision): Part['flow'] => ({
  screen: 'outcome-unknown',
  decision,
  operation,
  asked: 2,
  asking: 'going-on',
  asksAgainAt: pictureTime + 12_000,
  waiting: null,
});
