import { Screen } from './screen.ts';

export class CompleteScreen extends Screen {
  readonly name = 'complete';

  async reference(): Promise<string> {
    return (await this.main.getAttribute('data-reference')) ?? '';
  }

  async backToMenu(): Promise<void> {
    await this.button(this.words.backToMenu).click();
  }
}
