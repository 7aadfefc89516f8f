import type { SentOperation, Settlement } from '../../../main/journal/journal.ts';
import { customer } from './actors.ts';

/** An idempotency key; another for each number. */
export const keyOf = (number: number): string =>
  `${String(number).padStart(8, '0')}-c0d1-4222-8333-444455556666`;

/** A card that is about to be registered, the later the greater its number. */
export const operation = (number: number, besides: Partial<SentOperation> = {}): SentOperation => ({
  idempotencyKey: keyOf(number),
  change: 'register-card',
  label: { brand: 'visa', lastFour: '1111' },
  actor: customer,
  sessionId: '5e551011-0000-4000-8000-000000000001',
  backend: 'https://billing.example/v1',
  at: new Date(Date.parse('2026-11-21T03:00:00Z') + number * 1000).toISOString(),
  ...besides,
});

export const carriedOut: Settlement = { state: 'carried-out', reference: 'R-2026-000123' };
export const notCarriedOut: Settlement = { state: 'not-carried-out', problem: 'card-not-usable' };
export const beyondAsking: Settlement = { state: 'beyond-asking' };
