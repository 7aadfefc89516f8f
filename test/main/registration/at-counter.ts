import type { StaffEvent } from '../../../main/journal/audit-entry.ts';
import type { StaffWork } from '../../../preload/contract/staff-work.ts';
import { FakeClock } from '../billing/fake-clock.ts';
import { answer, customer, customerPage } from '../billing/replies.ts';
import type { ScriptedBackend } from '../billing/scripted-backend.ts';
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

/** Staff who have logged in. */
export const atCounter = async (backend: ScriptedBackend, clock = new FakeClock()) => {
  scriptStaffSession(backend);
  backend.on('GET /v1/customers', answer(200, customerPage()));
  const under = registrationFor(backend, { clock });
  await under.logInStaff();
  const { registration } = under;
  return {
    ...under,
    clock,
    /** Everything that is done in the session's name, each as it ends. */
    useSession: async () => {
      const asked = await Promise.all([
        registration.searchCustomers(everything),
        registration.findCustomer(customer),
        registration.readContract(),
        registration.prepare(),
      ]);
      return new Set(asked.map(ended));
    },
  };
};
