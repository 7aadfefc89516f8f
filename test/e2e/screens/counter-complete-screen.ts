import { CompleteScreen } from './complete-screen.ts';

/** What staff have done is done. */
export class CounterCompleteScreen extends CompleteScreen {
  async result(): Promise<string> {
    return (await this.main.getAttribute('data-result')) ?? '';
  }

  async backToList(): Promise<void> {
    await this.button(this.words.backToList).click();
  }

  async logOut(): Promise<void> {
    await this.button(this.words.logOut).click();
  }
}
