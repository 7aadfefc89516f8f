import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { contentsOf, field } from './fields.ts';
import { fieldsWithText } from './fields-with-text.ts';

/** Where the first sign of an input stands, and a place behind its last. */
const endsOf = async (input: Locator) => {
  const box = await input.boundingBox();
  if (!box) throw new Error('nothing to point at');
  const y = box.y + box.height / 2;
  return { first: { x: box.x + 30, y }, last: { x: box.x + box.width * 0.6, y } };
};

const pressAt = async (input: Locator, count: number): Promise<void> => {
  const { first } = await endsOf(input);
  await input.page().mouse.click(first.x, first.y, { clickCount: count });
};

const drag = async (input: Locator): Promise<void> => {
  const { first, last } = await endsOf(input);
  const { mouse } = input.page();
  await mouse.move(last.x, last.y);
  await mouse.down();
  await mouse.move(first.x, first.y, { steps: 4 });
  await mouse.move(first.x - 200, first.y, { steps: 4 });
  await mouse.up();
};

const pressWithShift = async (input: Locator): Promise<void> => {
  const { keyboard } = input.page();
  await pressAt(input, 1);
  await keyboard.press('End');
  await keyboard.down('Shift');
  await pressAt(input, 1);
  await keyboard.up('Shift');
};

const comeBackByTab = async (input: Locator): Promise<void> => {
  const { keyboard } = input.page();
  await keyboard.press('Shift+Tab');
  await keyboard.press('Tab');
  await expect(input).toBeFocused();
};

/** The browser goes on from where the focus was, even though nothing has it any more. */
const arriveFromNowhere = async (input: Locator): Promise<void> => {
  const page = input.page();
  await page.keyboard.press('Tab');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Shift+Tab');
  await expect(input).toBeFocused();
};

const allSelected = (input: Locator) =>
  expect
    .poll(async () => {
      const { start, end, text } = await contentsOf(input);
      return start === 0 && end === text.length;
    })
    .toBe(true);

const selectAll = async (input: Locator): Promise<void> => {
  await input.page().keyboard.press('ControlOrMeta+a');
  await allSelected(input);
};

