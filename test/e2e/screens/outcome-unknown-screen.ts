import { Screen } from './screen.ts';

export class OutcomeUnknownScreen extends Screen {
  readonly name = 'outcome-unknown';

  async checkOutcome(): Promise<void> {
    await this.button(this.words.checkOutcome).click();
  }

  async backToList(): Promise<void> {
    await this.button(this.words.backToList).click();
  }
}
