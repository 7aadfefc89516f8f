import type { Backend } from '../backend.ts';
import type { Judgement } from '../rules/judge-card.ts';
import type { ClearCard } from '../secrets/card-plaintext.ts';
import type { CardCounter } from '../state/tried-cards.ts';
import { type Refused, refused } from './answer.ts';
import type { Decision } from './decision.ts';
import { type ExaminedCard, examineCard } from './examine-card.ts';

export type JudgementAtCounter = { readonly state: 'accepted' } | Refused;

/** In flow `counter` there is no place for a challenge, so an issuer that insists on one has declined. */
const withoutChallenge = (judgement: Judgement): JudgementAtCounter =>
  judgement.state === 'challenged' ? refused({ slug: 'card-not-usable' }) : judgement;

/** Judges a card that staff put on file; it counts at the staff member and at the kiosk, and at the customer once known. */
export const judgeAtCounter = (
  backend: Backend,
  { id, actor, kioskId }: Decision,
  card: ClearCard,
  customers: readonly CardCounter[],
  isRegisteredAlready: (fingerprint: string) => boolean,
): { readonly examined: ExaminedCard; readonly judgement: JudgementAtCounter } => {
  const counters: readonly CardCounter[] = [
    { by: 'staff-member', id: actor.loginId },
    { by: 'kiosk', id: kioskId },
    ...customers,
  ];
  const examination = {
    id,
    card,
    counters,
    maskedAs: 'first-two-and-last-four' as const,
    isRegisteredAlready,
  };
  const { examined, judgement } = examineCard(backend, examination, backend.clock.now());
  return { examined, judgement: withoutChallenge(judgement) };
};
