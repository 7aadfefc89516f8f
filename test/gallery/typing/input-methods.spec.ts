import { expect } from '@playwright/test';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import { test } from '../gallery-page.ts';
import type { GalleryState } from '../gallery-states.ts';
import { caretOf, field, putCaret } from './fields.ts';
import { inputMethodOf } from './input-method.ts';

/** What is composed step by step in which field, and what stands there once it has been chosen. */
const compositions: readonly {
  readonly state: GalleryState;
  readonly name: FieldName;
  readonly steps: readonly string[];
  readonly becomes: string;
}[] = [
  {
    state: 'card-empty',
    name: 'cardNumber',
    steps: ['４', '４１', '４１１１１'],
    becomes: '4111 1',
  },
  { state: 'card-empty', name: 'expiryMonth', steps: ['０', '０８'], becomes: '08' },
  { state: 'card-empty', name: 'expiryYear', steps: ['３', '３１'], becomes: '31' },
  { state: 'card-empty', name: 'securityCode', steps: ['７３', '７３７'], becomes: '737' },
  { state: 'code-mismatch', name: 'code', steps: ['ｋ', 'ｋ０', 'ｋ０ｑ'], becomes: 'K0Q' },
  { state: 'login-empty', name: 'loginId', steps: ['ｍ', 'ｍ１'], becomes: 'm1' },
  { state: 'counter-card', name: 'phone', steps: ['０９', '０９０'], becomes: '090' },
  {
    state: 'counter-card',
    name: 'customerName',
    steps: ['ｓ', 'し', 'しろ', '白', '白石'],
    becomes: '白石',
  },
];

test.describe('an input method', () => {
  for (const { state, name, steps, becomes } of compositions) {
    test(`is left alone while it composes ${steps.at(-1)} as ${name}, which becomes ${becomes} when chosen`, async ({
      open,
    }) => {
      const page = await open({ state });
      const input = field(page, name);
      await input.focus();
      const inputMethod = await inputMethodOf(page);
      for (const step of steps) {
        await inputMethod.composes(step);
        await expect(input).toHaveValue(step);
      }
      await inputMethod.commits(steps.at(-1) ?? '');
      await expect(input).toHaveValue(becomes);
    });
  }

  test('composes in the middle of a number, and the caret stays behind what was composed', async ({
    open,
  }) => {
    const page = await open({ state: 'card-empty' });
    const number = field(page, 'cardNumber');
    await number.pressSequentially('41112222');
    await putCaret(number, 2);
    const inputMethod = await inputMethodOf(page);
    await inputMethod.composes('９９');
    await expect(number).toHaveValue('41９９11 2222');
    await inputMethod.commits('９９');
    await expect(number).toHaveValue('4199 1122 22');
    expect(await caretOf(number)).toBe(4);
  });

  test('can be taken back, and everything is as it was', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    const number = field(page, 'cardNumber');
    await number.pressSequentially('41112');
    const inputMethod = await inputMethodOf(page);
    await inputMethod.composes('９');
    await inputMethod.composes('');
    await expect(number).toHaveValue('4111 2');
    await page.keyboard.type('2');
    await expect(number).toHaveValue('4111 22');
  });

  test('leads nowhere before it ends, however complete the number looks', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    const whole = '４１１１１１１１１１１１１１１１';
    await field(page, 'cardNumber').focus();
    const inputMethod = await inputMethodOf(page);
    await inputMethod.composes(whole);
    await expect(field(page, 'cardNumber')).toHaveValue(whole);
    await expect(field(page, 'cardNumber')).toBeFocused();
    await expect(page.locator('[data-fault]')).toHaveCount(0);
    await inputMethod.commits(whole);
    await expect(field(page, 'cardNumber')).toHaveValue('4111 1111 1111 1111');
    await expect(field(page, 'expiryMonth')).toBeFocused();
  });

  test('ends where somebody leaves the field, and what stands there is taken', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await field(page, 'cardNumber').focus();
    const inputMethod = await inputMethodOf(page);
    await inputMethod.composes('４１１１１');
    await field(page, 'expiryYear').focus();
    await expect(field(page, 'cardNumber')).toHaveValue('4111 1');
  });
});
