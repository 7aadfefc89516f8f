import { describe, expect, test } from 'vitest';
import { kioskContract } from '../../../preload/contract/kiosk-contract.ts';
import { eventually } from '../../run/eventually.ts';
import { actor, failure, prepared, profile } from './builders.ts';
import { operationAs } from './pending-builders.ts';
import { runningStore } from './running-store.ts';

describe('a whole registration', () => {
  test('goes from attract to complete, with the card readable by the backend alone', async () => {
    const { calls, sent, labels, register, arrive } = await runningStore();
    await register();
    await arrive('complete');
    expect(sent).toEqual([
      {
        idempotencyKey: 'key-1',
        plaintext: {
          v: 1,
          kind: 'card',
          number: '378282246310005',
          expiry: { month: '08', year: '2029' },
          securityCode: '1234',
          idempotencyKey: 'key-1',
        },
      },
    ]);
    expect(labels).toEqual([{ brand: 'american-express', lastFour: '0005' }]);
    expect(calls).toEqual([
      'shown attract ja',
      'shown login ja',
      'logIn customer-1',
      'shown code ja',
      'verify 123456',
      'read',
      'shown menu ja',
      'shown card ja',
      'shown confirm ja',
      'prepare',
      'shown submitting ja',
      'register key-1',
      'shown complete ja',
    ]);
  });

  test('asks for a lost outcome by itself, and never sends the card again', async () => {
    const { calls, clock, register, arrive } = await runningStore({
      paymentMethod: { register: () => Promise.resolve({ state: 'unknown' }) },
    });
    await register();
    await arrive('outcome-unknown');
    clock.pass(4.9);
    expect(calls).not.toContain('askOutcome key-1');
    clock.pass(0.1);
    await arrive('complete');
    expect(calls.filter((call) => call.startsWith('askOutcome'))).toHaveLength(1);
  });
});

test('a page after one that was lost asks by itself, at once, and tells what became of it', async () => {
  const decision = {
    idempotencyKey: 'key-1',
    enquiryNumber: 'Q-1',
    change: 'register-card',
  } as const;
  const { calls, clock, arrive } = await runningStore(
    {},
    { ...profile, lostPage: { actor, decision, locale: 'ja' } },
  );
  expect(calls).toEqual(['shown outcome-unknown ja']);
  clock.pass(0);
  await arrive('complete');
  expect(calls).toContain('askOutcome key-1');
});

test('main hears which pending operations were seen, and says what is left', async () => {
  const operation = {
    idempotencyKey: 'key-1',
    enquiryNumber: 'Q-1',
    change: 'register-card',
    label: null,
    decidedAt: '2026-11-15T03:00:00Z',
    standing: { state: 'not-carried-out' },
  } as const;
  const { calls, store, sayPending } = await runningStore();
  sayPending([operation]);
  expect(store.getState().pending).toEqual([operation]);
  store.send({ type: 'pending-seen', idempotencyKeys: ['key-1'] });
  expect(calls).toContain('seen key-1');
  sayPending([]);
  expect(store.getState().pending).toEqual([]);
});

test('what the build lets pass is what main has said last, also for the next customer', async () => {
  const { store, stop, press, sayRelaxed } = await runningStore();
  expect(store.getState().relaxed).toEqual([]);
  sayRelaxed(['clock-off']);
  expect(store.getState().relaxed).toEqual(['clock-off']);
  press('begin');
  press('back');
  expect(store.getState()).toMatchObject({ flow: { screen: 'attract' }, relaxed: ['clock-off'] });
  stop();
  sayRelaxed([]);
  expect(store.getState().relaxed).toEqual(['clock-off']);
});

test('main hears of many that were seen in calls that it takes', async () => {
  const operations = Array.from({ length: 1001 }, (_, index) =>
    operationAs(
      { state: 'not-carried-out' },
      { idempotencyKey: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` },
    ),
  );
  const told: number[] = [];
  const { store, sayPending } = await runningStore({
    operation: {
      seen: (input) => {
        told.push(kioskContract.operation.seen.input.parse(input).idempotencyKeys.length);
        return Promise.resolve();
      },
    },
  });
  sayPending(operations);
  const idempotencyKeys = operations.map(({ idempotencyKey }) => idempotencyKey);
  store.send({ type: 'pending-seen', idempotencyKeys });
  await eventually(() => expect(told).toEqual([500, 500, 1]));
});

describe('a bridge that breaks', () => {
  const broken = () => Promise.reject(new Error('refused by the gate'));

  test('before anything was sent is a broken contract', async () => {
    const { store, register, arrive } = await runningStore({ operation: { prepare: broken } });
    await register();
    await arrive('confirm');
    await eventually(() =>
      expect(store.getState().flow).toMatchObject({
        failure: { problem: { slug: 'protocol-violation' }, enquiryNumber: '' },
      }),
    );
  });

  test('while the card is being sent leaves the outcome unknown', async () => {
    const { register, arrive } = await runningStore({ paymentMethod: { register: broken } });
    await register();
    await arrive('outcome-unknown');
  });

  test('while the outcome is being asked leaves it unknown', async () => {
    const { store, register, press, arrive } = await runningStore({
      paymentMethod: { register: broken },
      operation: { askOutcome: broken },
    });
    await register();
    await arrive('outcome-unknown');
    press('check-outcome');
    await eventually(() => expect(store.getState().flow).toMatchObject({ asked: 1 }));
  });
});

test('a key that nothing can be encrypted for sends nothing', async () => {
  const { calls, store, register } = await runningStore({
    operation: { prepare: () => Promise.resolve(prepared('1')) },
  });
  await register();
  await eventually(() =>
    expect(store.getState().flow).toMatchObject({
      screen: 'confirm',
      failure: { problem: { slug: 'protocol-violation' }, enquiryNumber: 'Q-1' },
    }),
  );
  expect(calls.filter((call) => call.startsWith('register'))).toEqual([]);
});

test.each([
  ['2026-11-30T12:00:00Z', 'confirm'],
  ['2030-01-01T12:00:00Z', 'card'],
])('a card that expires in 2029 leads, by the backend’s clock at %s, to %s', async (at, screen) => {
  const { clock, store, toCard, type, press } = await runningStore();
  clock.backendTime = () => Date.parse(at);
  await toCard();
  type('cardNumber', '4111111111111111');
  type('expiryMonth', '8');
  type('expiryYear', '29');
  type('securityCode', '123');
  press('review');
  expect(store.getState().flow.screen).toBe(screen);
});

describe('main', () => {
  test('is answered at once, each time it asks whether the page is there', async () => {
    const { calls, askWhetherThere } = await runningStore();
    askWhetherThere();
    askWhetherThere();
    expect(calls.filter((call) => call === 'alive')).toHaveLength(2);
  });

  test('is heard until the store stops', async () => {
    const { store, stop, clock, sayService, sayEnded, toCard } = await runningStore();
    sayService({ state: 'offline' });
    expect(store.getState().service.state).toBe('offline');
    sayService({ state: 'online' });
    await toCard();
    sayEnded(failure('session-expired'));
    expect(store.getState().flow.screen).toBe('login');
    stop();
    sayService({ state: 'offline' });
    expect(store.getState().service.state).toBe('online');
    expect(clock.waiting).toBe(0);
  });
});

test('listeners hear of each change, with the state before', async () => {
  const { store, press } = await runningStore();
  const seen: string[] = [];
  store.subscribe((state, previous) => {
    seen.push(`${previous.flow.screen} → ${state.flow.screen}`);
  });
  press('begin');
  press('back');
  expect(seen).toEqual(['attract → login', 'login → attract']);
});
