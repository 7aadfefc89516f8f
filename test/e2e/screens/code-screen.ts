import { Screen } from './screen.ts';

export class CodeScreen extends Screen {
  readonly name = 'code';

  get code() {
    return this.textbox(this.words.code);
  }

  /** The input while what is typed is hidden: browsers give it no role then. */
  get hiddenCode() {
    return this.page.getByLabel(this.words.code, { exact: true });
  }

  async reveal(): Promise<void> {
    await this.button(this.words.revealCode).click();
  }

  get resend() {
    return this.button(this.words.resend);
  }

  async verify(code: string): Promise<void> {
    await this.hiddenCode.fill(code);
    await this.button(this.words.verify).click();
  }
}
