import { describe, expect, test } from 'vitest';
import { profile } from './builders.ts';
import { runningStore } from './running-store.ts';

const seconds = profile.idle.idleSeconds * 1.5;

describe('whoever chooses a language on the first screen and goes', () => {
  test('leaves it to the next one in the kiosk’s first language', async () => {
    const { store, clock } = await runningStore();
    store.send({ type: 'language-chosen', locale: 'en' });
    clock.pass(seconds - 1);
    expect(store.getState().locale).toBe('en');
    clock.pass(1);
    expect(store.getState()).toMatchObject({ locale: 'ja', flow: { screen: 'attract' } });
  });

  test('is not hurried while they are there', async () => {
    const { store, clock } = await runningStore();
    store.send({ type: 'language-chosen', locale: 'en' });
    clock.pass(seconds - 1);
    store.noticeActivity();
    clock.pass(seconds - 1);
    expect(store.getState().locale).toBe('en');
  });

  test('keeps it on the way on', async () => {
    const { store, clock, press } = await runningStore();
    store.send({ type: 'language-chosen', locale: 'en' });
    press('begin');
    clock.pass(seconds - 1);
    expect(store.getState()).toMatchObject({ locale: 'en', flow: { screen: 'login' } });
  });

  test('is not waited for when they have put it back, or have chosen nothing', async () => {
    const { store, clock } = await runningStore();
    const before = clock.waiting;
    store.send({ type: 'language-chosen', locale: 'en' });
    expect(clock.waiting).toBe(before + 1);
    store.send({ type: 'language-chosen', locale: 'ja' });
    expect(clock.waiting).toBe(before);
  });
});

test('out of service, text as large as somebody wanted it goes back, and the code for staff stays', async () => {
  const { store, clock } = await runningStore(
    {},
    {
      ...profile,
      service: { state: 'out-of-service', problem: { slug: 'keychain-unavailable' } },
    },
  );
  const { flow } = store.getState();
  store.send({ type: 'display-chosen', display: { textSize: 200 } });
  clock.pass(seconds);
  expect(store.getState().display.textSize).toBe(100);
  expect(store.getState().flow).toBe(flow);
});
