import { afterEach, expect, test } from 'vitest';
import type { BillingSettings } from '../../../main/billing/billing-settings.ts';
import {
  type Connectivity,
  createConnectivity,
} from '../../../main/registration/create-connectivity.ts';
import {
  accessWith,
  billingFor,
  patientClock,
  recordingLog,
} from '../billing/billing-under-test.ts';
import { FakeClock } from '../billing/fake-clock.ts';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, contract, problem } from '../billing/replies.ts';
import { encryptionKey } from './encryption-key.ts';
import { recordingListener } from './registration-under-test.ts';

const keys = 'GET /v1/encryption-keys';
const read = 'GET /v1/contract';
const good = answer(200, { keys: [encryptionKey] });

const backend = ownBackend((started) => {
  started.on(keys, good);
  started.on(read, answer(200, contract));
});
let connectivity: Connectivity | null = null;
afterEach(() => connectivity?.stop());

const watch = (settings: Partial<BillingSettings> = {}) => {
  const clock = new FakeClock();
  const listener = recordingListener();
  const { billing } = billingFor(backend, settings, patientClock(2_000));
  const made = createConnectivity({ billing, clock, log: recordingLog(), listener });
  connectivity = made;
  /** Until the probe under way is over and the next one is being waited for. */
  const atRest = () => expect.poll(() => clock.hasSleeperWithin(10_000)).toBe(true);
  const probed = async (times: number) => {
    await backend.arrived(keys, times);
    await atRest();
  };
  return { clock, listener, billing, connectivity: made, atRest, probed };
};

test('a backend that is there is probed every 10 s, and nothing is told', async () => {
  const { clock, listener, connectivity: made, probed } = watch();
  made.start();
  made.start();
  await probed(1);
  clock.advance(9_999);
  await expect.poll(() => clock.hasSleeperWithin(1)).toBe(true);
  expect(backend.count(keys)).toBe(1);
  clock.advance(1);
  await probed(2);
  expect(listener.services).toEqual([]);
  expect(made.current()).toEqual({ state: 'online' });
});

test('a call that gets through puts off the next probe', async () => {
  const { clock, billing, connectivity: made, probed } = watch();
  made.start();
  await probed(1);
  clock.advance(6_000);
  await billing.readContract(accessWith('t'));
  clock.advance(6_000);
  await expect.poll(() => clock.hasSleeperWithin(4_000)).toBe(true);
  expect(backend.count(keys)).toBe(1);
  clock.advance(4_000);
  await probed(2);
});

test('a call that fails brings the next probe forward, yet not below 10 s after the last', async () => {
  const { clock, billing, listener, connectivity: made, probed } = watch();
  made.start();
  await probed(1);
  clock.advance(6_000);
  await billing.readContract(accessWith('t'));
  backend.on(read, { kind: 'reset' });
  await billing.readContract(accessWith('t'));
  expect(listener.services).toEqual([]);
  clock.advance(3_999);
  await expect.poll(() => clock.hasSleeperWithin(1)).toBe(true);
  expect(backend.count(keys)).toBe(1);
  clock.advance(1);
  await probed(2);
});

test('a dead line is told once, and its recovery too', async () => {
  const { clock, listener, connectivity: made, probed } = watch();
  backend.on(keys, { kind: 'reset' });
  made.start();
  await probed(1);
  clock.advance(10_000);
  await probed(2);
  expect(listener.services).toEqual([{ state: 'offline' }]);
  backend.on(keys, good);
  clock.advance(10_000);
  await probed(3);
  expect(listener.services).toEqual([{ state: 'offline' }, { state: 'online' }]);
});

test.for([
  ['a strange pin', {}, { publicKeyPins: [`sha256/${'A'.repeat(43)}=`] }, 'certificate-refused'],
  ['no key that may be used', { reply: answer(200, { keys: [] }) }, {}, 'encryption-key-refused'],
  ['a key that is not pinned', {}, { encryptionKeyThumbprints: ['x'] }, 'encryption-key-refused'],
] as const)(
  '%s puts the kiosk out of service',
  async ([, { reply }, settings, slug]: readonly [
    string,
    { readonly reply?: ReturnType<typeof answer> },
    Partial<BillingSettings>,
    string,
  ]) => {
    const { listener, connectivity: made, atRest } = watch(settings);
    backend.on(keys, reply ?? good);
    made.start();
    await atRest();
    expect(listener.services).toEqual([{ state: 'out-of-service', problem: { slug } }]);
    expect(made.current()).toEqual(listener.services[0]);
  },
);

test.for([
  ['maintenance', problem('maintenance', 503)],
  ['nonsense', { kind: 'answer', status: 200, body: '{' }],
] as const)('a backend that answers %s is there', async ([, reply]) => {
  const { listener, connectivity: made, probed } = watch();
  backend.on(keys, reply);
  made.start();
  await probed(1);
  expect(listener.services).toEqual([]);
});

test('a Retry-After puts off the next probe', async () => {
  const { clock, connectivity: made } = watch();
  backend.on(keys, problem('maintenance', 503, {}, { 'retry-after': '60' }), good);
  made.start();
  await expect.poll(() => clock.hasSleeperWithin(60_000)).toBe(true);
  clock.advance(59_999);
  await expect.poll(() => clock.hasSleeperWithin(1)).toBe(true);
  expect(backend.count(keys)).toBe(1);
  clock.advance(1);
  await backend.arrived(keys, 2);
});

test('stopped, it probes and tells no more', async () => {
  const { clock, listener, connectivity: made } = watch();
  const late = Promise.withResolvers<void>();
  backend.on(keys, { kind: 'late', until: late.promise, reply: answer(200, { keys: [] }) });
  made.start();
  await backend.arrived(keys);
  made.stop();
  late.resolve();
  clock.advance(60_000);
  expect(listener.services).toEqual([]);
  expect(backend.count(keys)).toBe(1);
});
