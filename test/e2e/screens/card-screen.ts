import { expect } from '@playwright/test';
import type { FieldFault, FieldName } from '../../../renderer/flow/form-state.ts';
import type { TypedCard } from '../support/card-numbers.ts';
import { Screen } from './screen.ts';

export class CardScreen extends Screen {
  readonly name = 'card';

  get cardNumber() {
    return this.textbox(this.words.cardNumber);
  }

  get expiryMonth() {
    return this.textbox(this.words.expiryMonth);
  }

  get expiryYear() {
    return this.textbox(this.words.expiryYear);
  }

  get securityCode() {
    return this.textbox(this.words.securityCode);
  }

  get numberField() {
    return this.page.locator('[data-brand]');
  }

  async type(card: TypedCard): Promise<void> {
    await this.cardNumber.fill(card.number);
    await this.expiryMonth.fill(card.month);
    await this.expiryYear.fill(card.year);
    await this.securityCode.fill(card.securityCode);
  }

  async review(): Promise<void> {
    await this.button(this.words.review).click();
  }

  async reset(): Promise<void> {
    await this.button(this.words.reset).click();
  }

  /** Expects exactly this fault beside that field. */
  async fault(field: FieldName, fault: FieldFault): Promise<void> {
    await expect(this.page.locator(`[data-field="${field}"]:visible`)).toHaveAttribute(
      'data-fault',
      fault,
    );
  }
}
