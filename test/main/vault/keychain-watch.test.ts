import { describe, expect, it } from 'vitest';
import { createKeychainWatch } from '../../../main/vault/keychain-watch.ts';
import type { Vault, VaultAnswer } from '../../../main/vault/vault.ts';
import { recordedLog } from '../ipc/recorded-log.ts';

const done: VaultAnswer<null> = { state: 'done', value: null };
const locked: VaultAnswer<never> = { state: 'unavailable', reason: 'locked' };

/** A watch on a keychain that answers its checks in this order, and a clock that is moved by hand. */
const bench = (...checks: readonly VaultAnswer<null>[]) => {
  const left = [...checks];
  const happened: string[] = [];
  const sleepers: (() => void)[] = [];
  /** What is done in each recovery. */
  const recovering: (() => Promise<unknown>)[] = [];
  const { log } = recordedLog();
  const watch = createKeychainWatch({
    check: async () => left.shift() ?? done,
    sleep: () => new Promise((resolve) => sleepers.push(resolve)),
    log,
    recovered: async () => {
      happened.push(`recovered while ${watch.isUsable() ? 'usable' : 'gone'}`);
      await recovering.shift()?.();
    },
    changed: () => happened.push(watch.isUsable() ? 'usable' : 'gone'),
  });
  const pass = async () => {
    sleepers.shift()?.();
    await new Promise(setImmediate);
  };
  return { watch, happened, pass, sleepers, recovering };
};

describe('the keychain watch', () => {
  it('takes a keychain for gone until it has been checked', async () => {
    const { watch, happened } = bench(done);
    expect(watch.isUsable()).toBe(false);
    await watch.check();
    expect(happened).toEqual(['recovered while gone', 'usable']);
  });

  it('keeps asking a keychain that is gone until it is back', async () => {
    const { watch, happened, pass, sleepers } = bench(locked, locked, done);
    await watch.check();
    await pass();
    expect(watch.isUsable()).toBe(false);
    await pass();
    expect(happened).toEqual(['recovered while gone', 'usable']);
    expect(sleepers).toEqual([]);
  });

  it('does not call a keychain usable that fails in the middle of its recovery', async () => {
    const { watch, happened, pass, recovering } = bench(done, done);
    const vault = watch.watching({ read: async () => locked } as unknown as Vault);
    recovering.push(() => vault.read());
    await watch.check();
    expect(watch.isUsable()).toBe(false);
    await pass();
    expect(happened).toEqual(['recovered while gone', 'recovered while gone', 'usable']);
  });

  it('notices a keychain that goes while it is used, and its return', async () => {
    const { watch, happened, pass } = bench(done, locked, done);
    await watch.check();
    const vault = watch.watching({ read: async () => locked } as unknown as Vault);
    expect(await vault.read()).toEqual(locked);
    await vault.read();
    expect(happened.slice(2)).toEqual(['gone']);
    await pass();
    await pass();
    expect(happened.slice(3)).toEqual(['recovered while gone', 'usable']);
  });
});
