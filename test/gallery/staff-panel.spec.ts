import { expect, type Page } from '@playwright/test';
import { test } from './gallery-page.ts';

const lastEvent = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset['lastEvent'] ?? null);

const opening = '{"type":"pressed","action":"open-panel"}';

const touchMark = async (page: Page, times: number) => {
  for (let time = 0; time < times; time += 1) {
    await page.locator('.head__mark').click();
  }
};

for (const state of ['attract', 'flow-choice', 'login', 'out-of-service'] as const) {
  test(`five touches on the mark of ${state} ask for the panel, four do not`, async ({ open }) => {
    const page = await open({ state });
    await touchMark(page, 4);
    expect(await lastEvent(page)).not.toBe(opening);
    await touchMark(page, 1);
    expect(await lastEvent(page)).toBe(opening);
  });
}

test('five touches that take more than three seconds do not', async ({ open }) => {
  const page = await open({ state: 'attract' });
  await touchMark(page, 4);
  await page.evaluate(() => window.galleryAdvance(3001));
  await touchMark(page, 1);
  expect(await lastEvent(page)).toBeNull();
});

for (const [keys, asks] of [
  ['Control+Alt+KeyS', true],
  ['Control+KeyS', false],
  ['Alt+KeyS', false],
  ['Control+Alt+Shift+KeyS', false],
] as const) {
  test(`${keys} ${asks ? 'asks' : 'does not ask'} for the panel`, async ({ open }) => {
    const page = await open({ state: 'attract' });
    await page.keyboard.press(keys);
    expect(await lastEvent(page)).toBe(asks ? opening : null);
  });
}

test('the PIN is typed on the pad, and no digit of it is anywhere in the page', async ({
  open,
}) => {
  const page = await open({ state: 'panel-lock' });
  for (const digit of ['4', '8', '2', '9']) {
    await page.getByRole('button', { name: digit, exact: true }).click();
  }
  const pin = page.locator('[name=pin]');
  await expect(pin).toHaveValue('4829');
  await expect(pin).toHaveAttribute('type', 'password');
  expect(await page.locator('body').textContent()).not.toContain('4829');
  expect(await page.locator('body').innerHTML()).not.toContain('482');
});

test('the wait after a wrong PIN counts down, and then it can be sent again', async ({ open }) => {
  const page = await open({ state: 'panel-lock-wait' });
  const submit = page.locator('[data-action=unlock-panel]');
  await expect(page.getByRole('timer')).toHaveText('Next try in 4:00');
  await expect(submit).toHaveAttribute('aria-disabled', 'true');
  await page.evaluate(() => window.galleryAdvance(1000));
  await expect(page.getByRole('timer')).toHaveText('Next try in 3:59');
  await page.evaluate(() => window.galleryAdvance(239_000));
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expect(submit).not.toHaveAttribute('aria-disabled');
});

test('who asks for the PIN while everybody waits sees for how long, and then no more of it', async ({
  open,
}) => {
  const page = await open({ state: 'panel-lock-too-soon' });
  const submit = page.locator('[data-action=unlock-panel]');
  await expect(page.locator('[data-refused=too-soon]')).toContainText('Next try in 4:00');
  await expect(submit).toHaveAttribute('aria-disabled', 'true');
  await page.evaluate(() => window.galleryAdvance(240_000));
  await expect(page.locator('[data-refused]')).toHaveCount(0);
  await expect(submit).not.toHaveAttribute('aria-disabled');
});

test('focus in each question of the panel is on the way back', async ({ open }) => {
  for (const state of ['panel-restart', 'panel-leave', 'panel-not-ended'] as const) {
    const page = await open({ state });
    await expect(page.locator('[data-action=dismiss]')).toBeFocused();
  }
});

test('the keyboard alone reaches all that the panel can do, and scrolls what there is to read', async ({
  open,
}) => {
  const page = await open({ state: 'panel-troubled' });
  await expect(page.locator('h1')).toBeFocused();
  const reached: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const focused = document.activeElement;
        return focused?.getAttribute('data-action') ?? focused?.className ?? '';
      }),
    );
  }
  for (const action of ['show-pending', 'export-log', 'restart', 'leave-kiosk', 'close-panel']) {
    expect(reached).toContain(action);
  }
  expect(reached).toContain('panel__reading');
});

test('whoever uses the panel has it read anew, at most every 15 seconds', async ({ open }) => {
  const page = await open({ state: 'panel' });
  await page.mouse.click(5, 400);
  expect(await lastEvent(page)).toBeNull();
  await page.evaluate(() => window.galleryAdvance(15_000));
  await page.mouse.click(5, 400);
  expect(await lastEvent(page)).toBe('{"type":"pressed","action":"read-panel"}');
});

