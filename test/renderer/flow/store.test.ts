import { describe, expect, test, vi } from 'vitest';
import { kioskContract } from '../../../preload/contract/kiosk-contract.ts';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { Action } from '../../../renderer/flow/flow-event.ts';
import type { FlowState } from '../../../renderer/flow/flow-state.ts';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import { createKioskStore } from '../../../renderer/flow/store.ts';
import { actor, failure, prepared, profile } from './builders.ts';
import { createKioskDouble, type Otherwise } from './kiosk-double.ts';
import { ManualClock } from './manual-clock.ts';
import { operationAs } from './pending-builders.ts';

const setUp = async (otherwise: Otherwise = {}, kioskProfile: KioskProfile = profile) => {
  const double = await createKioskDouble(otherwise);
  const clock = new ManualClock();
  const store = createKioskStore({ kiosk: double.kiosk, profile: kioskProfile, clock });
  const stop = store.start();
  const press = (action: Action) => store.send({ type: 'pressed', action });
  const type = (field: FieldName, value: string) => store.send({ type: 'typed', field, value });
  const arrive = (screen: FlowState['screen']) =>
    vi.waitFor(() => expect(store.getState().flow.screen).toBe(screen));
  const toCard = async () => {
    press('begin');
    type('loginId', 'customer-1');
    type('password', 'secret');
    press('log-in');
    await arrive('code');
    type('code', '123456');
    press('verify');
    await vi.waitFor(() => expect(store.getState().flow).toMatchObject({ contract: {} }));
    press('register-card');
  };
  const register = async () => {
    await toCard();
    type('cardNumber', '378282246310005');
    type('expiryMonth', '8');
    type('expiryYear', '29');
    type('securityCode', '1234');
    press('review');
    press('register');
  };
  return { ...double, clock, store, stop, press, type, arrive, toCard, register };
};

