import { describe, expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, customer, customerPage, problem } from '../billing/replies.ts';
import type { Script } from '../billing/scripted-backend.ts';
import { ended, registrationFor, scriptStaffSession } from './registration-under-test.ts';

const backend = ownBackend(scriptStaffSession);

const list = 'GET /v1/customers';
const wanted = { customerId: 'c-1', name: '青柳 小夜子', phone: '090-0000-1201' };
const other = { ...customer, customerId: 'c-2' };

/** What is found for each query, page after page; nothing for any other. */
const finding =
  (found: Readonly<Record<string, readonly (readonly object[])[]>>): Script =>
  ({ query }) => {
    const asked = new URLSearchParams(query);
    const pages = found[asked.get('query') ?? ''] ?? [[]];
    const page = Number(asked.get('cursor') ?? 0);
    const next = page + 1 < pages.length ? String(page + 1) : null;
    return answer(200, customerPage(pages[page] ?? [], next));
  };
const asked = () =>
  backend.seen
    .filter(({ call }) => call === list)
    .map(({ query }) => new URLSearchParams(query).get('query'));

const find = async (lacking: Partial<typeof wanted> = {}) => {
  const { registration, logInStaff } = registrationFor(backend);
  await logInStaff();
  return await registration.findCustomer({ ...wanted, ...lacking });
};

describe('a customer who was changed meanwhile is found', () => {
  const changed = { ...customer, version: '2' };
  test.for([
    ['by the phone number', { [wanted.phone]: [[other, changed]] }, 1],
    ['by the name, when the phone number has changed', { [wanted.name]: [[changed]] }, 2],
    ['among all, when both have changed', { '': [[other], [other], [changed]] }, 5],
    ['behind many of the same name', { [wanted.name]: [[other], [changed]] }, 3],
  ] as const)('%s', async ([, found, questions]) => {
    backend.on(list, finding(found));
    expect(await find()).toEqual({ state: 'found', customer: changed });
    expect(asked()).toHaveLength(questions);
  });
});

test.for([
  ['a phone number', { phone: '' }, [wanted.name, '']],
  ['a name', { name: '' }, [wanted.phone, '']],
  ['both', { name: '', phone: '' }, ['']],
] as const)(
  'a customer without %s is looked for by what there is',
  async ([, lacking, queries]) => {
    backend.on(list, finding({}));
    expect(await find(lacking)).toEqual({ state: 'gone' });
    expect(asked()).toEqual(queries);
  },
);

test('a customer is gone only once the whole list has been looked through', async () => {
  backend.on(list, finding({ '': [[other], [other]] }));
  expect(await find()).toEqual({ state: 'gone' });
  expect(asked()).toEqual([wanted.phone, wanted.name, '', '']);
});

test('a list that does not end is left after 100 pages, and nobody is called gone', async () => {
  backend.on(list, finding({ '': Array.from({ length: 101 }, () => [other]) }));
  expect(ended(await find())).toBe('timed-out');
  expect(asked()).toHaveLength(102);
});

test('a list that cannot be read to its end tells why, and nobody is called gone', async () => {
  const all = finding({ '': [[other], [other]] });
  backend.on(list, all, all, all, problem('forbidden', 403));
  expect(ended(await find())).toBe('forbidden');
});

test('a screen that is locked meanwhile is told nothing of any customer', async () => {
  const late = Promise.withResolvers<void>();
  backend.on(list, { kind: 'late', until: late.promise, reply: answer(200, customerPage()) });
  const { registration, logInStaff } = registrationFor(backend);
  await logInStaff();
  const answers = [
    registration.findCustomer(wanted),
    registration.searchCustomers({ query: '', cursor: null, limit: 8 }),
  ];
  await backend.arrived(list, 2);
  await registration.lock({ work: null });
  late.resolve();
  expect((await Promise.all(answers)).map(ended)).toEqual(['session-expired', 'session-expired']);
});
