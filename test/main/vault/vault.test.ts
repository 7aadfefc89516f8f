import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KeyringSession, startKeyringSession } from '../../keyring/keyring-session.ts';
import { runVault, type VaultRun } from './run-vault.ts';

const done = (value: unknown) => ({ state: 'done', value });
const unavailable = (reason: string) => ({ state: 'unavailable', reason });
const backend = 'https://billing.example/v1';
const session = (token: string) => ({
  kind: 'customer',
  id: '7d0b1f7e-3f0c-4f4b-8a56-0f3c8f5d2a11',
  backend,
  accessToken: `access-${token}`,
  refreshToken: `refresh-${token}`,
});

let keyring: KeyringSession;
beforeAll(async () => {
  keyring = await startKeyringSession();
});
afterAll(() => keyring.stop());

const on = (account: string, limit?: number): VaultRun => ({
  account,
  environment: { ...keyring.environment, KEYRING_PID: String(keyring.daemonPid) },
  ...(limit !== undefined && { limit }),
});
const answers = async (run: VaultRun, ...steps: readonly string[]): Promise<unknown[]> =>
  (await runVault(run, ...steps)).map(({ answer }) => answer);

describe('the vault, on a real keyring', () => {
  it('keeps a session across processes until it is erased', async () => {
    const run = on('keeps');
    expect(await answers(run, 'check', 'read', 'store=a')).toEqual([
      done(null),
      done(null),
      done(null),
    ]);
    expect(await answers(run, 'read', 'store=b', 'read')).toEqual([
      done(session('a')),
      done(null),
      done(session('b')),
    ]);
    expect(await answers(run, 'erase', 'read', 'erase')).toEqual([
      done(null),
      done(null),
      done(null),
    ]);
  });

  it('keeps with a staff session whose it is and since when it lasts', async () => {
    const run = on('staff');
    await answers(run, 'store-staff=a');
    expect(await answers(run, 'read')).toEqual([
      done({
        kind: 'staff',
        loginId: 'eki-akari',
        actor: { kind: 'staff', displayName: '星野 あかり', shopName: 'あおぞら 駅前店' },
        beganAt: 1_795_251_600_000,
        id: session('a').id,
        backend,
        accessToken: 'access-a',
        refreshToken: 'refresh-a',
      }),
    ]);
  });

  it('keeps of a session that is over what it takes to revoke it', async () => {
    const run = on('ended');
    await answers(run, 'store=a', 'store-ended=a');
    expect(await answers(run, 'read')).toEqual([
      done({ kind: 'ended', backend, accessToken: 'access-a' }),
    ]);
  });

  it('keeps of a session that only learns outcomes its id and its tokens', async () => {
    const run = on('settling');
    await answers(run, 'store-settling=a');
    expect(await answers(run, 'read')).toEqual([done({ ...session('a'), kind: 'settling' })]);
  });

  it.each([
    '{"kind":"customer","backend":"c","accessToken":"a","refreshToken":"b"}',
    '{"kind":"staff","loginId":"x","actor":{"kind":"staff","displayName":"y","shopName":"z"},"beganAt":1,"backend":"c","accessToken":"a","refreshToken":"b"}',
  ])(
    'takes a session that bears no id, as earlier versions kept it, for one that is over: %s',
    async (text) => {
      expect(await answers(on('earlier'), `damage=${text}`, 'read')).toEqual([
        null,
        done({ kind: 'ended', backend: 'c', accessToken: 'a' }),
      ]);
    },
  );

  it('keeps the sessions of two kiosks apart', async () => {
    await answers(on('first'), 'store=a');
    expect(await answers(on('second'), 'read')).toEqual([done(null)]);
  });

  it.each([
    'no JSON',
    '{"kind":"customer"}',
    '[]',
    '{"kind":"customer","accessToken":"a","refreshToken":"b"}',
    '{"kind":"staff","backend":"c","accessToken":"a","refreshToken":"b"}',
    '{"kind":"customer","loginId":"x","backend":"c","accessToken":"a","refreshToken":"b"}',
    '{"kind":"customer","id":"1","backend":"c","accessToken":"a","refreshToken":"b"}',
    '{"kind":"admin","backend":"c","accessToken":"a","refreshToken":"b"}',
    '{"kind":"ended","backend":"c","accessToken":"a","refreshToken":"b"}',
  ])('calls what it cannot read damaged, and can erase it: %s', async (text) => {
    expect(await answers(on('damaged'), `damage=${text}`, 'read', 'erase', 'read')).toEqual([
      null,
      unavailable('damaged'),
      done(null),
      done(null),
    ]);
  });

  it('takes a session of 2,560 bytes and refuses one that Windows could not keep', async () => {
    expect(await answers(on('long'), 'store-bytes=2560', 'store-bytes=2561')).toEqual([
      done(null),
      unavailable('failed'),
    ]);
  });

  it('calls a keychain that does not answer timed out, each call within its limit', async () => {
    const steps = await runVault(
      on('hanging', 300),
      ...['store=a', 'stop-daemon', 'read', 'store=b', 'erase', 'check', 'continue-daemon'],
    );
    expect(steps.slice(2, 6).map(({ answer }) => answer)).toEqual(
      Array(4).fill(unavailable('timed-out')),
    );
    expect(Math.max(...steps.slice(2, 6).map(({ took }) => took))).toBeLessThan(600);
  });

  it('carries out an erasure that came late', async () => {
    const run = on('late-erasure', 300);
    const late = await answers(run, 'store=a', 'stop-daemon', 'erase', 'continue-daemon', 'read');
    expect(late.slice(2)).toEqual([unavailable('timed-out'), null, done(null)]);
    expect(await answers(run, 'read')).toEqual([done(null)]);
  });

  it('makes up for an erasure that the keychain has refused, before it reads again', async () => {
    const run = on('refused-erasure');
    const late = await answers(run, 'store=a', 'stop-daemon', 'erase', 'continue-daemon', 'read');
    expect(late.slice(2)).toEqual([unavailable('timed-out'), null, done(null)]);
  });

  it('leaves nothing behind of a write that it has called failed', async () => {
    const run = on('late-write', 300);
    const late = await answers(run, 'erase', 'stop-daemon', 'store=a', 'continue-daemon', 'read');
    expect(late.slice(2)).toEqual([unavailable('timed-out'), null, done(null)]);
    expect(await answers(run, 'read')).toEqual([done(null)]);
  });
});

describe('the vault, on a keyring that is locked', () => {
  it('says so for a session that is there, and never that there is none', async () => {
    const own = await startKeyringSession();
    try {
      const run: VaultRun = { account: 'locked', environment: own.environment };
      const [, , ...locked] = await answers(
        run,
        'store=a',
        'lock',
        'read',
        'store=b',
        'erase',
        'check',
      );
      expect(locked).toEqual(Array(4).fill(unavailable('locked')));
    } finally {
      await own.stop();
    }
  });
});

describe('the vault, without a keychain service', () => {
  const nowhere = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' };
  it.each(['check', 'read', 'store=a', 'erase'])('says so on %s', async (step) => {
    const run: VaultRun = { account: 'none', environment: { ...process.env, ...nowhere } };
    expect(await answers(run, step)).toEqual([unavailable('no-service')]);
  });
});
