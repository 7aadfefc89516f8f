import { Screen } from './screen.ts';

export class AttractScreen extends Screen {
  readonly name = 'attract';

  async begin(): Promise<void> {
    await this.button(this.words.begin).click();
  }
}
