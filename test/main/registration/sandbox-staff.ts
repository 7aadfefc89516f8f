import type { Log } from '../../../main/log/log.ts';
import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import { clearCard } from '../../sandbox/behaviour/customer.ts';
import type { RunningSandbox } from '../../sandbox/behaviour/running-sandbox.ts';
import { demoLogins } from '../../sandbox/seeds/demo-logins.ts';
import { registrationAtSandbox } from './registration-at-sandbox.ts';
import { ended } from './registration-under-test.ts';

type StaffName = 'staff' | 'colleague';

export interface Person {
  readonly name: string;
  readonly phone: string;
}

/** Staff of the sandbox who have logged in at a kiosk of their own, with the whole of main's use cases in between. */
export const staffAtSandbox = async (
  running: RunningSandbox,
  options: {
    readonly who?: StaffName;
    readonly kioskId?: string;
    readonly log?: Log;
  } = {},
) => {
  const { who = 'staff', ...others } = options;
  const kiosk = await registrationAtSandbox(running, others);
  const { registration, prepare } = kiosk;
  const { flow, loginId, password, emailAddress } = demoLogins[who];

  await registration.logIn({ flow, loginId, password });
  const sent = await registration.sendCode({ emailAddress });
  const [mail] = await running.mails(emailAddress);
  const answered = await registration.verify({ code: mail?.code ?? '' });
  if (answered.state !== 'logged-in') {
    throw new Error(`log in ended with ${ended(sent)}, then ${ended(answered)}`);
  }

  const search = async (query: string): Promise<readonly CustomerOnFile[]> => {
    const found = await registration.searchCustomers({ query, cursor: null, limit: 50 });
    if (found.state !== 'found') {
      throw new Error(`search ended with ${ended(found)}`);
    }
    return found.page.customers;
  };
  const encrypted = (number: string) =>
    prepare((key) => {
      const { securityCode: _notAsked, ...card } = clearCard({ number }, key);
      return card;
    });

  return {
    ...kiosk,
    password,
    search,
    /** The one customer that a query finds. */
    see: async (query: string): Promise<CustomerOnFile> => {
      const [only, ...more] = await search(query);
      if (only === undefined || more.length > 0) {
        throw new Error(`${more.length} customers more than one fit`);
      }
      return only;
    },
    register: async (person: Person, number: string) =>
      await registration.registerCustomer({ ...person, ...(await encrypted(number)) }),
    changePerson: async ({ customerId, version }: CustomerOnFile, changes: Partial<Person>) => {
      const { idempotencyKey } = await encrypted('4111111111111111');
      return await registration.changeCustomer({
        idempotencyKey,
        label: null,
        customerId,
        version,
        ...changes,
      });
    },
    changeNumber: async ({ customerId, version }: CustomerOnFile, number: string) =>
      await registration.changeCustomer({ customerId, version, ...(await encrypted(number)) }),
    changeExpiry: async ({ customerId, version }: CustomerOnFile) =>
      await registration.changeCustomer({
        customerId,
        version,
        ...(await prepare((idempotencyKey) => ({
          v: 1,
          kind: 'expiry',
          expiry: { month: '07', year: '2032' },
          idempotencyKey,
        }))),
      }),
    remove: async ({ customerId, version }: CustomerOnFile) => {
      const { idempotencyKey } = await encrypted('4111111111111111');
      return await registration.deleteCustomer({
        idempotencyKey,
        label: null,
        customerId,
        version,
      });
    },
  };
};
