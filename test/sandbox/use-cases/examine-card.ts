import type { Backend } from '../backend.ts';
import { cardType } from '../rules/card-type.ts';
import { type Judgement, judgeCard } from '../rules/judge-card.ts';
import { type MaskedNumberForm, maskNumber } from '../rules/masking.ts';
import type { ClearCard } from '../secrets/card-plaintext.ts';
import type { OperationId } from '../state/operation.ts';
import { setCard } from '../state/operations.ts';
import { type CardCounter, isOneCardTooMany, rememberTriedCard } from '../state/tried-cards.ts';

/** All that goes on from a card that was in clear for a moment. */
export interface ExaminedCard {
  readonly brand: string;
  readonly maskedNumber: string;
  readonly lastFour: string;
  readonly fingerprint: string;
}

export interface Examination {
  readonly id: OperationId;
  readonly card: ClearCard;
  readonly counters: readonly CardCounter[];
  readonly maskedAs: MaskedNumberForm;
  /** Whether the card with this fingerprint is what it shall become. */
  readonly isRegisteredAlready: (fingerprint: string) => boolean;
}

/** Counts the card, notes with the operation what may be kept of it, and judges it. */
export const examineCard = (
  backend: Backend,
  { id, card, counters, maskedAs, isRegisteredAlready }: Examination,
  now: number,
): { readonly examined: ExaminedCard; readonly judgement: Judgement } => {
  const { database } = backend;
  const fingerprint = backend.fingerprints.of(card.number);
  const tried = { counters, fingerprint };
  const isOverLimit = isOneCardTooMany(database, tried, now);
  if (!isOverLimit) rememberTriedCard(database, tried, now);
  const examined = {
    brand: cardType(card.number)?.type ?? 'unknown',
    maskedNumber: maskNumber(card.number, maskedAs),
    lastFour: card.number.slice(-4),
    fingerprint,
  };
  setCard(database, id, examined);
  const judgement = judgeCard(card, {
    now,
    isOverLimit,
    isPaymentMethodAlready: isRegisteredAlready(fingerprint),
  });
  return { examined, judgement };
};
