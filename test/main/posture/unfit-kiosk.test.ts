import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostureCode } from '../../../preload/contract/posture.ts';
import { eventually } from '../../run/eventually.ts';
import { type KioskUnderTest, makeKiosk } from './unfit-kiosk.ts';

/** Longer than any of it takes on a busy machine. */

let bench: KioskUnderTest;
afterEach(() => bench.stop());

const open = async () => await bench.kiosk.handlers.page.open(undefined);
const logIn = async () =>
  await bench.kiosk.handlers.login.logIn({
    flow: 'selfcare',
    loginId: 'C-1',
    password: 'a password',
  });
const refusedBecauseOf = (code: PostureCode) => ({ slug: 'posture-refused', codes: [code] });
const tellTime = (time: number): void =>
  bench.backend.on('GET /v1/encryption-keys', {
    kind: 'answer',
    status: 503,
    headers: { date: new Date(time).toUTCString() },
  });

type Causes = Readonly<Record<string, readonly [PostureCode, () => unknown]>>;

const causesInThePackage: Causes = {
  'a fuse of the executable was flipped': [
    'fuses-differ',
    () => flipFuses(bench.executable, { version: FuseVersion.V1, [FuseV1Options.RunAsNode]: true }),
  ],
};

const causesOnTheMachine: Causes = {
  'its account may write the installation': [
    'install-folder-writable',
    () => {
      bench.machine.installation = 'granted';
    },
  ],
  'its account may write the configuration': [
    'configuration-writable',
    () => {
      bench.machine.configuration = 'granted';
    },
  ],
  'the keyring has no password': [
    'keychain-in-clear',
    () => {
      bench.machine.keyring = '[keyring]';
    },
  ],
  'the disk is nearly full': [
    'disk-nearly-full',
    () => {
      bench.machine.freeBytes = 1_000;
    },
  ],
  'the backend’s clock differs': ['clock-off', () => tellTime(Date.now() + 10 * 60_000)],
};

const causes = Object.entries({ ...causesInThePackage, ...causesOnTheMachine });

describe.each(causes)('when %s', (_what, [code, spoil]) => {
  it(`a build for production is out of service (${code}), and takes no log in`, async () => {
    bench = await makeKiosk('production');
    await spoil();
    await bench.kiosk.start();
    await eventually(async () =>
      expect((await open()).service).toEqual({
        state: 'out-of-service',
        problem: refusedBecauseOf(code),
      }),
    );
    expect(await logIn()).toMatchObject({ state: 'failed', problem: refusedBecauseOf(code) });
    expect(bench.backend.seen.filter(({ body }) => body.includes('password'))).toEqual([]);
  });
});

describe.each(Object.entries(causesInThePackage))('when %s', (_what, [code, spoil]) => {
  it('a build for QA is out of service as well', async () => {
    bench = await makeKiosk('qa');
    await spoil();
    await bench.kiosk.start();
    await eventually(async () =>
      expect((await open()).service).toEqual({
        state: 'out-of-service',
        problem: refusedBecauseOf(code),
      }),
    );
  });
});

describe.each(Object.entries(causesOnTheMachine))('when %s', (_what, [code, spoil]) => {
  it('a build for QA goes on, and says so', async () => {
    bench = await makeKiosk('qa');
    await spoil();
    await bench.kiosk.start();
    await eventually(async () => expect((await open()).relaxed).toEqual([code]));
    expect((await open()).service.state).not.toBe('out-of-service');
    expect(await logIn()).not.toMatchObject({ problem: refusedBecauseOf(code) });
  });
});

describe('a kiosk out of service', () => {
  it('is in service again within a minute of being mended', async () => {
    bench = await makeKiosk('production');
    bench.machine.freeBytes = 0;
    await bench.kiosk.start();
    expect((await open()).service.state).toBe('out-of-service');
    bench.machine.freeBytes = 10_000_000_000;
    bench.minute();
    await eventually(async () => expect((await open()).service.state).not.toBe('out-of-service'));
    expect(await logIn()).not.toMatchObject({ problem: { slug: 'posture-refused' } });
  });

  it('opens no locked screen either', async () => {
    bench = await makeKiosk('production');
    bench.machine.freeBytes = 0;
    await bench.kiosk.start();
    expect(await bench.kiosk.handlers.staff.unlock({ password: 'a password' })).toMatchObject({
      problem: refusedBecauseOf('disk-nearly-full'),
    });
  });
});

describe('the page of a build that lets things pass', () => {
  beforeEach(async () => {
    bench = await makeKiosk('qa');
    await bench.kiosk.start();
  });
  const lastSaid = () => bench.sent('page.relaxed').at(-1);

  it('hears what is found while it is there, and when it is gone', async () => {
    expect((await open()).relaxed).toEqual([]);
    bench.machine.freeBytes = 0;
    bench.minute();
    await eventually(() => expect(lastSaid()).toEqual(['disk-nearly-full']));
    bench.machine.freeBytes = 10_000_000_000;
    bench.minute();
    await eventually(() => expect(lastSaid()).toEqual([]));
  });

  it('is told again at its first screen what was found while it started', async () => {
    await open();
    bench.machine.freeBytes = 0;
    bench.minute();
    await eventually(() => expect(lastSaid()).toEqual(['disk-nearly-full']));
    const before = bench.sent('page.relaxed').length;
    await bench.kiosk.handlers.page.shown({ screen: 'attract', locale: 'ja', tells: null });
    expect(bench.sent('page.relaxed').slice(before)).toEqual([['disk-nearly-full']]);
  });
});

it('a sound kiosk is in service and has nothing to say', async () => {
  bench = await makeKiosk('production');
  await bench.kiosk.start();
  expect(await open()).toMatchObject({
    build: 'production',
    relaxed: [],
    service: { state: 'online' },
  });
});
