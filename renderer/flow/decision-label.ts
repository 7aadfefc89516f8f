import type { CardLabel } from '../../preload/contract/operation.ts';
import { labelOfNumber, labelOnFile } from '../card/card-label.ts';
import type { Decision } from './decision-state.ts';

/** The card that a decision is about: the one that was typed or, where no number was, the one on file. */
export const cardLabelOf = (decision: Decision): CardLabel | null => {
  switch (decision.kind) {
    case 'register-card':
      return labelOfNumber(decision.at.form.values.cardNumber);
    case 'register-customer':
      return labelOfNumber(decision.at.card.form.values.cardNumber);
    case 'change-customer': {
      const { card, onFile } = decision.at;
      const { cardNumber } = card.form.values;
      return cardNumber === '' ? labelOnFile(onFile) : labelOfNumber(cardNumber);
    }
    case 'delete-customer':
      return labelOnFile(decision.at.onFile);
  }
};
