import { Screen } from './screen.ts';

export class LoginScreen extends Screen {
  readonly name = 'login';

  get loginId() {
    return this.textbox(this.words.loginId);
  }

  get password() {
    return this.textbox(this.words.password);
  }

  async logIn(loginId: string, password: string): Promise<void> {
    await this.loginId.fill(loginId);
    await this.password.fill(password);
    await this.button(this.words.logIn).click();
  }
}
