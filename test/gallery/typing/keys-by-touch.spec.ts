import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../gallery-page.ts';
import type { GalleryState } from '../gallery-states.ts';
import { contentsOf, field, key, putCaret } from './fields.ts';

/** A finger, not a mouse: the browser makes its own pointer, touch and mouse events of it. */
const touch = async (page: Page, target: Locator): Promise<void> => {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to touch');
  const session = await page.context().newCDPSession(page);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
};

test.describe('keys under a finger', () => {
  test('type where the caret is, once a touch, and leave focus and selection in the field', async ({
    open,
  }) => {
    const page = await open({ state: 'card-empty' });
    const number = field(page, 'cardNumber');
    await number.pressSequentially('41112222');
    await putCaret(number, 2);
    await touch(page, key(page, '9'));
    await expect(number).toHaveValue('4191 1222 2');
    await touch(page, key(page, '9'));
    await expect(number).toHaveValue('4199 1122 22');
    await expect(number).toBeFocused();
    expect(await contentsOf(number)).toMatchObject({ start: 4, end: 4 });
  });

  test('type over what is selected, and delete it', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    const number = field(page, 'cardNumber');
    await number.pressSequentially('41112222');
    await number.evaluate((input: HTMLInputElement) => input.setSelectionRange(2, 7));
    await touch(page, key(page, '9'));
    await expect(number).toHaveValue('4192 2');
    await number.evaluate((input: HTMLInputElement) => input.setSelectionRange(0, 3));
    await touch(page, key(page, 'Delete'));
    await expect(number).toHaveValue('22');
  });

  test('take turns with a hardware keyboard', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    const number = field(page, 'cardNumber');
    await page.keyboard.type('4');
    await touch(page, key(page, '1'));
    await page.keyboard.type('1');
    await touch(page, key(page, '1'));
    await page.keyboard.type('2');
    await touch(page, key(page, 'Delete'));
    await page.keyboard.type('3');
    await expect(number).toHaveValue('4111 3');
    await expect(number).toBeFocused();
  });

  test('stay out of a field that takes no more', async ({ open }) => {
    const page = await open({ state: 'card-code' });
    await field(page, 'securityCode').focus();
    for (const digit of '73737') await touch(page, key(page, digit));
    await expect(field(page, 'securityCode')).toHaveValue('7373');
  });

  test('are heard by screen readers as the field alone: nothing else changes that is read out', async ({
    open,
  }) => {
    const page = await open({ state: 'card-empty' });
    await page.evaluate(() => {
      const heard: string[] = [];
      const watching = new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const live = element?.closest('[aria-live], [role=alert], [role=status], output');
          if (live) heard.push(live.textContent);
        }
      });
      watching.observe(document.body, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { heard });
    });
    for (const digit of '4111') await touch(page, key(page, digit));
    await page.keyboard.type('1');
    await expect(field(page, 'cardNumber')).toHaveValue('4111 1');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await expect(key(page, '4')).not.toHaveAttribute('aria-pressed');
    await expect(page.locator('.covering')).toHaveCount(2);
    for (const covering of await page.locator('.covering').all()) {
      await expect(covering).toHaveAttribute('aria-hidden', 'true');
    }
  });

  for (const [state, keys] of [
    ['card-empty', '.keypad .key'],
    ['login-empty', '.dock .key'],
    ['code-mismatch', '.dock .key'],
  ] as const) {
    for (const panel of [
      { width: 1280, height: 800 },
      { width: 1366, height: 768 },
      { width: 1080, height: 1920 },
    ]) {
      test(`of ${state} are 64 px at least and 8 px apart at ${panel.width} × ${panel.height}`, async ({
        open,
      }) => {
        const page = await open({ state }, panel);
        const boxes = await page.locator(keys).evaluateAll((all) =>
          all.map((each) => {
            const { left, right, top, bottom } = each.getBoundingClientRect();
            return { name: each.textContent, left, right, top, bottom };
          }),
        );
        const tooSmall = boxes.filter(
          ({ left, right, top, bottom }) => right - left < 63.5 || bottom - top < 63.5,
        );
        const tooNear = boxes.flatMap((one, place) =>
          boxes.slice(place + 1).filter((other) => {
            const beside = Math.max(one.left, other.left) - Math.min(one.right, other.right);
            const below = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom);
            return Math.max(beside, below) < 7.5;
          }),
        );
        expect(boxes.length).toBeGreaterThan(11);
        expect(tooSmall).toEqual([]);
        expect(tooNear).toEqual([]);
      });
    }
  }
});

/** Where everything stands that a person reads or touches. */
const places = (page: Page) =>
  page.locator('.paper, h1, .field, .input, .button, .foot, .head').evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.className} ${[x, y, width, height].map(Math.round).join(' ')}`;
    }),
  );

const forms: readonly (readonly [GalleryState, string])[] = [
  ['card-code', 'cardNumber'],
  ['card-code', 'securityCode'],
  ['login', 'password'],
  ['code-mismatch', 'code'],
  ['handover', 'cardNumber'],
  ['counter-card', 'phone'],
  ['list', 'query'],
];

for (const [state, name] of forms) {
  test(`nothing on ${state} jumps when ${name} is touched, and when it is left`, async ({
    open,
  }) => {
    const page = await open({ state });
    await page.getByRole('heading', { level: 1 }).focus();
    const before = await places(page);
    await touch(page, page.locator(`input[name=${name}]`));
    await expect(page.locator(`input[name=${name}]`)).toBeFocused();
    expect(await places(page)).toEqual(before);
    await page.getByRole('heading', { level: 1 }).focus();
    expect(await places(page)).toEqual(before);
  });
}
