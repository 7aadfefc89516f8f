import { expect, type Page } from '@playwright/test';
import { test } from './gallery-page.ts';

let open: (query: Readonly<Record<string, string>>) => Promise<void>;
let page: Page;

test.beforeEach(({ open: openPage }) => {
  open = async (query) => {
    page = await openPage(query);
  };
});

const field = (name: string) => page.locator(`input[name=${name}]`);
const caretOf = (name: string) =>
  field(name).evaluate((input: HTMLInputElement) => input.selectionStart);
const putCaret = (name: string, place: number) =>
  field(name).evaluate((input: HTMLInputElement, at) => input.setSelectionRange(at, at), place);
const seen = () => page.locator('.field--number .covering').textContent();
const key = (name: string) => page.getByRole('button', { name, exact: true });
const paste = (text: string) =>
  page.evaluate((pasted) => {
    document.execCommand('insertText', false, pasted);
  }, text);

test.describe('the card number', () => {
  test('groups itself as one types', async () => {
    await open({ state: 'card-empty' });
    await field('cardNumber').pressSequentially('41111');
    await expect(field('cardNumber')).toHaveValue('4111 1');
    await expect(page.locator('[data-brand=visa]')).toHaveCount(1);
  });

  test('keeps the caret where it was when a digit is put in the middle', async () => {
    await open({ state: 'card-empty' });
    await field('cardNumber').pressSequentially('4111222');
    await putCaret('cardNumber', 2);
    await page.keyboard.type('9');
    await expect(field('cardNumber')).toHaveValue('4191 1222');
    expect(await caretOf('cardNumber')).toBe(3);
  });

  test('deletes the digit beyond a gap', async () => {
    await open({ state: 'card-empty' });
    await field('cardNumber').pressSequentially('41112');
    await putCaret('cardNumber', 5);
    await page.keyboard.press('Backspace');
    await expect(field('cardNumber')).toHaveValue('4112');
    expect(await caretOf('cardNumber')).toBe(3);
  });

  test('takes paste with full-width digits and hyphens as meant', async () => {
    await open({ state: 'card-empty' });
    await field('cardNumber').focus();
    await paste('３５３０-1113 3330　0000');
    await expect(field('cardNumber')).toHaveValue('3530 1113 3330 0000');
  });

  test('is not touched while an input method composes, and tidied when it has ended', async () => {
    await open({ state: 'card-empty' });
    const session = await page.context().newCDPSession(page);
    await field('cardNumber').focus();
    for (const text of ['４', '４１', '４１１１１']) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await expect(field('cardNumber')).toHaveValue(text);
    }
    await session.send('Input.insertText', { text: '４１１１１' });
    await expect(field('cardNumber')).toHaveValue('4111 1');
  });

  test('moves on by itself once complete and valid, and not before', async () => {
    await open({ state: 'card-empty' });
    await field('cardNumber').pressSequentially('411111111111111');
    await expect(field('cardNumber')).toBeFocused();
    await page.keyboard.type('1');
    await expect(field('expiryMonth')).toBeFocused();
  });

  test('never steals focus from somebody who goes back to it', async () => {
    await open({ state: 'card-empty' });
    await field('cardNumber').pressSequentially('4111111111111111');
    await field('cardNumber').focus();
    await putCaret('cardNumber', 3);
    await page.keyboard.press('Delete');
    await page.keyboard.type('1');
    await expect(field('cardNumber')).toBeFocused();
  });

  test('stays with a number whose check digit is wrong', async () => {
    await open({ state: 'card-empty' });
    await field('cardNumber').pressSequentially('4111111111111112');
    await expect(field('cardNumber')).toBeFocused();
  });

  test('covers each digit two seconds after it was typed, in the field and on the card; the value stays', async () => {
    await open({ state: 'card-empty' });
    await field('cardNumber').pressSequentially('41');
    expect(await seen()).toBe('41');
    await page.evaluate(() => window.galleryAdvance(1500));
    await page.keyboard.type('1');
    expect(await seen()).toBe('411');
    await page.evaluate(() => window.galleryAdvance(500));
    await expect.poll(seen).toBe('••1');
    await expect(page.locator('.drawn__number .digit--hid')).toHaveCount(2);
    await expect(field('cardNumber')).toHaveValue('411');
  });

  test('uncovers both by one button', async () => {
    await open({ state: 'card-typing' });
    expect(await seen()).toBe('•••• •••• •');
    await key('Show digits').click();
    expect(await seen()).toBe('4111 1111 1');
    await expect(page.locator('.drawn__number .digit--hid')).toHaveCount(0);
  });

  test('gives nothing to the clipboard', async () => {
    await open({ state: 'card-typing' });
    await field('cardNumber').selectText();
    const copied = await field('cardNumber').evaluate(
      (input) =>
        !input.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, cancelable: true })),
    );
    expect(copied).toBe(true);
  });
});

