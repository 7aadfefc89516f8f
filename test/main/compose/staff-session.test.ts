import { expect, test } from 'vitest';
import { kiosksAtSandbox } from './kiosks-at-sandbox.ts';

const { running, run } = kiosksAtSandbox('compose');

const openSessions = async () => (await running.books()).openSessions;

test('staff’s session on a laptop goes on after a restart once their password was typed', async () => {
  const first = await run('laptop', 'start', 'open', 'log-in', 'search', 'quit');
  expect(first[1]).toEqual({ lockedStaff: null, service: 'online' });
  expect(first[2]).toMatchObject({ state: 'logged-in' });
  expect(await openSessions()).toBe(1);
  const second = await run('laptop', 'start', 'open', 'search', 'unlock', 'open', 'search');
  expect(second.slice(1)).toMatchObject([
    { lockedStaff: '星野 あかり' },
    { state: 'failed', problem: { slug: 'session-expired' } },
    { state: 'unlocked', work: { kind: 'list' } },
    { lockedStaff: null },
    { state: 'found', page: { total: 1 } },
  ]);
});

test('staff’s session on a kiosk is over when the app ends', async () => {
  await run('kiosk', 'start', 'log-in', 'quit');
  expect(await openSessions()).toBe(0);
  expect((await run('kiosk', 'start', 'open'))[1]).toMatchObject({ lockedStaff: null });
});

test('staff’s session on a kiosk that was cut off is revoked at the start', async () => {
  await run('kiosk', 'start', 'log-in');
  expect(await openSessions()).toBe(1);
  expect((await run('kiosk', 'start', 'open'))[1]).toMatchObject({ lockedStaff: null });
  expect(await openSessions()).toBe(0);
});

test('a keychain that comes back late still tells of the session, on a new page', async () => {
  await run('laptop', 'start', 'log-in', 'quit');
  const late = await run(
    'laptop',
    ...['stop-daemon', 'start', 'open', 'continue-daemon', 'until-replaced', 'open', 'codes'],
  );
  expect(late[2]).toEqual({ lockedStaff: null, service: 'out-of-service' });
  expect(late[4]).toBe('replaced');
  expect(late[5]).toEqual({ lockedStaff: '星野 あかり', service: 'online' });
  expect(late[6]).toContain('session-resumed');
}, 60_000);
