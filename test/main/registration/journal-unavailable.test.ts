import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { type DecisionKind, decisionKinds } from './decision-kinds.ts';
import { ended } from './registration-under-test.ts';
import { logInAs, machineFor, scriptBoth } from './unsettled.ts';

const backend = ownBackend(scriptBoth);

const decided = async ({ flow, call, done }: DecisionKind) => {
  const kiosk = machineFor(backend).start();
  await logInAs(backend, kiosk, '1', flow === 'counter' ? 'staff' : 'customer');
  const prepared = await kiosk.registration.prepare();
  backend.on(call, done);
  return { ...kiosk, idempotencyKey: prepared.state === 'prepared' ? prepared.idempotencyKey : '' };
};

describe.for(decisionKinds)('$name', (kind) => {
  test('is on the disk before anything of it is sent', async () => {
    const { registration, audit, journal, idempotencyKey } = await decided(kind);
    const found: unknown[] = [];
    backend.on(kind.call, () => {
      found.push(
        journal.entries().map((entry) => entry.idempotencyKey),
        audit.text(),
      );
      return kind.done;
    });
    expect(ended(await kind.decide(registration, idempotencyKey))).toBe('carried-out');
    expect(found).toEqual([[idempotencyKey], expect.stringContaining(idempotencyKey)]);
  });

  test('is not sent while the disk takes nothing, and is as soon as it does', async () => {
    const { registration, audit, idempotencyKey } = await decided(kind);
    audit.obstruct();
    const answered = await kind.decide(registration, idempotencyKey);
    expect(answered).toMatchObject({ state: 'failed', problem: { slug: 'journal-unavailable' } });
    expect(backend.count(kind.call)).toBe(0);
    expect(ended(await registration.prepare())).toBe('prepared');
    rmSync(audit.folder);
    expect(ended(await kind.decide(registration, idempotencyKey))).toBe('carried-out');
    expect(backend.count(kind.call)).toBe(1);
  });
});
