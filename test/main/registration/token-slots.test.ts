import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createTokenSlots } from '../../../main/registration/token-slots.ts';
import { createTokenStore } from '../../../main/registration/token-store.ts';
import { recordingLog } from '../billing/billing-under-test.ts';
import { type MemoryVaults, memoryVaults } from './memory-vault.ts';

const always = () => true;

const slotsOver = (vaults: MemoryVaults) => {
  const log = recordingLog();
  const stores = vaults.map((vault) =>
    createTokenStore({ vault, backend: 'https://billing.example', log }),
  );
  return { stores, slots: createTokenSlots(stores) };
};

/** Eight places, each with a live session: `access-1` to `access-8`. */
const allTaken = async () => {
  const vaults = memoryVaults();
  const { stores, slots } = slotsOver(vaults);
  for (const [index, store] of stores.entries()) {
    const name = index + 1;
    const tokens = { accessToken: `access-${name}`, refreshToken: `refresh-${name}` };
    await store.keep({ kind: 'customer', id: randomUUID(), ...tokens }, always);
  }
  return { vaults, stores, slots };
};

test.for([
  ['live', async () => undefined],
  ['settling', (store) => store.markSettling()],
] as const satisfies readonly [string, (store: ReturnType<typeof createTokenStore>) => unknown][])(
  'eight sessions that are %s leave no place to the next',
  async ([, become]) => {
    const { slots, stores } = await allTaken();
    for (const store of stores) {
      await become(store);
    }
    expect(await slots.claim()).toBe('full');
  },
);

test('among seven that settle, the one that is over gives way, and to one alone', async () => {
  const { slots, stores } = await allTaken();
  for (const [index, store] of stores.entries()) {
    await (index === 4 ? store.end() : store.markSettling());
  }
  expect(await slots.claim()).toBe(stores[4]);
  expect(await slots.claim()).toBe('full');
});

test('a free place is taken before that of a session that is over', async () => {
  const { slots, stores } = await allTaken();
  await stores[0]?.end();
  await stores[7]?.forget('access-8');
  expect(await slots.claim()).toBe(stores[7]);
});

test('a place whose session has vanished owes nothing any more once it is claimed', async () => {
  const { vaults } = await allTaken();
  const { slots, stores } = slotsOver(vaults);
  const [first] = stores;
  vaults[0].failing.set('store', 'locked');
  await first?.end();
  vaults[0].failing.clear();
  vaults[0].content = null;
  expect(await slots.claim()).toBe(first);
  await first?.markOwed();
  expect(await slots.claim()).toBe('full');
});
