import type { OutcomeUnknown, SentDecision } from '../../flow/decision-state.ts';
import type { TextKey } from '../../text/words.tsx';
import { type DecisionWords, wordsOf } from '../decision/decision-words.ts';

const happened = (decision: SentDecision): TextKey => {
  if (decision.kind !== 'remembered') return wordsOf(decision).unknown.happened;
  return decision.at.actor.kind === 'customer'
    ? 'outcomeUnknown.happenedBefore'
    : 'customerOutcomeUnknown.happenedBefore';
};

/** Of the card no more is said than is certain. */
const nowWhileAsking = (decision: SentDecision): TextKey =>
  decision.kind === 'change-customer' && decision.at.card.form.values.cardNumber !== ''
    ? 'customerOutcomeUnknown.change.nowNumber'
    : wordsOf(decision).unknown.now;

/** What happened, how things stand and what to do, while nobody can tell what became of a decision. */
export const unknownWords = ({
  decision,
  asking,
}: Pick<OutcomeUnknown, 'decision' | 'asking'>): DecisionWords['unknown'] => {
  const { title, please } = wordsOf(decision).unknown;
  const said = { title, happened: happened(decision) };
  switch (asking) {
    case 'going-on':
      return { ...said, now: nowWhileAsking(decision), please };
    case 'by-kiosk':
      return {
        ...said,
        now: 'outcomeUnknown.nowByKiosk',
        please:
          decision.at.actor.kind === 'customer'
            ? 'outcomeUnknown.pleaseByKiosk'
            : 'customerOutcomeUnknown.pleaseByKiosk',
      };
    case 'awaiting-staff':
      return {
        ...said,
        now: 'outcomeUnknown.nowAwaitingStaff',
        please: 'outcomeUnknown.pleaseAwaitingStaff',
      };
    case 'beyond-asking':
      return {
        ...said,
        now: 'outcomeUnknown.nowBeyondAsking',
        please: 'outcomeUnknown.pleaseBeyondAsking',
      };
  }
};
