import { expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, problem, tokens } from '../billing/replies.ts';
import { reset } from './operation-replies.ts';
import { refresh } from './registration-under-test.ts';
import { leftUnknown, machineFor, operation, scriptBoth } from './unsettled.ts';

const backend = ownBackend(scriptBoth);

test.for(['customer', 'staff'] as const)(
  'a session of a %s that only settles is kept as that, whatever is renewed',
  async (who) => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    const key = await leftUnknown(backend, kiosk, '1', who);
    await kiosk.registration.endSession('logged-out');
    backend.on(operation(key), problem('session-expired', 401), reset);
    backend.on(refresh, answer(200, tokens('2')));
    machine.clock.advance(60_000);
    const [vault] = machine.vaults;
    await expect.poll(() => vault.content).toMatchObject({ accessToken: 'access-2' });
    expect(vault.content).toMatchObject({ kind: 'settling' });
  },
);

test('a renewal under way when the session is left does not make it usable again', async () => {
  const machine = machineFor(backend);
  const kiosk = machine.start();
  await leftUnknown(backend, kiosk, '1');
  const late = Promise.withResolvers<void>();
  backend.on('GET /v1/contract', problem('session-expired', 401));
  backend.on(refresh, { kind: 'late', until: late.promise, reply: answer(200, tokens('2')) });
  const reading = kiosk.registration.readContract();
  await backend.arrived(refresh);
  const leaving = kiosk.registration.endSession('finished');
  await expect.poll(machine.kept).toEqual(['settling']);
  late.resolve();
  await Promise.all([reading, leaving]);
  expect(machine.vaults[0].content).toMatchObject({ kind: 'settling', accessToken: 'access-2' });
});
