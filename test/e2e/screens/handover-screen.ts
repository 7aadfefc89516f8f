import { TypingCardScreen } from './typing-card-screen.ts';

/** The screen belongs to the customer. */
export class HandoverScreen extends TypingCardScreen {
  readonly name = 'handover';

  async done(): Promise<void> {
    await this.button(this.words.handoverDone).click();
  }

  override async back(): Promise<void> {
    await this.button(this.words.handoverCancel).click();
  }
}
