import { describe, expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, contract, staffActor } from '../billing/replies.ts';
import {
  atCounter,
  began,
  changeWork,
  endedBy,
  everything,
  handoversIn,
  registrationWork,
} from './at-counter.ts';
import { ended, registrationFor, scriptSession } from './registration-under-test.ts';

const backend = ownBackend();

const work = registrationWork;

describe('a screen that is handed over', () => {
  test.for(['done', 'cancelled'] as const)(
    'comes back with staff’s work when the customer is %s, and the audit trail tells both',
    async (by) => {
      const { registration, audit } = await atCounter(backend);
      expect(await registration.handOver({ work: changeWork })).toEqual({ state: 'handed-over' });
      expect(handoversIn(audit)).toEqual([began]);
      expect(await registration.takeBack({ by })).toEqual({
        state: 'taken-back',
        actor: staffActor,
        work: changeWork,
      });
      expect(handoversIn(audit)).toEqual([began, endedBy(by)]);
      expect(ended(await registration.searchCustomers(everything))).toBe('found');
    },
  );

  test('does nothing in staff’s name meanwhile', async () => {
    const { registration, readyToUseSession } = await atCounter(backend);
    const { removed, useSession, askOutcomes } = await readyToUseSession();
    expect(removed).toBe('carried-out');
    await registration.handOver({ work });
    const before = backend.seen.length;
    expect(await useSession()).toEqual(new Set(['session-expired']));
    expect(await askOutcomes()).toEqual(new Set(['unknown']));
    expect(backend.seen).toHaveLength(before);
  });

  test('stays with staff when the audit trail cannot be written', async () => {
    const { registration, audit, log } = await atCounter(backend);
    audit.obstruct();
    expect(ended(await registration.handOver({ work }))).toBe('journal-unavailable');
    expect(log.lines.map(({ code }) => code)).toContain('audit-trail-unavailable');
    expect(ended(await registration.takeBack({ by: 'done' }))).toBe('invalid-request');
    expect(ended(await registration.searchCustomers(everything))).toBe('found');
  });

  test('comes back to staff even if its end cannot be written', async () => {
    const { registration, audit, log } = await atCounter(backend);
    await registration.handOver({ work });
    audit.obstruct();
    expect(ended(await registration.takeBack({ by: 'done' }))).toBe('taken-back');
    expect(log.lines.map(({ code }) => code)).toContain('audit-trail-unavailable');
  });

  test('is neither handed over nor taken back twice', async () => {
    const { registration, audit } = await atCounter(backend);
    expect(ended(await registration.takeBack({ by: 'done' }))).toBe('invalid-request');
    await registration.handOver({ work });
    expect(ended(await registration.handOver({ work: changeWork }))).toBe('invalid-request');
    expect(await registration.takeBack({ by: 'done' })).toMatchObject({ work });
    expect(ended(await registration.takeBack({ by: 'done' }))).toBe('invalid-request');
    expect(handoversIn(audit)).toEqual([began, endedBy('done')]);
  });

  test.for([
    ['logged-out', 'session-ended'],
    ['page-lost', 'session-ended'],
    ['quitting', 'session-ended'],
    ['timed-out', 'timed-out'],
  ] as const)('while the session ends (%s) is told as %s', async ([reason, by]) => {
    const { registration, audit } = await atCounter(backend);
    await registration.handOver({ work });
    await registration.endSession(reason);
    expect(handoversIn(audit)).toEqual([began, endedBy(by)]);
    expect(ended(await registration.takeBack({ by: 'done' }))).toBe('session-expired');
  });

  test.for(['nobody', 'a customer'] as const)('is no business of %s', async (who) => {
    scriptSession(backend);
    backend.on('GET /v1/contract', answer(200, contract));
    const { registration, audit, logIn } = registrationFor(backend);
    if (who === 'a customer') {
      await logIn();
    }
    expect(ended(await registration.handOver({ work }))).toBe('session-expired');
    expect(ended(await registration.takeBack({ by: 'done' }))).toBe('session-expired');
    expect(handoversIn(audit)).toEqual([]);
    const read = who === 'a customer' ? 'read' : 'session-expired';
    expect(ended(await registration.readContract())).toBe(read);
  });
});
