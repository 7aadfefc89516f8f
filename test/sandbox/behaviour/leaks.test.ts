import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { searchFolders } from '../../run/leak-search.ts';
import { demoLogins } from '../seeds/demo-logins.ts';
import { shopAtTheStation } from '../seeds/demo-shops.ts';
import { logIn, mailedCode, openSession, register, verify } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';
import { addCustomer, changeCustomer, encryptNumber, findOne, openStaffSession } from './staff.ts';

const folder = await mkdtemp(join(tmpdir(), 'sandbox-leaks-'));
const running = runSandbox({ folder, database: join(folder, 'state.sqlite') });
afterAll(() => rm(folder, { recursive: true, force: true }));

it('the folder holds no card number, password, code or token in any usual encoding', async () => {
  const { newCustomer, secondNewCustomer, staff } = demoLogins;
  const session = await openSession(running);
  const loginCode = await mailedCode(running, newCustomer);
  for (const number of ['4111111111111111', '4000000000000002', '4000000000003220'])
    await register(running, session, { number, securityCode: '739' }, randomUUID());
  const waiting = await logIn(running, secondNewCustomer);
  const openCode = await mailedCode(running, secondNewCustomer);
  await verify(running, waiting.body['loginAttemptId'], 'WRONG');
  await logIn(
    running,
    { ...newCustomer, loginId: 'typed-My-password-here' },
    'mistyped-Password-1',
  );

  const staffSession = await openStaffSession(running, staff);
  const staffCode = await mailedCode(running, staff);
  await addCustomer(running, staffSession, '5555555555554444');
  const key = randomUUID();
  const encryptedCard = await encryptNumber(running, '378282246310005', key);
  const seen = await findOne(running, staffSession, '青柳');
  await changeCustomer(running, staffSession, seen, { encryptedCard }, key);

  const text = (name: string, value: string) => ({ name, kind: 'text', value }) as const;
  const number = (value: string) =>
    ({ name: `card ${value.slice(-4)}`, kind: 'card-number', value }) as const;
  const secrets = [
    number('4111111111111111'),
    number('4000000000000002'),
    number('4000000000003220'),
    number('5454545454545454'),
    ...shopAtTheStation.customers.map((customer) => number(customer.number)),
    text('spent code', loginCode),
    text('spent code of staff', staffCode),
    text('password of staff', staff.password),
    text('access token of staff', staffSession.accessToken),
    text('refresh token of staff', staffSession.refreshToken),
    text('open code', openCode),
    text('password', newCustomer.password),
    text('password', secondNewCustomer.password),
    text('mistyped password', 'mistyped-Password-1'),
    text('password typed as login ID', 'typed-My-password-here'),
    text('access token', session.accessToken),
    text('refresh token', session.refreshToken),
  ];
  const report = await searchFolders([folder], secrets);
  expect(report.findings).toEqual([]);
  expect(report.filesRead).toBeGreaterThanOrEqual(2);
});

it('the search would find what is kept in clear', async () => {
  await openSession(running);
  const kept = { name: 'e-mail address', kind: 'text', value: 'madoka@example.jp' } as const;
  expect((await searchFolders([folder], [kept])).findings.length).toBeGreaterThan(0);
});
