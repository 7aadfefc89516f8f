import { Screen } from './screen.ts';

export class ConfirmScreen extends Screen {
  readonly name = 'confirm';

  async register(): Promise<void> {
    await this.button(this.words.register).click();
  }

  async correct(): Promise<void> {
    await this.button(this.words.correct).click();
  }
}
