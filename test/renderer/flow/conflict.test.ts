import { describe, expect, test } from 'vitest';
import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import { startFromTheirs } from '../../../renderer/flow/start-from-theirs.ts';
import { failure } from './builders.ts';
import { aoyagi } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';

const theirs: CustomerOnFile = { ...aoyagi, name: '青柳 沙也加', version: '2' };

const typed = { phone: '03-0000-8120', expiryMonth: '08', expiryYear: '29' } as const;

const updated = () =>
  new CounterVisit().toEdit().typeAll(typed).press('update').press('accept').answerPrepare();

const deleted = () => new CounterVisit().toEdit().press('delete').press('accept').answerPrepare();

const conflicting = (arrive = updated) => arrive().answerCarryOut(failure('version-conflict'));

const offered = () => conflicting().answerFind({ state: 'found', customer: theirs });

describe.each([
  ['update', updated],
  ['delete', deleted],
] as const)('a version conflict of %s', (_, arrive) => {
  test('leads back to the customer, who is looked for as they were seen', () => {
    const visit = conflicting(arrive);
    expect(visit.at('edit')).toMatchObject({
      onFile: aoyagi,
      failure: { problem: { slug: 'version-conflict' }, enquiryNumber: 'Q-1' },
    });
    expect(visit.last('find-customer').customer).toEqual(aoyagi);
    expect(visit.press('update').press('delete').press('hand-over').all('prepare')).toHaveLength(1);
  });

  test('offers theirs, and says what happened', () => {
    const visit = conflicting(arrive).answerFind({ state: 'found', customer: theirs });
    expect(visit.at('edit')).toMatchObject({
      question: { kind: 'conflict', theirs },
      failure: { problem: { slug: 'version-conflict', version: '2' }, enquiryNumber: 'Q-1' },
      waiting: null,
    });
  });

  test('leads to the list when the customer is gone', () => {
    const gone = { problem: { slug: 'not-found' }, enquiryNumber: 'Q-1' };
    const visit = conflicting(arrive).answerFind({ state: 'gone' });
    expect(visit.at('list')).toMatchObject({ failure: gone });
    visit.answerSearch({ state: 'found', page: { customers: [], nextCursor: null, total: 0 } });
    expect(visit.at('list')).toMatchObject({ failure: gone });
  });
});

describe('looking for the customer', () => {
  test('can be left for the list', () => {
    const visit = conflicting().press('back-to-list');
    visit.answerFind({ state: 'found', customer: theirs }).at('list');
  });

  test('is tried again by retry', () => {
    const visit = conflicting().answerFind(failure('no-connection'));
    expect(visit.at('edit')).toMatchObject({ failure: failure('no-connection'), waiting: null });
    visit.press('retry').answerFind({ state: 'found', customer: theirs });
    expect(visit.all('find-customer')).toHaveLength(2);
    expect(visit.at('edit')).toMatchObject({
      question: { kind: 'conflict' },
      failure: { problem: { slug: 'version-conflict', version: '2' } },
    });
  });

  test.each([
    ['not-found', 'list'],
    ['session-expired', 'login'],
    ['forbidden', 'edit'],
  ] as const)('leads after %s to %s', (slug, screen) => {
    expect(conflicting().answerFind(failure(slug)).at(screen)).toMatchObject({
      failure: failure(slug),
    });
  });
});

describe('the offer', () => {
  test('can be dismissed, with all that was typed kept', () => {
    const visit = offered().press('dismiss');
    expect(visit.at('edit')).toMatchObject({
      onFile: aoyagi,
      question: { kind: 'none' },
      customer: { values: { customerName: aoyagi.name, phone: '03-0000-8120' } },
    });
  });

  test('starts from theirs, and the change that staff alone made is sent for their version', () => {
    const visit = offered().press('accept');
    expect(visit.at('edit')).toMatchObject({
      onFile: theirs,
      customer: { values: { customerName: '青柳 沙也加', phone: '03-0000-8120' } },
      failure: null,
    });
    visit.press('update').press('accept').answerPrepare();
    expect(visit.last('carry-out').sending).toEqual({
      kind: 'change-customer',
      customerId: 'customer-1',
      version: '2',
      phone: '03-0000-8120',
      card: { kind: 'expiry', expiry: { month: '08', year: '2029' } },
    });
  });

  const mine = { customerName: 'Mine', phone: '03-0000-8120' };

  test.each<[string, Partial<CustomerOnFile>, object]>([
    ['theirs where both have changed it', { name: 'Theirs' }, { customerName: 'Theirs' }],
    ['mine where I alone have', { phone: '090-0000-9999' }, { customerName: 'Mine' }],
    ['theirs, in its groups', { phone: '09000009999' }, { phone: '090-0000-9999' }],
    ['mine where they wrote it another way', { phone: '09000001201' }, { phone: mine.phone }],
  ])('takes %s', (_, changed, values) => {
    const state = new CounterVisit().toEdit().typeAll(mine).at('edit');
    expect(
      startFromTheirs(state, { ...aoyagi, version: '2', ...changed }).customer.values,
    ).toMatchObject(values);
  });

  test.each<[string, Partial<CustomerOnFile>, string]>([
    ['keeps the typed card for the same card on file', {}, '4111111111111111'],
    ['wipes it for another number', { maskedNumber: '41**-****-****-1111' }, ''],
    ['wipes it for another brand', { brand: 'jcb' }, ''],
  ])('%s', (_, changed, kept) => {
    const state = new CounterVisit().toEdit().fillCard().at('edit');
    const { card } = startFromTheirs(state, { ...aoyagi, version: '2', ...changed });
    expect(card.form.values.cardNumber).toBe(kept);
  });
});
