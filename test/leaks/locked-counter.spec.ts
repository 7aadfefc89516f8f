import { expect } from '@playwright/test';
import { akari } from '../e2e/support/accounts.ts';
import { sleep } from '../e2e/support/machine-time.ts';
import { test } from '../e2e/support/test.ts';
import { heldByPage } from './heap-snapshots.ts';
import type { Secrets } from './secrets.ts';

/** Longer than any quiet time, shorter than the life of a session. */
const leftAlone = 4 * 60_000;

const typed = 'correct-horse-half-ty';
const halfTyped: Secrets = { password: [{ kind: 'within', text: typed }] };

test('a password typed on a locked counter and left there is gone from the page, once nobody has stayed', async ({
  counter,
  staff,
  backend,
}) => {
  await staff.page.clock.install();
  await staff.logsIn(akari, backend);
  await sleep(counter, leftAlone);
  await staff.login.arrive();
  await staff.login.password.pressSequentially(typed);
  expect(await heldByPage(counter, halfTyped)).toEqual(['password']);
  await sleep(counter, leftAlone);
  await expect(staff.login.password).toHaveValue('');
  expect(await heldByPage(counter, halfTyped)).toEqual([]);
});
