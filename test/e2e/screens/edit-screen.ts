import { CustomerFieldsScreen } from './customer-fields-screen.ts';

/** Staff change or delete what is on file. */
export class EditScreen extends CustomerFieldsScreen {
  readonly name = 'edit';

  override get cardNumber() {
    return this.textbox(this.words.newCardNumber);
  }

  override get expiryMonth() {
    return this.textbox(this.words.newExpiryMonth);
  }

  override get expiryYear() {
    return this.textbox(this.words.newExpiryYear);
  }

  async update(): Promise<void> {
    await this.button(this.words.update).click();
  }

  async remove(): Promise<void> {
    await this.button(this.words.remove).click();
  }
}