test('an event that this version has no words for is called as the trail calls it', async ({
  open,
}) => {
  const page = await open({ state: 'panel' });
  await expect(page.locator('[data-event=something-newer] th')).toHaveText('something-newer');
  await expect(page.locator('[data-event=kiosk-started] th')).toHaveText('App started');
});

test('behind a PIN the notice on attract counts results and limits, and opens nothing', async ({
  open,
}) => {
  const page = await open({ state: 'attract-pending-behind-pin' });
  await expect(page.getByText('4 notices, in the staff panel')).toBeVisible();
  await expect(page.locator('[data-action=show-pending]')).toHaveCount(0);
  const without = await open({ state: 'attract-pending' });
  await expect(without.locator('[data-action=show-pending]')).toHaveCount(1);
});

test('the note of limits stays until it is closed, and focus then goes to the title', async ({
  open,
}) => {
  const page = await open({ state: 'list-limits' });
  const note = page.locator('.limits-note');
  await expect(note).toContainText('Log-ins on this kiosk');
  await note.locator('[data-action=dismiss-limits]').click();
  await expect(note).toHaveCount(0);
  await expect(page.locator('h1')).toBeFocused();
});

for (const [build, words] of [
  ['qa', 'QA build: 2 checks overlooked'],
  ['development', 'Development: 2 checks overlooked'],
] as const) {
  test(`a ${build} build says so on every kind of screen, with the names of its checks`, async ({
    open,
  }) => {
    const page = await open({ state: 'login', build });
    for (const state of [
      'attract',
      'login',
      'card-empty',
      'list',
      'out-of-service',
      'panel',
    ] as const) {
      await page.evaluate(
        (query) => window.galleryShow(query),
        `locale=en&state=${state}&build=${build}`,
      );
      const mark = page.locator(`[data-build=${build}]`);
      await expect(mark).toContainText(words);
      await expect(mark).toContainText('The keychain does not encrypt.');
    }
  });
}

test('a panel of a kiosk that is out of service names the problem', async ({ open }) => {
  const page = await open({ state: 'panel-out-of-service' });
  await expect(page.locator('[data-fact=connection] dd')).toHaveText(
    'Out of service journal-unavailable',
  );
});

test('a clock of which nothing is known is not called right', async ({ open }) => {
  const page = await open({ state: 'panel' });
  await expect(page.locator('[data-fact=clock] dd')).toHaveText('No difference found');
});

test('a production build says nothing of itself', async ({ open }) => {
  const page = await open({ state: 'attract' });
  await expect(page.locator('[data-build]')).toHaveCount(0);
});

test('the PIN pad has no key to a next field, since there is none', async ({ open }) => {
  const page = await open({ state: 'panel-lock' });
  const keys = page.locator('.keypad button');
  await expect(keys).toHaveCount(11);
  await expect(page.getByRole('button', { name: 'Next field' })).toHaveCount(0);
  await keys.first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(keys.last()).toBeFocused();
  const other = await open({ state: 'card-empty' });
  await expect(other.getByRole('button', { name: 'Next field' })).toHaveCount(1);
});

for (const text of ['100', '200']) {
  test(`the PIN pad tells at ${text} % how long a PIN is, and when the screen closes`, async ({
    open,
  }) => {
    const page = await open({ state: 'panel-lock', text });
    await expect(page.getByText('4 to 16 digits')).toBeInViewport();
    await expect(page.getByText('This screen closes after 30 seconds')).toBeInViewport();
  });
}

for (const [state, text] of [
  ['panel', '200'],
  ['list-limits', '100'],
  ['list-limits', '200'],
] as const) {
  test(`${state} at ${text} % says that there is more below, until its end is seen`, async ({
    open,
  }) => {
    const page = await open({ state, text });
    const more = page.locator('[data-action=more]');
    await expect(more).toBeInViewport();
    await expect(async () => {
      await more.click({ timeout: 500 });
      await expect(more).toHaveCount(0, { timeout: 200 });
    }).toPass();
  });
}

for (const locale of ['ja', 'en'] as const) {
  test(`each mark is one line in ${locale}, with room around it`, async ({ open }) => {
    for (const query of [{ build: 'qa' }, { build: 'development', practice: 'yes' }] as const) {
      const page = await open({ state: 'login', locale, ...query });
      const marks = page.locator('.marks');
      const box = await marks.boundingBox();
      for (const mark of await marks.locator('p').all()) {
        const line = await mark.boundingBox();
        expect(line?.height).toBeLessThan(24);
        expect((line?.y ?? 0) - (box?.y ?? 0)).toBeGreaterThan(4);
      }
    }
  });
}
