import { describe, expect, test } from 'vitest';
import type { OperationAnswer } from '../../../preload/contract/operation.ts';
import { runSandbox } from '../../sandbox/behaviour/running-sandbox.ts';
import { withoutChance } from '../without-chance.ts';
import { began, endedBy, handoversIn } from './at-counter.ts';
import { ended } from './registration-under-test.ts';
import { staffAtSandbox } from './sandbox-staff.ts';

const running = runSandbox({ answerValidation: 'record' });
const numbers = ['4111111111111111', '5555555555554444', '3530111333300000', '378282246310005'];
const [visa = '', mastercard = ''] = numbers;

const personNumber = (index: number) => ({
  name: `月岡 ひなた${index}`,
  phone: `090-0000-30${String(index).padStart(2, '0')}`,
});
const inBooks = async (name: string) =>
  (await running.books()).customers.find((each) => each.name === name);
const reference = (answer: OperationAnswer) =>
  answer.state === 'carried-out' ? answer.outcome.reference : ended(answer);
const violations = () => running.control('GET', 'violations');

test('a day at the counter: ten registered, three changed, two deleted, one conflict, and the books agree', async () => {
  const staff = await staffAtSandbox(running);
  const colleague = await staffAtSandbox(running, { who: 'colleague', kioskId: 'shop-012-k2' });
  const before = (await running.books()).customers.length;
  const answers: OperationAnswer[] = [];

  for (let index = 1; index <= 10; index += 1) {
    const registered = await staff.register(personNumber(index), numbers[index % 4] ?? visa);
    expect(registered).toMatchObject({
      state: 'carried-out',
      outcome: { result: 'registered', customer: personNumber(index) },
    });
    answers.push(registered);
    expect((await running.books()).customers).toHaveLength(before + index);
  }

  const renamed = await staff.see('090-0000-3001');
  answers.push(await staff.changePerson(renamed, { name: '月岡 みのり' }));
  expect(await inBooks('月岡 みのり')).toMatchObject({ phone: renamed.phone, version: '2' });

  answers.push(await staff.changeNumber(await staff.see('090-0000-3002'), mastercard));
  expect(await inBooks(personNumber(2).name)).toMatchObject({ lastFour: '4444', version: '2' });

  const dated = await staff.see('090-0000-3003');
  answers.push(await staff.changeExpiry(dated));
  expect(await inBooks(dated.name)).toMatchObject({
    lastFour: dated.maskedNumber.slice(-4),
    version: '2',
  });

  // The colleague sees a customer, whom staff change meanwhile: what the colleague then decides is not carried out.
  const seen = await colleague.see('090-0000-3004');
  answers.push(await staff.changePerson(seen, { phone: '080-0000-4004', name: '月岡 のぞみ' }));
  const conflict = await colleague.changePerson(seen, { phone: '070-0000-4004' });
  expect(conflict).toMatchObject({
    state: 'failed',
    problem: { slug: 'version-conflict', version: '2' },
  });
  expect(ended(await colleague.remove(seen))).toBe('version-conflict');
  const found = await colleague.registration.findCustomer(seen);
  expect(found).toMatchObject({
    state: 'found',
    customer: { name: '月岡 のぞみ', phone: '080-0000-4004', version: '2' },
  });
  if (found.state === 'found') {
    answers.push(await colleague.changePerson(found.customer, { phone: '070-0000-4004' }));
  }
  expect(await inBooks('月岡 のぞみ')).toMatchObject({ phone: '070-0000-4004', version: '3' });

  const goodbye = await colleague.see('090-0000-3005');
  answers.push(await staff.remove(goodbye));
  answers.push(await staff.remove(await staff.see('090-0000-3006')));
  expect(await colleague.registration.findCustomer(goodbye)).toEqual({ state: 'gone' });
  expect(ended(await colleague.changePerson(goodbye, { name: 'だれか' }))).toBe('not-found');

  const { customers, operations } = await running.books();
  expect(customers).toHaveLength(before + 8);
  const told = answers.map(reference);
  expect(new Set(told).size).toBe(17);
  expect(
    operations
      .filter(({ carriedOut }) => carriedOut > 0)
      .map((each) => [each.reference, each.carriedOut]),
  ).toEqual(expect.arrayContaining(told.map((each) => [each, 1])));
  expect(operations.filter(({ carriedOut }) => carriedOut > 0)).toHaveLength(17);
  expect(await violations()).toEqual([]);
});

