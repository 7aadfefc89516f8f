import { CustomerFieldsScreen } from './customer-fields-screen.ts';
import type { NewCustomer } from './staff.ts';

/** Staff register a customer with their card. */
export class CounterCardScreen extends CustomerFieldsScreen {
  readonly name = 'card';

  async typeCustomer({ name, phone }: Pick<NewCustomer, 'name' | 'phone'>): Promise<void> {
    await this.customerName.fill(name);
    await this.phone.fill(phone);
  }

  async type(customer: NewCustomer): Promise<void> {
    await this.typeCustomer(customer);
    await this.typeCard(customer.card);
  }

  async register(): Promise<void> {
    await this.button(this.words.register).click();
  }
}