test.describe('the built-in keys', () => {
  test('type into the field in focus, with its caret, and never take focus', async () => {
    await open({ state: 'card-empty' });
    await field('cardNumber').focus();
    for (const digit of ['4', '1', '1', '2', '2']) await key(digit).click();
    await putCaret('cardNumber', 2);
    await key('9').click();
    await expect(field('cardNumber')).toHaveValue('4191 22');
    await expect(field('cardNumber')).toBeFocused();
    await key('Delete').click();
    await expect(field('cardNumber')).toHaveValue('4112 2');
    expect(await caretOf('cardNumber')).toBe(2);
  });

  test('delete across a gap as a hardware keyboard does', async () => {
    await open({ state: 'card-empty' });
    await field('cardNumber').focus();
    for (const digit of ['4', '1', '1', '1', '2']) await key(digit).click();
    await putCaret('cardNumber', 5);
    await key('Delete').click();
    await expect(field('cardNumber')).toHaveValue('4112');
  });

  test('go on to the next field', async () => {
    await open({ state: 'card-empty' });
    await expect(field('cardNumber')).toBeFocused();
    await key('Next field').click();
    await expect(field('expiryMonth')).toBeFocused();
  });

  test('fill in a whole card', async () => {
    await open({ state: 'card-empty' });
    for (const digit of '41111111111111110829737') await key(digit).click();
    await expect(field('cardNumber')).toHaveValue('4111 1111 1111 1111');
    await expect(field('expiryMonth')).toHaveValue('08');
    await expect(field('expiryYear')).toHaveValue('29');
    await expect(field('securityCode')).toHaveValue('737');
  });

  test('give way to the summary each time the action is refused, and only then', async () => {
    await open({ state: 'card-faults' });
    await expect(page.locator('.summary')).toBeVisible();
    await expect(field('securityCode')).toBeFocused();
    await page.getByRole('button', { name: 'Check details' }).click();
    await expect(page.locator('.summary')).toBeFocused();
    await field('securityCode').focus();
    await page.getByRole('button', { name: 'Check details' }).click();
    await expect(page.locator('.summary')).toBeFocused();
  });

  test('wait, and say so, while no field is in focus', async () => {
    await open({ state: 'card-faults' });
    await page.getByRole('heading', { level: 1 }).focus();
    await expect(page.locator('.keypad.is-waiting')).toBeVisible();
    await page.getByRole('link', { name: 'Expiry date' }).click();
    await expect(page.locator('.keypad.is-waiting')).toHaveCount(0);
  });

  test('type capitals and symbols into ID and password', async () => {
    await open({ state: 'login-empty' });
    await key('a').click();
    await key('Capitals').click();
    await key('B').click();
    await key('Symbols !?#').click();
    await key('#').click();
    await expect(field('loginId')).toHaveValue('aB#');
  });

  test('are one tab stop, with arrow keys between them', async () => {
    await open({ state: 'card-empty' });
    await key('1').focus();
    await page.keyboard.press('ArrowRight');
    await expect(key('2')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.keypad .key:focus')).toHaveCount(0);
  });

  test('stay away on a laptop until asked for', async () => {
    await open({ state: 'card-empty', posture: 'laptop' });
    await expect(page.locator('.keypad')).toHaveCount(0);
    await key('Show on-screen keys').click();
    await expect(page.locator('.keypad')).toBeVisible();
  });
});

test.describe('the other fields', () => {
  test('the one-time code is taken in upper case, from paste as well', async () => {
    await open({ state: 'code-mismatch' });
    await expect(field('code')).toBeFocused();
    await paste('7k0q-x8rd');
    await expect(field('code')).toHaveValue('7K0QX8RD');
  });

  test('a full year is taken as well as its last two digits', async () => {
    await open({ state: 'card-empty' });
    await field('expiryYear').pressSequentially('2029');
    await expect(field('expiryYear')).toHaveValue('2029');
  });

  test('Enter in a field presses the primary action', async () => {
    await open({ state: 'login' });
    await field('password').press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-last-event', /"action":"log-in"/u);
  });

  test('no input is remembered, corrected or met by a system keyboard', async () => {
    await open({ state: 'card-empty' });
    for (const name of ['cardNumber', 'expiryMonth', 'expiryYear', 'securityCode']) {
      await expect(field(name)).toHaveAttribute('inputmode', 'none');
      await expect(field(name)).toHaveAttribute('autocomplete', 'off');
      await expect(field(name)).toHaveAttribute('spellcheck', 'false');
      await expect(field(name)).toHaveAttribute('autocorrect', 'off');
    }
  });
});

test.describe('the person’s choices', () => {
  test('a language is chosen in mid-flow with nothing lost, even while its menu is closed', async () => {
    await open({ state: 'card-typing' });
    await page.locator('[data-locale=ja]').evaluate((button: HTMLElement) => button.click());
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.getByRole('heading', { name: 'カード情報の入力' })).toBeVisible();
    await expect(field('cardNumber')).toHaveValue('4111 1111 1');
  });

  test('the display menu changes text size and contrast at once', async () => {
    await open({ state: 'menu' });
    await key('Display').click();
    await key('150 %').click();
    await key('High contrast').click();
    await expect(page.locator('html')).toHaveAttribute('data-text-size', '150');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await key('Close').click();
    await expect(key('Display')).toBeFocused();
  });

  test('a question over the screen puts focus on staying, and Escape stays', async () => {
    await open({ state: 'leaving' });
    await expect(page.locator('[data-action=dismiss]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('html')).toHaveAttribute('data-last-event', /"action":"dismiss"/u);
  });

  test('the idle warning puts focus on staying', async () => {
    await open({ state: 'idle-warning' });
    await expect(page.locator('[data-action=stay]')).toBeFocused();
    await expect(page.locator('body')).toHaveAttribute('data-idle', 'warning');
  });

  test('focus never arrives on register', async () => {
    await open({ state: 'confirm' });
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
});
