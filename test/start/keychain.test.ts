import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KeyringSession, startKeyringSession } from '../keyring/keyring-session.ts';
import { lock } from '../keyring/secret-service.ts';
import { findKeychainService } from './keychain-service.ts';
import { startKeychainSession } from './keychain-session.ts';

const linux = (environment: NodeJS.ProcessEnv) => findKeychainService('linux', environment);
const onBus = (DBUS_SESSION_BUS_ADDRESS: string) => ({ ...process.env, DBUS_SESSION_BUS_ADDRESS });

describe('the keychain service of this session', () => {
  let keyring: KeyringSession;
  beforeAll(async () => {
    keyring = await startKeyringSession();
  });
  afterAll(() => keyring.stop());

  it('is usable where it runs and is open', async () => {
    expect(await linux(keyring.environment)).toEqual({ state: 'usable' });
  });

  it('is absent where there is no bus', async () => {
    const nowhere = onBus('unix:path=/nowhere/bus');
    expect(await linux(nowhere)).toMatchObject({ reason: 'there is no session bus' });
  });

  it('is absent when it is locked, since nobody is there to open it', async () => {
    const locked = await startKeyringSession();
    await lock(locked.environment);
    expect(await linux(locked.environment)).toMatchObject({
      reason: expect.stringContaining('locked'),
    });
    await locked.stop();
  });

  it('is there on every other system', async () => {
    expect(await findKeychainService('darwin', {})).toEqual({ state: 'usable' });
  });
});

describe('a keychain service for development', () => {
  it('is usable until it is stopped', async () => {
    const session = await startKeychainSession();
    expect(await linux(onBus(session.busAddress))).toEqual({ state: 'usable' });
    await session.stop();
    expect(await linux(onBus(session.busAddress))).toMatchObject({ state: 'absent' });
  });
});
