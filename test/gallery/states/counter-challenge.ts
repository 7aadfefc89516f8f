import { pictureTime } from '../picture-time.ts';
import { registration, shown } from './counter-part.ts';
import { operation, type Parts } from './part.ts';

/** The issuer asks the customer's own phone. */
export const counterChallengeStates = {
  'counter-challenge': () =>
    shown({
      screen: 'challenge',
      decision: { kind: 'register-customer', at: registration() },
      operation,
      action: {
        kind: 'three-d-secure',
        url: 'https://issuer.example/challenge/7f3c2a9e5d1b48',
        expiresInSeconds: 600,
      },
      receivedAt: pictureTime - 74_000,
      asksAgainAt: pictureTime + 5_000,
      waiting: null,
    }),
} as const satisfies Parts;