/** The browser knows the key by its place, whatever is written on it. */
const selectAllInKorean = async (input: Locator): Promise<void> => {
  const session = await input.page().context().newCDPSession(input.page());
  const key = { key: 'ㅁ', code: 'KeyA', windowsVirtualKeyCode: 65, modifiers: 2 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
};

const press = (key: string) => (input: Locator) => input.page().keyboard.press(key);

/** How a person selects in a field, or has something selected there by the browser. */
const ways: Readonly<Record<string, (input: Locator) => Promise<void>>> = {
  'Control+A': selectAll,
  'Control+A on a Korean keyboard': selectAllInKorean,
  'Shift+Home': press('Shift+Home'),
  'Shift+ArrowLeft': press('Shift+ArrowLeft'),
  'Shift+ArrowUp': press('Shift+ArrowUp'),
  'Control+Shift+ArrowLeft': press('Control+Shift+ArrowLeft'),
  'Shift+ArrowLeft after Control+A': async (input) => {
    await selectAll(input);
    await input.page().keyboard.press('Shift+ArrowLeft');
  },
  'a double press': (input) => pressAt(input, 2),
  'a triple press': (input) => pressAt(input, 3),
  'a drag': drag,
  'a press with Shift': pressWithShift,
  'leaving and coming back by Tab': comeBackByTab,
  'Tab with nothing in focus': arriveFromNowhere,
  'coming back to what was selected': async (input) => {
    await selectAll(input);
    await input.evaluate((element) => {
      const other = document.createElement('input');
      document.body.append(other);
      other.focus();
      const comeBack = () => {
        element.focus();
        other.remove();
      };
      addEventListener('keydown', comeBack, { once: true });
    });
    await input.page().keyboard.press('F2');
    await expect(input).toBeFocused();
  },
  'undoing a deletion': async (input) => {
    const text = await input.inputValue();
    await selectAll(input);
    await input.page().keyboard.press('Delete');
    await input.page().keyboard.press('ControlOrMeta+z');
    await input.fill(text);
  },
};

const otherwise = 'selected before';

/** Another page of the same browser, in which a middle click pastes what was selected last, wherever that was. */
const elsewhere = async (page: Page) => {
  await page.setContent('<input id="before"><input id="pasted">');
  const pasted = page.locator('#pasted');
  return {
    select: async () => {
      await page.locator('#before').fill(otherwise);
      await page.locator('#before').press('ControlOrMeta+a');
    },
    paste: async () => {
      await pasted.fill('');
      await pasted.click({ button: 'middle' });
      await expect(pasted).not.toHaveValue('');
      return pasted.inputValue();
    },
  };
};

for (const [state, name, text] of fieldsWithText) {
  test(`no selection of ${name} on ${state} is pasted elsewhere by a middle click`, async ({
    open,
    reader,
  }) => {
    const other = await elsewhere(reader);
    const page = await open({ state });
    const input = field(page, name);
    await input.focus();
    await input.pressSequentially(text);
    await expect(input).not.toHaveValue('');
    for (const [way, select] of Object.entries(ways)) {
      await other.select();
      await input.focus();
      await page.keyboard.press('End');
      await select(input);
      expect.soft(await other.paste(), way).toBe(otherwise);
    }
  });
}

for (const state of ['confirm', 'edit', 'list', 'complete'] as const) {
  test(`no words of ${state} are selected, and none are pasted elsewhere`, async ({
    open,
    reader,
  }) => {
    const other = await elsewhere(reader);
    const page = await open({ state });
    for (const words of await page.locator('main :is(h1, h2, p, dd, td):visible').all()) {
      await other.select();
      await words.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
      await pressAt(words, 3);
      await page.locator('h1').focus();
      await page.keyboard.press('ControlOrMeta+a');
      expect(await other.paste()).toBe(otherwise);
    }
  });
}

test('what an ordinary input has selected is pasted elsewhere, so that the other tests can fail', async ({
  open,
  reader,
}) => {
  const other = await elsewhere(reader);
  const page = await open({ state: 'card-empty' });
  await other.select();
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.value = '4111';
    document.body.append(input);
    input.focus();
  });
  await page.keyboard.press('ControlOrMeta+a');
  expect(await other.paste()).toBe('4111');
  await page.evaluate(() => document.body.lastElementChild?.remove());
});

test('what Control+A has selected is typed over, by hardware keys and by those on the screen', async ({
  open,
}) => {
  const page = await open({ state: 'card-empty' });
  const number = field(page, 'cardNumber');
  await number.pressSequentially('41111');
  await selectAll(number);
  await page.keyboard.press('5');
  await expect(number).toHaveValue('5');
  await number.pressSequentially('555');
  await selectAll(number);
  await page.getByRole('button', { name: '3', exact: true }).click();
  await expect(number).toHaveValue('3');
});

test('a press puts the caret where the pointer is', async ({ open }) => {
  const page = await open({ state: 'card-empty' });
  const number = field(page, 'cardNumber');
  await number.pressSequentially('41112222');
  const { first, last } = await endsOf(number);
  await page.mouse.click(first.x - 12, first.y);
  await page.keyboard.press('9');
  await expect(number).toHaveValue('9411 1222 2');
  await page.mouse.click(last.x, last.y);
  await page.keyboard.press('8');
  await expect(number).toHaveValue('9411 1222 28');
});

test('what is there already is gone on with by whoever arrives by Tab', async ({ open }) => {
  const page = await open({ state: 'edit' });
  await field(page, 'customerName').focus();
  const phone = field(page, 'phone');
  await expect(phone).not.toHaveValue('');
  const before = await phone.inputValue();
  for (let stop = 0; stop < 20; stop += 1) {
    if (await phone.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(phone).toBeFocused();
  expect(await contentsOf(phone)).toMatchObject({ start: before.length, end: before.length });
});
