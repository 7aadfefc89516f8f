import { expect, test } from 'vitest';
import { FakeClock } from '../billing/fake-clock.ts';
import { ownBackend } from '../billing/own-backend.ts';
import { registrationFor } from './registration-under-test.ts';
import { leftUnknown, logInAs, machineFor, revoked, scriptBoth } from './unsettled.ts';

const backend = ownBackend(scriptBoth);

const patience = 2_000;

/** Somebody leaves something unknown; from then on, the 2 s of whoever waits for an end never pass. */
const unknownLeft = async () => {
  let waits: 'pass' | 'last' = 'pass';
  const clock = new FakeClock(
    (milliseconds) => milliseconds <= 10_000 && (waits === 'pass' || milliseconds !== patience),
  );
  const { vaults, audit, kept } = machineFor(backend);
  const kiosk = registrationFor(backend, { vaults, audit, clock });
  await leftUnknown(backend, kiosk, '1');
  waits = 'last';
  return { clock, kept, kiosk };
};

test('nobody waits at the screen for what is asked in the background, nor does the next one', async () => {
  const { kiosk, kept } = await unknownLeft();
  await kiosk.registration.endSession('finished');
  expect(kept()).toEqual(['settling']);
  await logInAs(backend, kiosk, '2');
  await kiosk.registration.endSession('finished');
  expect(revoked(backend)).toEqual(['2']);
  await expect.poll(kept).toEqual(['settling']);
});

test('with nobody logged in, an end waits for nothing that is under way', async () => {
  const { kiosk } = await unknownLeft();
  await kiosk.registration.endSession('finished');
  await kiosk.registration.endSession('page-lost');
});

test('the end of the app waits its 2 s for all that is under way', async () => {
  const { kiosk, clock } = await unknownLeft();
  await kiosk.registration.endSession('finished');
  let quit: 'waiting' | 'over' = 'waiting';
  const quitting = kiosk.registration.endSession('quitting').then(() => {
    quit = 'over';
  });
  await expect.poll(() => clock.hasSleeperWithin(patience)).toBe(true);
  expect(quit).toBe('waiting');
  clock.advance(patience);
  await quitting;
});
