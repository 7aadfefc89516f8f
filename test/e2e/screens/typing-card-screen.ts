import { expect } from '@playwright/test';
import type { FieldFault, FieldName } from '../../../renderer/flow/form-state.ts';
import type { TypedCard } from '../support/card-numbers.ts';
import { Screen } from './screen.ts';

/** What every screen has on which a card is typed. */
export abstract class TypingCardScreen extends Screen {
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

  async typeCard(card: Omit<TypedCard, 'securityCode'>): Promise<void> {
    await this.cardNumber.fill(card.number);
    await this.typeExpiry(card);
  }

  async typeExpiry({ month, year }: Pick<TypedCard, 'month' | 'year'>): Promise<void> {
    await this.expiryMonth.fill(month);
    await this.expiryYear.fill(year);
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
