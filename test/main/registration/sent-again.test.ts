import { expect, test, vi } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { encryptedCard, visa } from './at-confirm.ts';
import { inProgress, maintenance, reset, succeeded } from './operation-replies.ts';
import { ended } from './registration-under-test.ts';
import { leftUnknown, machineFor, operation, post, scriptBoth, standings } from './unsettled.ts';

const backend = ownBackend(scriptBoth);

test('what is sent again is not settled by what the sending before proved, which the disk had not taken', async () => {
  const { clock, ...machine } = machineFor(backend);
  const kiosk = machine.start();
  const { registration, journal } = kiosk;
  const other = await leftUnknown(backend, kiosk, '1', 'staff');
  const prepared = await registration.prepare();
  const key = prepared.state === 'prepared' ? prepared.idempotencyKey : '';
  const decide = () =>
    registration.registerCustomer({
      idempotencyKey: key,
      label: visa,
      encryptedCard,
      name: '青柳',
      phone: '090-0000-1201',
    });
  const settlementOf = () => journal.entries().find((each) => each.idempotencyKey === key);

  backend.on(post, maintenance);
  vi.spyOn(journal, 'settle').mockReturnValueOnce('not-written');
  expect(ended(await decide())).toBe('maintenance');
  expect(settlementOf()).toMatchObject({ settlement: null });

  // A round that will come to this one has begun with the other.
  const answers = Promise.withResolvers<void>();
  const asked = backend.count(operation(other));
  backend.on(operation(other), { kind: 'late', until: answers.promise, reply: inProgress });
  await expect.poll(() => clock.hasSleeperWithin(15_000)).toBe(true);
  clock.advance(15_000);
  await backend.arrived(operation(other), asked + 1);

  // Meanwhile it is sent again, and arrives; its answer is lost.
  const arrival = Promise.withResolvers<void>();
  const sent = backend.count(post);
  backend.on(post, { kind: 'late', until: arrival.promise, reply: reset });
  backend.on(operation(key), reset);
  const again = decide();
  await backend.arrived(post, sent + 1);
  answers.resolve();
  await expect.poll(() => clock.hasSleeperWithin(30_000)).toBe(true);
  backend.on(post, reset);
  arrival.resolve();
  expect(ended(await again)).toBe('unknown');
  expect(settlementOf()).toMatchObject({ settlement: null });

  backend.on(operation(key), succeeded);
  backend.on(operation(other), succeeded);
  await registration.endSession('logged-out');
  await expect.poll(() => standings(kiosk)).toEqual(['carried-out', 'carried-out']);
});
