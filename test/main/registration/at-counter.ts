import type { StaffEvent } from '../../../main/journal/audit-event.ts';
import type { StaffWork } from '../../../preload/contract/staff-work.ts';
import { FakeClock } from '../billing/fake-clock.ts';
import { answer, customer, customerPage, outcome } from '../billing/replies.ts';
import type { ScriptedBackend } from '../billing/scripted-backend.ts';
import { decisionKinds } from './decision-kinds.ts';
import { ended, registrationFor, scriptStaffSession } from './registration-under-test.ts';

const listing = { query: '青柳', cursors: [null, 'next'] };
export const registrationWork: StaffWork = {
  kind: 'registration',
  listing,
  name: '月岡',
  phone: '090',
};
export const changeWork: StaffWork = { kind: 'change', listing, customer, name: '月', phone: '' };
export const everything = { query: '', cursor: null, limit: 8 };

export const began: StaffEvent = { kind: 'handover-began' };
type EndedBy = Extract<StaffEvent, { readonly kind: 'handover-ended' }>['by'];
export const endedBy = (by: EndedBy): StaffEvent => ({ kind: 'handover-ended', by });

/** What the audit trail has of handovers. */
export const handoversIn = (audit: { readonly events: () => readonly unknown[] }): unknown[] =>
  audit.events().filter((event) => JSON.stringify(event).includes('"kind":"handover-'));

/** Staff who have logged in. */
export const atCounter = async (backend: ScriptedBackend, clock = new FakeClock()) => {
  scriptStaffSession(backend);
  backend.on('GET /v1/customers', answer(200, customerPage()));
  const under = registrationFor(backend, { clock });
  await under.logInStaff();
  const { registration } = under;
  const prepareKey = async (): Promise<string> => {
    const prepared = await registration.prepare();
    if (prepared.state !== 'prepared') {
      throw new Error(`prepare ended with ${ended(prepared)}`);
    }
    return prepared.idempotencyKey;
  };
  return {
    ...under,
    clock,
    prepareKey,
    /**
     * Everything that can be done in the session's name while the screen is in use, made ready to be asked for later: each as it ends, but
     * for questions after an outcome, which are told apart.
     */
    readyToUseSession: async () => {
      backend.on('DELETE /v1/customers/c-1', answer(200, outcome));
      const removal = {
        idempotencyKey: await prepareKey(),
        label: null,
        customerId: 'c-1',
        version: '1',
      };
      registration.shown('submitting', null);
      const removed = await registration.deleteCustomer(removal);
      registration.shown('complete', removal.idempotencyKey);
      const keys = await Promise.all(decisionKinds.map(prepareKey));
      return {
        removed: removed.state,
        useSession: async () => {
          const asked = await Promise.all([
            registration.searchCustomers(everything),
            registration.findCustomer(customer),
            registration.readContract(),
            registration.prepare(),
            registration.deleteCustomer(removal),
            ...decisionKinds.map(({ decide }, index) => decide(registration, keys[index] ?? '')),
          ]);
          return new Set(asked.map(ended));
        },
        askOutcomes: async () => {
          const asked = [removal.idempotencyKey, ...keys].map((idempotencyKey) =>
            registration.askOutcome({ idempotencyKey }),
          );
          return new Set((await Promise.all(asked)).map(ended));
        },
      };
    },
  };
};
