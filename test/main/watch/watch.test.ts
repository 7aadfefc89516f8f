import { describe, expect, it } from 'vitest';
import type { Vault, VaultAnswer } from '../../../main/vault/vault.ts';
import { createWatch, type Usability } from '../../../main/watch/watch.ts';
import { vaultCheck, watchedVault } from '../../../main/watch/watched-vault.ts';
import { recordedLog } from '../ipc/recorded-log.ts';

const locked: VaultAnswer<never> = { state: 'unavailable', reason: 'locked' };
const lockedVault = { read: async () => locked } as unknown as Vault;

/** A watch on something that answers its checks in this order, and a clock that is moved by hand. */
const bench = (...checks: readonly Usability[]) => {
  const left = [...checks];
  const happened: string[] = [];
  const sleepers: (() => void)[] = [];
  /** What is done in each recovery. */
  const recovering: (() => Promise<unknown>)[] = [];
  const watch = createWatch({
    check: async () => left.shift() ?? 'usable',
    sleep: () => new Promise((resolve) => sleepers.push(resolve)),
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

describe('the watch', () => {
  it('takes what it watches for gone until it has been checked', async () => {
    const { watch, happened } = bench('usable');
    expect(watch.isUsable()).toBe(false);
    await watch.check();
    expect(happened).toEqual(['recovered while gone', 'usable']);
  });

  it('keeps checking what is gone until it is back', async () => {
    const { watch, happened, pass, sleepers } = bench('gone', 'gone', 'usable');
    await watch.check();
    await pass();
    expect(watch.isUsable()).toBe(false);
    await pass();
    expect(happened).toEqual(['recovered while gone', 'usable']);
    expect(sleepers).toEqual([]);
  });

  it('does not call usable what fails in the middle of its recovery', async () => {
    const { watch, happened, pass, recovering } = bench('usable', 'usable');
    recovering.push(() => watchedVault(lockedVault, watch).read());
    await watch.check();
    expect(watch.isUsable()).toBe(false);
    await pass();
    expect(happened).toEqual(['recovered while gone', 'recovered while gone', 'usable']);
  });

  it('notices a keychain that goes while it is used, and its return', async () => {
    const { watch, happened, pass } = bench('usable', 'gone', 'usable');
    await watch.check();
    const vault = watchedVault(lockedVault, watch);
    expect(await vault.read()).toEqual(locked);
    await vault.read();
    expect(happened.slice(2)).toEqual(['gone']);
    await pass();
    await pass();
    expect(happened.slice(3)).toEqual(['recovered while gone', 'usable']);
  });
});

describe('the check of the keychain', () => {
  it.each([
    [{ state: 'done', value: null } as const, 'usable', []],
    [locked, 'gone', [{ code: 'keychain-unavailable', fields: { reason: 'locked' } }]],
  ])('tells the log why it cannot be used: %j', async (answer, usability, told) => {
    const { log, lines } = recordedLog();
    expect(await vaultCheck({ check: async () => answer }, log)()).toBe(usability);
    expect(lines).toEqual(told);
  });
});
