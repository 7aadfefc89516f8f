import { registration, shown } from './counter-part.ts';
import type { Parts } from './part.ts';
import { challenge } from './under-way.ts';

/** The issuer asks the customer's own phone. */
export const counterChallengeStates = {
  'counter-challenge': () => shown(challenge({ kind: 'register-customer', at: registration() })),
} as const satisfies Parts;
