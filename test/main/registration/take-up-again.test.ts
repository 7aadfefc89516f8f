import { describe, expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { registrationFor } from './registration-under-test.ts';
import {
  leftUnknown,
  logInAs,
  machineFor,
  operation,
  revoked,
  scriptBoth,
  tokensOf,
} from './unsettled.ts';

const backend = ownBackend(scriptBoth);

type Started = ReturnType<typeof registrationFor>;

/** The keychain, or the disk, was gone and has come back. */
const ways: readonly [string, (kiosk: Started) => Promise<void>][] = [
  [
    'once more',
    async ({ registration }) => {
      await registration.resumeOrRevoke();
      await registration.endOwed();
      await registration.resumeOrRevoke();
    },
  ],
  [
    'twice at once',
    async ({ registration }) => {
      await Promise.all([registration.resumeOrRevoke(), registration.resumeOrRevoke()]);
    },
  ],
];

describe.each(ways)('what lies in the keychain, taken up %s,', (_, takeUp) => {
  test('leaves the session of staff alone that has gone on', async () => {
    const machine = machineFor(backend);
    await logInAs(backend, machine.start(), '1', 'staff');
    const { vaults, audit, clock } = machine;
    const kiosk = registrationFor(backend, { vaults, audit, clock, posture: 'laptop' });
    await takeUp(kiosk);
    expect(kiosk.registration.lockedStaff()).not.toBeNull();
    expect(machine.kept()).toEqual(['staff']);
    expect(revoked(backend)).toEqual([]);
  });

  test.for(['customer', 'staff'] as const)(
    'leaves a %s alone who has logged in meanwhile',
    async (who) => {
      const machine = machineFor(backend);
      const kiosk = machine.start();
      await logInAs(backend, kiosk, '1', who);
      await takeUp(kiosk);
      expect(machine.kept()).toEqual([who]);
      expect(revoked(backend)).toEqual([]);
    },
  );

  test('has a session that still learns something go on asking, as one', async () => {
    const machine = machineFor(backend);
    const key = await leftUnknown(backend, machine.start(), '1');
    const before = backend.count(operation(key));
    const kiosk = machine.start();
    // The first question is not answered, so that the session is under way all the while.
    backend.on(operation(key), { kind: 'hang' });
    const taking = takeUp(kiosk);
    await backend.arrived(operation(key), before + 1);
    await taking;
    expect(machine.kept()).toEqual(['settling']);
    expect(revoked(backend)).toEqual([]);
    expect(tokensOf(backend, operation(key)).slice(before)).toEqual(['1']);
    const ended = machine.audit.events().filter((event) => JSON.stringify(event).includes('ended'));
    expect(ended).toMatchObject([{ kind: 'session-ended', reason: 'interrupted' }]);
  });
});
