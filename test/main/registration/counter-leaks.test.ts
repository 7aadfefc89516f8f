import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createLog } from '../../../main/log/create-log.ts';
import { runSandbox } from '../../sandbox/behaviour/running-sandbox.ts';
import { demoLogins } from '../../sandbox/seeds/demo-logins.ts';
import { staffAtSandbox } from './sandbox-staff.ts';

const running = runSandbox();
const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-counter-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A text in the ways in which it could come into a log. */
const spellings = (text: string): readonly string[] => [
  text,
  encodeURIComponent(text),
  encodeURIComponent(text).toLowerCase(),
  encodeURIComponent(text).replaceAll('%20', '+'),
  JSON.stringify(text).slice(1, -1),
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
  Buffer.from(text).toString('hex'),
  text.replaceAll('-', ''),
];

const filesIn = (place: string): string =>
  readdirSync(place)
    .map((name) => readFileSync(path.join(place, name), 'utf8'))
    .join('\n');

test('after a whole journey at the counter, neither log nor audit trail tells of any person, but for the login ID of staff', async () => {
  const log = createLog(folder);
  const staff = await staffAtSandbox(running, { log });
  const { registration, vault, audit, password } = staff;
  const newcomer = { name: '月岡 ひなた', phone: '090-0000-3001' };
  await staff.register(newcomer, '4111111111111111');
  await staff.register({ ...newcomer, phone: '090-0000-3002' }, '4000000000000002');
  const customer = await staff.see('090-0000-3001');
  await staff.changePerson(customer, { name: '月岡 みのり' });
  await staff.changePerson(customer, { name: '月岡 のぞみ' });
  await registration.findCustomer(customer);
  const listing = { query: '月岡', cursors: [null] };
  const work = { kind: 'change', listing, customer, ...newcomer } as const;
  await registration.handOver({ work });
  await registration.lock({ work: null });
  await registration.unlock({ password: 'a-wrong-word' });
  await registration.unlock({ password });
  await running.control('POST', 'faults', {
    on: 'DELETE /v1/customers/{id}',
    fault: 'close-after-handling',
    times: 3,
  });
  await staff.remove(await staff.see('月岡'));
  const tokens = vault.stored.flatMap((kept) =>
    kept.kind === 'ended' ? [kept.accessToken] : [kept.accessToken, kept.refreshToken],
  );
  await registration.endSession('logged-out');

  const { loginId, emailAddress } = demoLogins.staff;
  const [mail] = await running.mails(emailAddress);
  const persons = [
    ...[newcomer.name, '月岡', 'みのり', 'のぞみ', newcomer.phone, '090-0000-3002'],
    ...['星野 あかり', '星野', emailAddress, password, 'a-wrong-word'],
    ...[mail?.code, ...tokens, customer.customerId, '4111111111111111', customer.maskedNumber],
  ].map((text) => text ?? '');
  expect(persons.filter((text) => text.length < 2)).toEqual([]);

  const logged = filesIn(folder);
  expect(logged).toContain('"call":"delete-customer"');
  expect(logged).toContain('"call":"search-customers"');
  expect(logged).toContain('session-unlocked');
  expect(logged).toContain('session-ended');
  const trail = audit.text();
  const shop = 'あおぞら 駅前店';
  expect(trail).toContain(loginId);
  expect(trail).toContain(shop);
  for (const text of [...persons, loginId, shop].flatMap(spellings)) {
    expect(logged).not.toContain(text);
  }
  for (const text of persons.flatMap(spellings)) {
    expect(trail).not.toContain(text);
  }
});
