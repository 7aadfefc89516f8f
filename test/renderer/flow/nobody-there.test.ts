import { describe, expect, test } from 'vitest';
import { runningStore } from './running-store.ts';

describe('nobody there', () => {
  test('is warned after the screen’s time, and wiped when nobody stays', async () => {
    const { calls, clock, store, toCard, type } = await runningStore();
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
    const { clock, store, toCard, type, press } = await runningStore();
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
    const { clock, store, toCard } = await runningStore();
    await toCard();
    clock.sleep(70);
    clock.wake();
    expect(store.getState().overlay).toMatchObject({ kind: 'idle-warning' });
    clock.pass(29.9);
    expect(store.getState().flow.screen).toBe('card');
  });

  test('is wiped at once, without a warning, when the machine has slept for long', async () => {
    const { calls, clock, store, toCard, type } = await runningStore();
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
    const { clock, store, toCard, type } = await runningStore();
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
    const { clock, store, toCard } = await runningStore();
    await toCard();
    clock.sleep(50);
    clock.startCounting();
    store.noticeActivity();
    await clock.counted(45);
    expect(store.getState().flow.screen).toBe('attract');
  });

  test('is put off by reading what became of earlier decisions', async () => {
    const { clock, store, toCard } = await runningStore();
    await toCard();
    clock.pass(50);
    store.send({ type: 'pending-seen', idempotencyKeys: [] });
    clock.pass(50);
    expect(store.getState()).toMatchObject({ flow: { screen: 'card' }, overlay: { kind: 'none' } });
  });

  test('is nobody still when a touch comes before the sleep is counted', async () => {
    const { calls, clock, store, toCard, type } = await runningStore();
    await toCard();
    clock.startCounting();
    type('cardNumber', '4');
    store.noticeActivity();
    await clock.counted(3600);
    expect(store.getState().flow.screen).toBe('attract');
    expect(calls).toContain('end timed-out');
  });

  test('wipes nothing on attract', async () => {
    const { calls, clock } = await runningStore();
    clock.pass(3600);
    expect(calls).toEqual(['shown attract ja']);
  });
});