test('a customer is searched for by name and by phone number, page by page', async () => {
  const { registration, search } = await staffAtSandbox(running);
  expect((await search('たちばな')).map(({ name }) => name)).toEqual(['タチバナ リョウ']);
  expect((await search('09000001201')).map(({ name }) => name)).toEqual(['青柳 小夜子']);
  const names: string[] = [];
  let cursor: string | null = null;
  let total = 0;
  do {
    const found: Awaited<ReturnType<typeof registration.searchCustomers>> =
      await registration.searchCustomers({ query: '', cursor, limit: 5 });
    if (found.state !== 'found') {
      throw new Error(ended(found));
    }
    names.push(...found.page.customers.map(({ name }) => name));
    ({ nextCursor: cursor, total } = found.page);
  } while (cursor !== null);
  expect(new Set(names).size).toBe(total);
  expect(total).toBe(12);
});

describe('each fault while changing', () => {
  const changes = [
    ['register', 'POST /v1/customers'],
    ['change', 'PATCH /v1/customers/{id}'],
    ['remove', 'DELETE /v1/customers/{id}'],
  ] as const;
  const faults = [
    ['close-before-handling', 3, 'no-connection', 0],
    ['close-after-handling', 3, 'carried-out', 1],
    ['half-response', 3, 'carried-out', 1],
    ['malformed-json', 1, 'carried-out', 1],
    ['wrong-schema', 1, 'carried-out', 1],
    ['status-503', 3, 'maintenance', 0],
    ['hang', 1, 'carried-out', 1],
  ] as const;
  test.for(changes.flatMap((change) => faults.map((fault) => [...change, ...fault] as const)))(
    '%s (%s) that meets %s %i× ends as %s, carried out %i×',
    async ([what, call, fault, times, ends, count]) => {
      const staff = await staffAtSandbox(running);
      const customer = await staff.see('青柳');
      await running.control('POST', 'faults', { on: call, fault, times });
      const decide = {
        register: () => staff.register(personNumber(1), visa),
        change: () => staff.changePerson(customer, { phone: '080-0000-1111' }),
        remove: () => staff.remove(customer),
      }[what];
      expect(ended(await decide())).toBe(ends);
      const { operations } = await running.books();
      expect(operations.reduce((sum, { carriedOut }) => sum + carriedOut, 0)).toBe(count);
    },
  );
});

test('staff hand over, lock, unlock and log out at the sandbox', async () => {
  const { registration, audit, password, vault, see } = await staffAtSandbox(running);
  const customer = await see('青柳');
  const listing = { query: '青柳', cursors: [null] };
  const work = { kind: 'change', listing, customer, name: customer.name, phone: '' } as const;
  await registration.handOver({ work });
  expect(await registration.takeBack({ by: 'done' })).toMatchObject({ work });
  await registration.lock({ work });
  expect(ended(await registration.unlock({ password: 'wrong' }))).toBe('invalid-credentials');
  expect(await registration.unlock({ password })).toMatchObject({ work });
  expect((await see('青柳')).customerId).toBe(customer.customerId);
  await registration.endSession('logged-out');
  expect(vault.content).toBeNull();
  expect((await running.books()).openSessions).toBe(0);
  expect(handoversIn(audit)).toEqual([began, endedBy('done')]);
  expect(withoutChance(audit.text())).not.toMatch(/青柳|小夜子|090|1111/);
  expect(await violations()).toEqual([]);
});
