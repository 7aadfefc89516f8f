import { Screen } from './screen.ts';

export class MenuScreen extends Screen {
  readonly name = 'menu';

  async registerCard(): Promise<void> {
    await this.button(this.words.registerCard).click();
  }

  async logOut(): Promise<void> {
    await this.button(this.words.logOut).click();
  }
}
