import { describe, expect, test, vi } from 'vitest';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { Action } from '../../../renderer/flow/flow-event.ts';
import type { FlowState } from '../../../renderer/flow/flow-state.ts';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import { createKioskStore } from '../../../renderer/flow/store.ts';
import { aoyagi, counterProfile, newcomer, staff } from './counter-builders.ts';
import { createKioskDouble, type Otherwise } from './kiosk-double.ts';
import { ManualClock } from './manual-clock.ts';

const setUp = async (otherwise: Otherwise = {}, profile: KioskProfile = counterProfile) => {
  const double = await createKioskDouble(otherwise);
  const clock = new ManualClock();
  const store = createKioskStore({ kiosk: double.kiosk, profile, clock });
  store.start();
  const press = (...actions: readonly Action[]) => {
    for (const action of actions) store.send({ type: 'pressed', action });
  };
  const type = (values: Readonly<Partial<Record<FieldName, string>>>) => {
    for (const [field, value] of Object.entries(values)) {
      store.send({ type: 'typed', field: field as FieldName, value });
    }
  };
  const arrive = (screen: FlowState['screen']) =>
    vi.waitFor(() => expect(store.getState().flow.screen).toBe(screen));
  const settle = () =>
    vi.waitFor(() => expect(store.getState().flow).toMatchObject({ waiting: null }));
  const toList = async () => {
    press('begin');
    type({ loginId: 'staff-1', password: 'staff-secret' });
    press('log-in');
    await arrive('address');
    type({ emailAddress: 'sato@shop.example' });
    press('send-code');
    await arrive('code');
    type({ code: 'ABCD2345' });
    press('verify');
    await arrive('list');
    await settle();
  };
  return { ...double, clock, store, press, type, arrive, settle, toList };
};

const card = { cardNumber: '4111111111111111', expiryMonth: '08', expiryYear: '29' };
const sentCard = { v: 1, kind: 'card', number: card.cardNumber, idempotencyKey: 'key-1' };

describe('staff at the counter', () => {
  test('log in and register, with the card readable by the backend alone', async () => {
    const { calls, sent, toList, press, type, arrive } = await setUp();
    await toList();
    press('new-registration');
    type({ ...newcomer, ...card });
    press('register', 'accept');
    await arrive('complete');
    expect(sent).toMatchObject([{ idempotencyKey: 'key-1', plaintext: sentCard }]);
    expect(calls.filter((call) => !call.startsWith('shown'))).toEqual([
      'logIn staff-1',
      'sendCode sato@shop.example',
      'verify ABCD2345',
      'search  null 8',
      'prepare',
      'register key-1 {"name":"月岡 ひなた","phone":"090-0000-3001"}',
    ]);
  });

  test('search while they type', async () => {
    const { calls, clock, store, toList, settle } = await setUp();
    await toList();
    store.send({ type: 'query-typed', query: '青' });
    clock.pass(0.2);
    store.send({ type: 'query-typed', query: '青柳' });
    clock.pass(0.299);
    expect(calls.filter((call) => call.startsWith('search'))).toHaveLength(1);
    clock.pass(0.001);
    await settle();
    expect(calls.filter((call) => call.startsWith('search'))).toEqual([
      'search  null 8',
      'search 青柳 null 8',
    ]);
  });

  test('change an expiry alone, then a name alone, then delete', async () => {
    const { calls, sent, toList, store, press, type, arrive, settle } = await setUp();
    await toList();
    const edit = () => {
      store.send({ type: 'customer-chosen', customerId: aoyagi.customerId });
    };
    const complete = async () => {
      press('accept');
      await arrive('complete');
      press('back-to-list');
      await settle();
    };
    edit();
    type({ expiryMonth: '08', expiryYear: '29' });
    press('update');
    await complete();
    edit();
    type({ customerName: '青柳 沙也加' });
    press('update');
    await complete();
    edit();
    press('delete');
    await complete();
    const seen = '"customerId":"customer-1","version":"1"';
    expect(calls.filter((call) => /^(?:change|remove)/u.test(call))).toEqual([
      `change key-1 {${seen}}`,
      `change key-2 {${seen},"name":"青柳 沙也加"}`,
      `remove key-3 {${seen}}`,
    ]);
    const expiry = { month: '08', year: '2029' };
    expect(sent.map(({ plaintext }) => plaintext)).toEqual([
      { v: 1, kind: 'expiry', expiry, idempotencyKey: 'key-1' },
    ]);
  });

  test('find the customer again after a conflict, as they were seen', async () => {
    const { calls, toList, store, press, type, arrive } = await setUp({
      customers: {
        change: () =>
          Promise.resolve({
            state: 'failed',
            problem: { slug: 'version-conflict', version: '2' },
            enquiryNumber: 'Q',
          }),
      },
    });
    await toList();
    store.send({ type: 'customer-chosen', customerId: aoyagi.customerId });
    type({ customerName: 'x' });
    press('update', 'accept');
    await arrive('edit');
    await vi.waitFor(() =>
      expect(store.getState().flow).toMatchObject({ question: { kind: 'conflict' } }),
    );
    expect(calls).toContain(`find customer-1 ${aoyagi.name} ${aoyagi.phone}`);
  });

  test('hand over and take back', async () => {
    const { calls, sent, toList, press, type, arrive } = await setUp();
    await toList();
    press('new-registration');
    type(newcomer);
    press('hand-over');
    await arrive('handover');
    type(card);
    press('done');
    await arrive('card');
    press('register', 'accept');
    await arrive('complete');
    expect(calls).toContain('takeBack done');
    expect(sent).toMatchObject([{ plaintext: sentCard }]);
  });
});

