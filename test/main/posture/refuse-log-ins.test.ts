import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KioskHandlers } from '../../../preload/contract/kiosk-api.ts';
import { type KioskUnderTest, makeKiosk } from './unfit-kiosk.ts';

let bench: KioskUnderTest;
beforeEach(async () => {
  bench = await makeKiosk('production');
  bench.machine.freeBytes = 0;
  await bench.kiosk.start();
});
afterEach(() => bench.stop());

const entrances: Readonly<Record<string, (handlers: KioskHandlers) => unknown>> = {
  'login.logIn': ({ login }) =>
    login.logIn({ flow: 'selfcare', loginId: 'C-1', password: 'a password' }),
  'login.sendCode': ({ login }) => login.sendCode({ emailAddress: 'akari@shop.example' }),
  'login.resendCode': ({ login }) => login.resendCode(undefined),
  'login.verify': ({ login }) => login.verify({ code: '123456' }),
  'staff.unlock': ({ staff }) => staff.unlock({ password: 'a password' }),
};

test.each(Object.entries(entrances))('an unfit kiosk takes no %s', async (_call, enter) => {
  expect(await enter(bench.kiosk.handlers)).toMatchObject({
    state: 'failed',
    problem: { slug: 'posture-refused', codes: ['disk-nearly-full'] },
  });
  expect(bench.backend.seen.filter(({ body }) => body.length > 0)).toEqual([]);
});

test('no way in is forgotten: every call of the log in is one of them', () => {
  const { login } = bench.kiosk.handlers;
  const known = Object.keys(entrances).filter((call) => call.startsWith('login.'));
  expect(Object.keys(login).map((call) => `login.${call}`)).toEqual(known);
});