describe('a whole registration', () => {
  test('goes from attract to complete, with the card readable by the backend alone', async () => {
    const { calls, sent, labels, register, arrive } = await setUp();
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
    const { calls, clock, register, arrive } = await setUp({
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
  const { calls, clock, arrive } = await setUp(
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
  const { calls, store, sayPending } = await setUp();
  sayPending([operation]);
  expect(store.getState().pending).toEqual([operation]);
  store.send({ type: 'pending-seen', idempotencyKeys: ['key-1'] });
  expect(calls).toContain('seen key-1');
  sayPending([]);
  expect(store.getState().pending).toEqual([]);
});

test('what the build lets pass is what main has said last, also for the next customer', async () => {
  const { store, stop, press, sayRelaxed } = await setUp();
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
  const { store, sayPending } = await setUp({
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
  await vi.waitFor(() => expect(told).toEqual([500, 500, 1]));
});

describe('a bridge that breaks', () => {
  const broken = () => Promise.reject(new Error('refused by the gate'));

  test('before anything was sent is a broken contract', async () => {
    const { store, register, arrive } = await setUp({ operation: { prepare: broken } });
    await register();
    await arrive('confirm');
    await vi.waitFor(() =>
      expect(store.getState().flow).toMatchObject({
        failure: { problem: { slug: 'protocol-violation' }, enquiryNumber: '' },
      }),
    );
  });

  test('while the card is being sent leaves the outcome unknown', async () => {
    const { register, arrive } = await setUp({ paymentMethod: { register: broken } });
    await register();
    await arrive('outcome-unknown');
  });

  test('while the outcome is being asked leaves it unknown', async () => {
    const { store, register, press, arrive } = await setUp({
      paymentMethod: { register: broken },
      operation: { askOutcome: broken },
    });
    await register();
    await arrive('outcome-unknown');
    press('check-outcome');
    await vi.waitFor(() => expect(store.getState().flow).toMatchObject({ asked: 1 }));
  });
});

test('a key that nothing can be encrypted for sends nothing', async () => {
  const { calls, store, register } = await setUp({
    operation: { prepare: () => Promise.resolve(prepared('1')) },
  });
  await register();
  await vi.waitFor(() =>
    expect(store.getState().flow).toMatchObject({
      screen: 'confirm',
      failure: { problem: { slug: 'protocol-violation' }, enquiryNumber: 'Q-1' },
    }),
  );
  expect(calls.filter((call) => call.startsWith('register'))).toEqual([]);
});

describe('nobody there', () => {
  test('is warned after the screen’s time, and wiped when nobody stays', async () => {
    const { calls, clock, store, toCard, type } = await setUp();
    await toCard();
    type('cardNumber', '4111');
    clock.pass(59.9);
    expect(store.getState().overlay.kind).toBe('none');
    clock.pass(0.1);
    expect(store.getState().overlay.kind).toBe('idle-warning');
    clock.pass(29.9);
    expect(store.getState().flow.screen).toBe('card');
    clock.pass(0.1);
    expect(store.getState().flow.screen).toBe('attract');
    expect(calls).toContain('end timed-out');
  });

  test('is put off by typing, by any touch, and by staying', async () => {
    const { clock, store, toCard, type, press } = await setUp();
    await toCard();
    clock.pass(50);
    type('cardNumber', '4');
    clock.pass(50);
    store.noticeActivity();
    clock.pass(50);
    expect(store.getState().overlay.kind).toBe('none');
    clock.pass(10);
    expect(store.getState().overlay.kind).toBe('idle-warning');
    press('stay');
    clock.pass(59.9);
    expect(store.getState().overlay.kind).toBe('none');
  });

  test('is noticed even if the browser let the timers sleep for a while', async () => {
    const { clock, store, toCard } = await setUp();
    await toCard();
    clock.sleep(70);
    clock.wake();
    expect(store.getState().overlay).toMatchObject({ kind: 'idle-warning' });
    clock.pass(29.9);
    expect(store.getState().flow.screen).toBe('card');
  });

  test('is wiped at once, without a warning, when the machine has slept for long', async () => {
    const { calls, clock, store, toCard, type } = await setUp();
    await toCard();
    type('cardNumber', '4111');
    clock.sleep(3600);
    clock.wake();
    expect(store.getState()).toMatchObject({
      flow: { screen: 'attract' },
      overlay: { kind: 'none' },
    });
    expect(calls).toContain('end timed-out');
  });

  test('does nothing before it is known how long the machine has slept', async () => {
    const { clock, store, toCard, type } = await setUp();
    await toCard();
    clock.startCounting();
    type('cardNumber', '4');
    type('cardNumber', '41');
    store.noticeActivity();
    expect(store.getState().flow).toMatchObject({ form: { values: { cardNumber: '' } } });
    await clock.counted(0);
    expect(store.getState().flow).toMatchObject({ form: { values: { cardNumber: '41' } } });
  });

  test('is nobody still when a touch alone comes before the sleep is counted', async () => {
    const { clock, store, toCard } = await setUp();
    await toCard();
    clock.sleep(50);
    clock.startCounting();
    store.noticeActivity();
    await clock.counted(45);
    expect(store.getState().flow.screen).toBe('attract');
  });

  test('is put off by reading what became of earlier decisions', async () => {
    const { clock, store, toCard } = await setUp();
    await toCard();
    clock.pass(50);
    store.send({ type: 'pending-seen', idempotencyKeys: [] });
    clock.pass(50);
    expect(store.getState()).toMatchObject({ flow: { screen: 'card' }, overlay: { kind: 'none' } });
  });

  test('is nobody still when a touch comes before the sleep is counted', async () => {
    const { calls, clock, store, toCard, type } = await setUp();
    await toCard();
    clock.startCounting();
    type('cardNumber', '4');
    store.noticeActivity();
    await clock.counted(3600);
    expect(store.getState().flow.screen).toBe('attract');
    expect(calls).toContain('end timed-out');
  });

  test('wipes nothing on attract', async () => {
    const { calls, clock } = await setUp();
    clock.pass(3600);
    expect(calls).toEqual(['shown attract ja']);
  });
});

test.each([
  ['2026-11-30T12:00:00Z', 'confirm'],
  ['2030-01-01T12:00:00Z', 'card'],
])('a card that expires in 2029 leads, by the backend’s clock at %s, to %s', async (at, screen) => {
  const { clock, store, toCard, type, press } = await setUp();
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
    const { calls, askWhetherThere } = await setUp();
    askWhetherThere();
    askWhetherThere();
    expect(calls.filter((call) => call === 'alive')).toHaveLength(2);
  });

  test('is heard until the store stops', async () => {
    const { store, stop, clock, sayService, sayEnded, toCard } = await setUp();
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
  const { store, press } = await setUp();
  const seen: string[] = [];
  store.subscribe((state, previous) => {
    seen.push(`${previous.flow.screen} → ${state.flow.screen}`);
  });
  press('begin');
  press('back');
  expect(seen).toEqual(['attract → login', 'login → attract']);
});
