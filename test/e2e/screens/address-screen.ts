import { Screen } from './screen.ts';

export class AddressScreen extends Screen {
  readonly name = 'address';

  get emailAddress() {
    return this.textbox(this.words.emailAddress);
  }

  async send(emailAddress: string): Promise<void> {
    await this.emailAddress.fill(emailAddress);
    await this.button(this.words.sendCode).click();
  }
}
