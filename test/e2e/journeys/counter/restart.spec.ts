import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Customer } from '../../screens/customer.ts';
import { Staff } from '../../screens/staff.ts';
import { akari, newCustomer } from '../../support/accounts.ts';
import { kiosksFolder } from '../../support/paths.ts';
import { test } from '../../support/test.ts';

/** A kiosk that can be started twice in the same place. */
const place = async (posture: 'kiosk' | 'laptop') => {
  await mkdir(kiosksFolder, { recursive: true });
  return {
    dataFolder: await mkdtemp(join(kiosksFolder, 'restarted-')),
    configuration: { flows: ['counter'], posture, kioskId: `test-${randomUUID()}` },
  };
};

test('on a laptop staff find themselves locked, not logged out, after a restart', async ({
  start,
  backend,
}) => {
  const laptop = await place('laptop');
  const before = await start(laptop);
  const staff = new Staff(before.page(), 'ja');
  await staff.logsIn(akari, backend);
  await staff.opens('みずの');
  await before.stop();
  expect(await backend.openSessions()).toBe(1);

  const after = new Staff((await start(laptop)).page(), 'ja');
  await after.login.arrive();
  await expect(after.page.getByText('みずの')).toHaveCount(0);
  await after.login.unlock(akari.password);
  await after.list.arrive();
  await expect(after.list.rows).toHaveCount(8);
});

test('on a kiosk the session ends with the app', async ({ start, backend }) => {
  const kiosk = await place('kiosk');
  const before = await start(kiosk);
  await new Staff(before.page(), 'ja').logsIn(akari, backend);
  await before.stop();
  expect(await backend.openSessions()).toBe(0);
  await new Staff((await start(kiosk)).page(), 'ja').attract.arrive();
});

test('a customer’s session never survives, on a laptop either', async ({ start, backend }) => {
  const laptop = await place('laptop');
  const configuration = { ...laptop.configuration, flows: ['selfcare'] };
  const before = await start({ ...laptop, configuration });
  await new Customer(before.page(), 'ja').logsIn(newCustomer, backend);
  await before.stop();
  expect(await backend.openSessions()).toBe(0);
});
