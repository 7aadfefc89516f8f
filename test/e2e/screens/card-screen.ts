import type { TypedCard } from '../support/card-numbers.ts';
import { TypingCardScreen } from './typing-card-screen.ts';

/** The customer types the card for their own contract. */
export class CardScreen extends TypingCardScreen {
  readonly name = 'card';

  async type(card: TypedCard): Promise<void> {
    await this.typeCard(card);
    await this.securityCode.fill(card.securityCode);
  }

  async review(): Promise<void> {
    await this.button(this.words.review).click();
  }
}
