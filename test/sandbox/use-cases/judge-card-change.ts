import type { z } from 'zod';
import type { Backend } from '../backend.ts';
import { effectiveMonths } from '../rules/closing-date.ts';
import { isExpired } from '../rules/judge-card.ts';
import type { cardOrExpiry } from '../secrets/card-plaintext.ts';
import { type CardOnFile, type Customer, cardOf } from '../state/customers.ts';
import type { Outcome } from '../state/operation.ts';
import { setCard } from '../state/operations.ts';
import { type Refused, refused } from './answer.ts';
import type { Decision } from './decision.ts';
import { judgeAtCounter } from './judge-at-counter.ts';

/** The card that is on file afterwards; `effective` when it is another one. */
export type JudgedChange =
  | {
      readonly state: 'accepted';
      readonly card: CardOnFile;
      readonly effective?: Outcome['effective'];
    }
  | Refused;

const keepCard = (backend: Backend, { id }: Decision, customer: Customer): JudgedChange => {
  const card = cardOf(customer);
  setCard(backend.database, id, { ...card, lastFour: card.maskedNumber.slice(-4) });
  return { state: 'accepted', card };
};

/** Judges what a change does to the card on file: nothing (null), another expiry, or another number. */
export const judgeCardChange = (
  backend: Backend,
  decision: Decision,
  customer: Customer,
  clear: z.output<typeof cardOrExpiry> | null,
): JudgedChange => {
  const now = backend.clock.now();
  if (clear === null) return keepCard(backend, decision, customer);
  if (clear.kind === 'expiry')
    return isExpired(clear.expiry, now)
      ? refused({ slug: 'card-expired' })
      : keepCard(backend, decision, customer);
  const { examined, judgement } = judgeAtCounter(
    backend,
    decision,
    clear,
    [{ by: 'customer', id: customer.customerId }],
    (fingerprint) => fingerprint === customer.fingerprint,
  );
  if (judgement.state === 'refused') return refused(judgement.problem);
  return { state: 'accepted', card: cardOf(examined), effective: effectiveMonths(now) };
};
