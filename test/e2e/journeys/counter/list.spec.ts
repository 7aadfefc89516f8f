import { expect } from '@playwright/test';
import { akari } from '../../support/accounts.ts';
import { test } from '../../support/test.ts';

/** What is typed, and whom it finds. */
const searches: readonly (readonly [query: string, found: readonly string[]])[] = [
  ['みずの', ['みずの こはる']],
  ['ミズノ', ['みずの こはる']],
  ['ﾀﾁﾊﾞﾅ', ['タチバナ リョウ']],
  ['かどわき', ['ｶﾄﾞﾜｷ ﾐﾅﾓ']],
  ['ANNELIESE', ['Anneliese Thornbury']],
  ['hayami', ['ＨＡＹＡＭＩ　ＲＩＫＯ']],
  ['nguyen', ['Nguyễn Thảo Vy']],
  ['090-0000-1212', ['東雲 千歳']],
  ['09000001212', ['東雲 千歳']],
  ['０９００００01212', ['東雲 千歳']],
  ['誰でもない', []],
];

test('customers are found by name in any script and width, and by phone number', async ({
  staff,
  backend,
}) => {
  await staff.logsIn(akari, backend);
  for (const [query, found] of searches) {
    await test.step(query, async () => {
      await staff.list.search(query);
      await staff.list.shows(found);
    });
  }
});

test('a pause in typing searches by itself', async ({ staff, backend }) => {
  await staff.logsIn(akari, backend);
  await staff.list.query.pressSequentially('雨宮');
  await staff.list.shows(['雨宮 ゆきと']);
  await staff.list.query.fill('');
  await expect(staff.list.rows).toHaveCount(8);
});

test('pages lead on and back', async ({ staff, backend }) => {
  await staff.logsIn(akari, backend);
  const first = await staff.list.rows.getByRole('rowheader').allTextContents();
  await expect(staff.list.previous).toHaveAttribute('aria-disabled', 'true');
  await staff.list.next.click();
  await expect(staff.list.rows).toHaveCount(4);
  const second = await staff.list.rows.getByRole('rowheader').allTextContents();
  expect(new Set([...first, ...second]).size).toBe(12);
  await expect(staff.list.next).toHaveAttribute('aria-disabled', 'true');
  await staff.list.previous.click();
  await staff.list.shows(first);
});

test('coming back from a customer shows the same search again', async ({ staff, backend }) => {
  await staff.logsIn(akari, backend);
  await staff.opens('みずの');
  await staff.edit.backToList();
  await staff.list.arrive();
  await expect(staff.list.query).toHaveValue('みずの');
  await staff.list.shows(['みずの こはる']);
});

/** A slow machine may search by a pause in typing, and by Enter once more. */
const everySearch = 20;

test('a list that cannot be read is said, and try again reads it', async ({ staff, backend }) => {
  await staff.logsIn(akari, backend);
  await backend.fault('GET /v1/customers', 'status-503', everySearch);
  await staff.list.search('みずの');
  await staff.list.problem('maintenance');
  await backend.clearFaults();
  await staff.list.retry();
  await staff.list.shows(['みずの こはる']);
});

for (const slug of ['forbidden', 'rate-limited', 'invalid-request'] as const) {
  test(`${slug} while searching is said on the list`, async ({ staff, backend }) => {
    await staff.logsIn(akari, backend);
    await backend.answers('GET /v1/customers', { slug }, everySearch);
    await staff.list.search('みずの');
    await staff.list.problem(slug);
    await staff.list.arrive();
  });
}

test('an answer that breaks the contract is a protocol-violation, said on the list', async ({
  staff,
  backend,
}) => {
  await staff.logsIn(akari, backend);
  await backend.fault('GET /v1/customers', 'wrong-schema', everySearch);
  await staff.list.search('みずの');
  await staff.list.problem('protocol-violation');
});

test('a session that cannot be renewed ends on login, with nobody left on the page', async ({
  staff,
  backend,
}) => {
  await staff.logsIn(akari, backend);
  await backend.expireSessions();
  await staff.list.search('みずの');
  await staff.login.problem('session-expired');
  await staff.login.arrive();
  await expect(staff.page.getByText('みずの')).toHaveCount(0);
});
