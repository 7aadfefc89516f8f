import { TypingCardScreen } from './typing-card-screen.ts';

/** What the counter's two screens about a customer share: who it is, their card, and handing over. */
export abstract class CustomerFieldsScreen extends TypingCardScreen {
  get customerName() {
    return this.textbox(this.words.customerName);
  }

  get phone() {
    return this.textbox(this.words.phone);
  }

  async handOver(): Promise<void> {
    await this.button(this.words.handOver).click();
  }

  /** Wipes a card that the customer has typed. */
  async clearCard(): Promise<void> {
    await this.button(this.words.clearCard).click();
  }

  async backToList(): Promise<void> {
    await this.button(this.words.backToList).click();
  }

  async logOut(): Promise<void> {
    await this.button(this.words.logOut).click();
  }
}