describe('a bridge that breaks', () => {
  const broken = () => Promise.reject(new Error('refused by the gate'));

  test('while a decision is being sent leaves the outcome unknown', async () => {
    for (const name of ['register', 'change', 'remove'] as const) {
      const { toList, store, press, type, arrive } = await setUp({ customers: { [name]: broken } });
      await toList();
      if (name === 'register') press('new-registration');
      else store.send({ type: 'customer-chosen', customerId: aoyagi.customerId });
      type({ ...newcomer, ...card });
      press(name === 'register' ? 'register' : name === 'change' ? 'update' : 'delete', 'accept');
      await arrive('outcome-unknown');
    }
  });

  test('when the screen is handed over leaves it with staff', async () => {
    const { toList, store, press } = await setUp({ staff: { handOver: broken } });
    await toList();
    press('new-registration', 'hand-over');
    await vi.waitFor(() =>
      expect(store.getState().flow).toMatchObject({
        screen: 'card',
        failure: { problem: { slug: 'protocol-violation' } },
      }),
    );
  });
});

describe('a laptop that was left alone', () => {
  const atCard = async () => {
    const page = await setUp();
    await page.toList();
    page.press('new-registration');
    page.type({ ...newcomer, ...card });
    return page;
  };

  test('is locked after the warning, and goes on once the password has been typed', async () => {
    const { calls, clock, store, press, type, arrive } = await atCard();
    clock.pass(90);
    expect(store.getState().flow).toMatchObject({ purpose: { kind: 'unlock', actor: staff } });
    expect(calls).toContain('lock registration');
    expect(calls).not.toContain('end timed-out');
    clock.pass(3600);
    type({ password: 'staff-secret' });
    press('log-in');
    await arrive('card');
    expect(store.getState().flow).toMatchObject({
      customer: { values: newcomer },
      card: { form: { values: { cardNumber: '' } } },
    });
  });

  test('is locked at once, without a warning, when its lid was closed for long', async () => {
    const { clock, store } = await atCard();
    const seen: string[] = [];
    store.subscribe(({ flow, overlay }) => {
      seen.push(`${flow.screen} ${overlay.kind}`);
    });
    clock.suspend(90);
    clock.pass(1);
    expect(seen).toEqual(['card idle-warning', 'login none']);
    expect(store.getState().flow).toMatchObject({ purpose: { kind: 'unlock' } });
  });

  test.each([
    ['pressed', { type: 'pressed', action: 'log-out' }],
    ['typed', { type: 'typed', field: 'phone', value: '1' }],
  ] as const)(
    'is locked before what is %s on opening the lid can do anything',
    async (_, event) => {
      const { calls, clock, store } = await atCard();
      clock.suspend(90);
      store.send(event);
      expect(store.getState()).toMatchObject({
        flow: { purpose: { kind: 'unlock' } },
        overlay: { kind: 'none' },
      });
      expect(calls.filter((call) => call.startsWith('end'))).toEqual([]);
    },
  );

  test('is locked by the first touch on opening the lid, not kept open by it', async () => {
    const { clock, store } = await atCard();
    clock.suspend(90);
    store.noticeActivity();
    expect(store.getState().flow).toMatchObject({ purpose: { kind: 'unlock' } });
  });

  test('cannot be kept open by staying, once the warning is over', async () => {
    const { clock, store, press } = await atCard();
    clock.pass(60);
    expect(store.getState().overlay.kind).toBe('idle-warning');
    clock.suspend(30);
    press('stay');
    expect(store.getState().flow).toMatchObject({ purpose: { kind: 'unlock' } });
  });

  test('tells main that it was handed over, when it was', async () => {
    const { calls, clock, press, arrive } = await atCard();
    press('hand-over');
    await arrive('handover');
    clock.pass(90);
    expect(calls).toContain('lock handed over');
  });

  test('is locked from the start when the session has outlived a restart', async () => {
    const { store, calls, press, type, arrive } = await setUp(
      {},
      { ...counterProfile, lockedStaff: staff },
    );
    expect(calls).toEqual(['shown login ja']);
    expect(store.getState().flow).toMatchObject({ purpose: { kind: 'unlock', actor: staff } });
    type({ password: 'staff-secret' });
    press('log-in');
    await arrive('list');
  });
});
