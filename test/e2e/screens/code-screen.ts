import { Screen } from './screen.ts';

export class CodeScreen extends Screen {
  readonly name = 'code';

  get code() {
    return this.textbox(this.words.code);
  }

  async reveal(): Promise<void> {
    await this.button(this.words.revealCode).click();
  }

  get resend() {
    return this.button(this.words.resend);
  }

  async verify(code: string): Promise<void> {
    await this.code.fill(code);
    await this.button(this.words.verify).click();
  }
}
