import { Screen } from './screen.ts';

export class FlowChoiceScreen extends Screen {
  readonly name = 'flow-choice';

  async chooseOwnContract(): Promise<void> {
    await this.button(this.words.chooseOwnContract).click();
  }

  async chooseCounter(): Promise<void> {
    await this.button(this.words.chooseCounter).click();
  }
}
