import { describe, expect, test } from 'vitest';
import type { ScreenName } from '../../../preload/contract/screen-name.ts';
import { ownBackend } from '../billing/own-backend.ts';
import { addressRequired, answer, outcome } from '../billing/replies.ts';
import { visa } from './at-confirm.ts';
import { registrationWork } from './at-counter.ts';
import { failed, succeeded } from './operation-replies.ts';
import { ended, logins, put } from './registration-under-test.ts';
import {
  type Kiosk,
  leftUnknown,
  logInAs,
  machineFor,
  operation,
  revoked,
  scriptBoth,
  standings,
} from './unsettled.ts';

const backend = ownBackend(scriptBoth);

const losses = ({ audit }: Kiosk) =>
  audit.events().filter((event) => JSON.stringify(event).includes('"kind":"pages-lost"'));

/** A customer whose request is on its way. */
const submitting = async (kiosk: Kiosk) => {
  await logInAs(backend, kiosk, '1');
  const prepared = await kiosk.registration.prepare();
  const idempotencyKey = prepared.state === 'prepared' ? prepared.idempotencyKey : '';
  const late = Promise.withResolvers<void>();
  backend.on(put, { kind: 'late', until: late.promise, reply: answer(200, outcome) });
  kiosk.registration.shown('submitting', null);
  const input = { idempotencyKey, label: visa, encryptedCard: 'a.b.c.d.e' };
  const registering = kiosk.registration.registerCard(input);
  await backend.arrived(put);
  return { key: idempotencyKey, late, registering };
};

describe('a page that is lost', () => {
  test('with nobody there is noted, and nothing else', async () => {
    const kiosk = machineFor(backend).start();
    await kiosk.registration.losePage('crashed');
    expect(losses(kiosk)).toEqual([{ kind: 'pages-lost', reason: 'crashed' }]);
    expect(kiosk.registration.lostPage()).toBeNull();
  });

  test('with nothing decided ends the session', async () => {
    const kiosk = machineFor(backend).start();
    await logInAs(backend, kiosk, '1');
    kiosk.registration.shown('card', null);
    await kiosk.registration.losePage('oom');
    await expect.poll(() => revoked(backend)).toEqual(['1']);
    expect(kiosk.registration.lostPage()).toBeNull();
  });

  test('while a request is on its way gives way to one that goes on with it, and hears the answer', async () => {
    const kiosk = machineFor(backend).start();
    const { registration } = kiosk;
    const { key, late, registering } = await submitting(kiosk);
    await registration.losePage('crashed');
    expect(registration.lostPage()).toEqual({
      actor: { kind: 'customer', contractLabel: 'Home fibre 12-345' },
      decision: {
        idempotencyKey: key,
        enquiryNumber: expect.stringMatching(/^Q-/),
        change: 'register-card',
      },
      locale: 'ja',
    });
    const asking = registration.askOutcome({ idempotencyKey: key });
    late.resolve();
    await registering;
    expect(ended(await asking)).toBe('carried-out');
    registration.shown('complete', key);
    expect(registration.lostPage()).toBeNull();
    expect(standings(kiosk)).toEqual([]);
    expect(ended(await registration.prepare())).toBe('prepared');
    expect(backend.count(put)).toBe(1);
  });

  test('gives way to one in the language that was spoken on it, also when that is lost before it says a word', async () => {
    const kiosk = machineFor(backend).start();
    kiosk.registration.speak('ja');
    await leftUnknown(backend, kiosk, '1');
    kiosk.registration.speak('en');
    kiosk.registration.shown('outcome-unknown', null);
    for (let time = 0; time < 2; time += 1) {
      await kiosk.registration.losePage('crashed');
      expect(kiosk.registration.lostPage()?.locale).toBe('en');
    }
  });

  test('whose answer came when it was gone already tells nobody: it stays pending until the next page asks', async () => {
    const kiosk = machineFor(backend).start();
    const { registration } = kiosk;
    const { key, late, registering } = await submitting(kiosk);
    await registration.losePage('crashed');
    late.resolve();
    await registering;
    expect(standings(kiosk)).toEqual(['carried-out']);
    registration.shown('outcome-unknown', null);
    await registration.askOutcome({ idempotencyKey: key });
    registration.shown('complete', key);
    expect(standings(kiosk)).toEqual([]);
  });

  test('in the instant between answer and screen goes on with what is known already', async () => {
    const kiosk = machineFor(backend).start();
    const { registration } = kiosk;
    const { key, late, registering } = await submitting(kiosk);
    late.resolve();
    await registering;
    await registration.losePage('crashed');
    expect(registration.lostPage()?.decision.idempotencyKey).toBe(key);
    expect(ended(await registration.askOutcome({ idempotencyKey: key }))).toBe('carried-out');
  });

  test.for([
    ['outcome-unknown', true],
    ['challenge', true],
    ['menu', false],
    ['list', false],
  ] as const)('on %s with an outcome unknown goes on: %s', async ([screen, goesOn]) => {
    const kiosk = machineFor(backend).start();
    const key = await leftUnknown(backend, kiosk, '1');
    kiosk.registration.shown(screen satisfies ScreenName, null);
    backend.on(operation(key), succeeded);
    await kiosk.registration.losePage('hung');
    expect(kiosk.registration.lostPage() !== null).toBe(goesOn);
    await expect.poll(() => revoked(backend)).toEqual(goesOn ? [] : ['1']);
  });

  test('again goes on again; the third within a minute ends the session, which is settled in the background', async () => {
    const kiosk = machineFor(backend).start();
    const key = await leftUnknown(backend, kiosk, '1');
    for (const goesOn of [true, true, false]) {
      kiosk.registration.shown('outcome-unknown', null);
      backend.on(operation(key), goesOn ? { kind: 'reset' } : failed);
      await kiosk.registration.losePage('crashed');
      expect(kiosk.registration.lostPage() !== null).toBe(goesOn);
    }
    await expect.poll(() => revoked(backend)).toEqual(['1']);
    expect(standings(kiosk)).toEqual(['not-carried-out']);
  });

  test('a third time, but not within a minute, goes on', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    await leftUnknown(backend, kiosk, '1');
    for (let time = 0; time < 4; time += 1) {
      kiosk.registration.shown('outcome-unknown', null);
      await kiosk.registration.losePage('crashed');
      expect(kiosk.registration.lostPage()).not.toBeNull();
      machine.clock.sleepMachine(31_000);
    }
  });

  test('while a later decision is only being prepared does not go on with the one before', async () => {
    const kiosk = machineFor(backend).start();
    const { registration } = kiosk;
    const key = await leftUnknown(backend, kiosk, '1', 'staff');
    backend.on(operation(key), succeeded);
    await registration.askOutcome({ idempotencyKey: key });
    registration.shown('complete', key);
    await registration.prepare();
    registration.shown('submitting', null);
    await registration.losePage('crashed');
    expect(registration.lostPage()).toBeNull();
    await expect.poll(() => revoked(backend)).toEqual(['1']);
  });

  test('under lock shows nothing of it until staff are back', async () => {
    const kiosk = machineFor(backend).start();
    const { registration } = kiosk;
    const key = await leftUnknown(backend, kiosk, '1', 'staff');
    await registration.lock({ work: registrationWork });
    await registration.losePage('crashed');
    expect(registration.lostPage()).toBeNull();
    expect(registration.lockedStaff()).not.toBeNull();
    backend.on(logins, answer(201, { loginAttemptId: 'a2', ...addressRequired }));
    await registration.unlock({ password: 'again' });
    expect(registration.lostPage()?.decision.idempotencyKey).toBe(key);
  });
});
