import { describe, expect, test } from 'vitest';
import { eventually } from '../../run/eventually.ts';
import { aoyagi, newcomer } from './counter-builders.ts';
import { card, createStaffPage } from './staff-page.ts';

const sentCard = { v: 1, kind: 'card', number: card.cardNumber, idempotencyKey: 'key-1' };

describe('staff at the counter', () => {
  test('log in and register, with the card readable by the backend alone', async () => {
    const { calls, sent, labels, toList, press, type, arrive } = await createStaffPage();
    await toList();
    press('new-registration');
    type({ ...newcomer, ...card });
    press('register', 'accept');
    await arrive('complete');
    expect(sent).toMatchObject([{ idempotencyKey: 'key-1', plaintext: sentCard }]);
    expect(labels).toEqual([{ brand: 'visa', lastFour: '1111' }]);
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
    const { calls, clock, store, toList, settle } = await createStaffPage();
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
    const page = await createStaffPage();
    const { calls, sent, labels, toList, store, press, type, arrive, settle } = page;
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
    const onFile = { brand: 'visa', lastFour: '0000' };
    expect(labels).toEqual([onFile, onFile, onFile]);
    const expiry = { month: '08', year: '2029' };
    expect(sent.map(({ plaintext }) => plaintext)).toEqual([
      { v: 1, kind: 'expiry', expiry, idempotencyKey: 'key-1' },
    ]);
  });

  test('send a changed card by the brand and last four of the new one', async () => {
    const { labels, toList, store, press, type, arrive } = await createStaffPage();
    await toList();
    store.send({ type: 'customer-chosen', customerId: aoyagi.customerId });
    type({ ...card, cardNumber: '5555555555554444' });
    press('update', 'accept');
    await arrive('complete');
    expect(labels).toEqual([{ brand: 'mastercard', lastFour: '4444' }]);
  });

  test('find the customer again after a conflict, as they were seen', async () => {
    const { calls, toList, store, press, type, arrive } = await createStaffPage({
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
    await eventually(() =>
      expect(store.getState().flow).toMatchObject({ question: { kind: 'conflict' } }),
    );
    expect(calls).toContain(`find customer-1 ${aoyagi.name} ${aoyagi.phone}`);
  });

  test('hand over and take back', async () => {
    const { calls, sent, toList, press, type, arrive } = await createStaffPage();
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
      const { toList, store, press, type, arrive } = await createStaffPage({
        customers: { [name]: broken },
      });
      await toList();
      if (name === 'register') press('new-registration');
      else store.send({ type: 'customer-chosen', customerId: aoyagi.customerId });
      type({ ...newcomer, ...card });
      press(name === 'register' ? 'register' : name === 'change' ? 'update' : 'delete', 'accept');
      await arrive('outcome-unknown');
    }
  });

  test('when the screen is handed over leaves it with staff', async () => {
    const { toList, store, press } = await createStaffPage({ staff: { handOver: broken } });
    await toList();
    press('new-registration', 'hand-over');
    await eventually(() =>
      expect(store.getState().flow).toMatchObject({
        screen: 'card',
        failure: { problem: { slug: 'protocol-violation' } },
      }),
    );
  });
});
