import { describe, expect, test } from 'vitest';
import { counterProfile, newcomer, staff } from './counter-builders.ts';
import { card, createStaffPage } from './staff-page.ts';

describe('a laptop that was left alone', () => {
  const atCard = async () => {
    const page = await createStaffPage();
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

  const halfTyped = async () => {
    const page = await atCard();
    page.clock.pass(90);
    page.clock.pass(3600);
    page.type({ password: 'staff-sec' });
    return page;
  };
  const lockedForm = (password: string) => ({
    flow: { purpose: { kind: 'unlock' }, form: { values: { password } } },
    overlay: { kind: 'none' },
  });

  test('forgets a half-typed password after a while, without a warning', async () => {
    const { clock, store } = await halfTyped();
    clock.pass(89);
    expect(store.getState()).toMatchObject({ ...lockedForm('staff-sec'), wipes: 0 });
    clock.pass(1);
    expect(store.getState()).toMatchObject({ ...lockedForm(''), wipes: 1 });
  });

  test('forgets a half-typed password before anything typed on opening the lid', async () => {
    const { clock, store, type } = await halfTyped();
    clock.suspend(90);
    type({ password: 'staff-secret' });
    expect(store.getState()).toMatchObject(lockedForm(''));
  });

  test('tells main that it was handed over, when it was', async () => {
    const { calls, clock, press, arrive } = await atCard();
    press('hand-over');
    await arrive('handover');
    clock.pass(90);
    expect(calls).toContain('lock handed over');
  });

  test('is locked from the start when the session has outlived a restart', async () => {
    const { store, calls, press, type, arrive } = await createStaffPage(
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
