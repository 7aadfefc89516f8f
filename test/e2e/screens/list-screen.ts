import { expect, type Locator } from '@playwright/test';
import { Screen } from './screen.ts';

export class ListScreen extends Screen {
  readonly name = 'list';

  get query() {
    return this.textbox(this.words.query);
  }

  get rows(): Locator {
    return this.page.getByRole('row').and(this.page.locator('[data-customer-id]'));
  }

  get next() {
    return this.button(this.words.nextPage);
  }

  get previous() {
    return this.button(this.words.previousPage);
  }

  /** The rows of customers with this name. */
  row(name: string): Locator {
    return this.rows.filter({ hasText: name });
  }

  /** Searches by Enter, and waits for what it finds. */
  async search(query: string): Promise<void> {
    await this.query.fill(query);
    await this.query.press('Enter');
    await this.arrive();
  }

  async shows(names: readonly string[]): Promise<void> {
    await expect(this.rows.getByRole('rowheader')).toHaveText([...names]);
  }

  async open(place: number): Promise<void> {
    await this.rows.nth(place).getByRole('button').click();
  }

  get newButton() {
    return this.button(this.words.newRegistration);
  }

  async newRegistration(): Promise<void> {
    await this.newButton.click();
  }

  async logOut(): Promise<void> {
    await this.button(this.words.logOut).click();
  }
}
