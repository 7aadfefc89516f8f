import { LoginScreen } from './login-screen.ts';

/** The log in of staff, and the same screen while it is locked and asks for the password alone. */
export class StaffLoginScreen extends LoginScreen {
  override get loginId() {
    return this.textbox(this.words.staffLoginId);
  }

  async unlock(password: string): Promise<void> {
    await this.password.fill(password);
    await this.button(this.words.unlock).click();
  }

  async logOut(): Promise<void> {
    await this.button(this.words.logOut).click();
  }
}
