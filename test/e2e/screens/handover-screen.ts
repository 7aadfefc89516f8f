import { TypingCardScreen } from './typing-card-screen.ts';

/** The screen belongs to the customer, who types a new card, or what changes of theirs. */
export class HandoverScreen extends TypingCardScreen {
  readonly name = 'handover';

  override get cardNumber() {
    return super.cardNumber.or(this.textbox(this.words.newCardNumber));
  }

  override get expiryMonth() {
    return super.expiryMonth.or(this.textbox(this.words.newExpiryMonth));
  }

  override get expiryYear() {
    return super.expiryYear.or(this.textbox(this.words.newExpiryYear));
  }

  async done(): Promise<void> {
    await this.button(this.words.handoverDone).click();
  }

  override async back(): Promise<void> {
    await this.button(this.words.handoverCancel).click();
  }
}
