import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import { StaffPanel } from '../screens/staff-panel.ts';
import { newCustomer } from '../support/accounts.ts';
import { buildUnderTest } from '../support/kiosk.ts';
import { kiosksFolder } from '../support/paths.ts';
import { rightPin, staffPinHash } from '../support/pin.ts';
import { test } from '../support/test.ts';

const configuration = { staffPinHash };

const buildWords = { qa: 'QA 用', development: '開発用' } as const;

test('by touch staff get to the panel, see their kiosk, and go back', async ({ start }) => {
  const kiosk = await start({ configuration: { ...configuration, kioskId: 'test-panel' } });
  const panel = new StaffPanel(kiosk.page());
  await panel.asksByTouch();
  for (const digit of rightPin) {
    await panel.page.getByRole('button', { name: digit, exact: true }).click();
  }
  await panel.action('unlock-panel').click();
  await expect(panel.fact('kiosk')).toHaveText('test-panel');
  await expect(panel.fact('build')).toHaveText(buildWords[buildUnderTest]);
  await expect(panel.fact('connection')).toHaveText('つながっています');
  await expect(panel.entry('panel-opened')).toHaveCount(1);
  await expect(panel.entry('kiosk-started')).toHaveCount(1);
  await panel.action('close-panel').click();
  await expect(panel.page.locator('main')).toHaveAttribute('data-screen', 'attract');
});

test('by keyboard they do, too, from where somebody has begun to type', async ({ start }) => {
  const kiosk = await start({ configuration });
  const customer = new Customer(kiosk.page(), 'ja');
  const panel = new StaffPanel(kiosk.page());
  await customer.begins();
  await panel.page.locator('[name=loginId]').fill('somebody');
  await panel.opens(rightPin);
  await panel.action('close-panel').click();
  await customer.login.arrive();
  await expect(panel.page.locator('[name=loginId]')).toHaveValue('');
});

test('nothing happens without a PIN, and nothing where a session lives', async ({
  start,
  backend,
}) => {
  const without = (await start()).page();
  await without.keyboard.press('Control+Alt+KeyS');
  await expect(without.locator('main')).toHaveAttribute('data-screen', 'attract');

  const kiosk = await start({ configuration });
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.logsIn(newCustomer, backend);
  await kiosk.page().keyboard.press('Control+Alt+KeyS');
  await customer.menu.arrive();
});

test('after wrong PINs one has to wait, whoever asks anew and after a restart as well', async ({
  start,
}) => {
  await mkdir(kiosksFolder, { recursive: true });
  const dataFolder = await mkdtemp(join(kiosksFolder, 'panel-'));
  const place = { dataFolder, configuration: { ...configuration, kioskId: 'test-panel-wait' } };
  const before = await start(place);
  const panel = new StaffPanel(before.page());
  await panel.asksByKeys();
  for (const pin of ['1111', '2222', '3333']) {
    await panel.tries(pin);
    await expect(panel.refusal).toBeVisible();
  }
  await expect(panel.wait).toBeVisible();
  await expect(panel.action('unlock-panel')).toHaveAttribute('aria-disabled', 'true');
  await panel.action('back').click();
  await panel.asksByKeys();
  await expect(panel.refusal).toHaveAttribute('data-refused', 'too-soon');
  await before.stop();

  const after = new StaffPanel((await start(place)).page());
  await after.asksByKeys();
  await expect(after.refusal).toHaveAttribute('data-refused', 'too-soon');
  await after.tries(rightPin);
  await expect(after.wait).toBeVisible();
  await expect(after.isOpen).toHaveCount(0);
});

test('the log goes to a drive that was put in after the panel was opened', async ({ start }) => {
  const kiosk = await start({ configuration });
  const panel = new StaffPanel(kiosk.page());
  await panel.opens(rightPin);
  await panel.action('export-log').click();
  await expect(panel.action('choose-drive')).toHaveCount(0);

  const drive = join(kiosk.dataFolder, 'drives', 'USB');
  await mkdir(drive, { recursive: true });
  await panel.action('read-panel').click();
  await panel.action('choose-drive').click();
  await expect(panel.page.locator('[data-export=exported]')).toBeVisible();
  const [file = ''] = await readdir(drive);
  expect(file).toMatch(/^madoguchi-log-.*\.jsonl$/u);
  const lines = (await readFile(join(drive, file), 'utf8')).trim().split('\n');
  for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
  await panel.action('dismiss').click();
  await panel.action('read-panel').waitFor({ state: 'detached' });
  await expect(panel.isOpen).toBeVisible();
});

for (const action of ['leave-kiosk', 'restart'] as const) {
  test(`${action} is asked once more, and then ends the app with 0`, async ({ start }) => {
    const kiosk = await start({ configuration });
    const panel = new StaffPanel(kiosk.page());
    await panel.opens(rightPin);
    await panel.action(action).click();
    await expect(panel.action('dismiss')).toBeFocused();
    await panel.action('dismiss').click();
    await expect(panel.isOpen).toBeVisible();
    const ended = once(kiosk.app.process(), 'exit');
    await panel.action(action).click();
    // The page may be gone before it has told that it was pressed.
    await panel
      .action('accept')
      .click()
      .catch(() => undefined);
    const [exitCode] = (await ended) as [number];
    expect(exitCode).toBe(0);
  });
}
