import { describe, expect, test } from 'vitest';
import { asksByItselfAt } from '../../../renderer/flow/asks-by-itself.ts';
import type { FlowEvent } from '../../../renderer/flow/flow-event.ts';
import { failure } from './builders.ts';
import { aoyagi, kidachi, pageOf } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';

const due: FlowEvent = { type: 'asking-due' };
const found = (...args: Parameters<typeof pageOf>) =>
  ({ state: 'found', page: pageOf(...args) }) as const;

describe('searching', () => {
  test('waits until typing has rested for 300 ms', () => {
    const visit = new CounterVisit().toList().typeQuery('青');
    expect(asksByItselfAt(visit.state.flow)).toBe(visit.now + 300);
    visit.after(0.2).typeQuery('青柳').after(0.299).send(due);
    expect(visit.all('search')).toHaveLength(1);
    visit.after(0.001).send(due).send(due);
    expect(visit.all('search').map(({ query }) => query)).toEqual(['', '青柳']);
    expect(asksByItselfAt(visit.state.flow)).toBeNull();
  });

  test('begins at once by Enter, from the first page, and once', () => {
    const visit = new CounterVisit().toList().press('next-page').typeQuery(' 青柳 ');
    visit.press('search').after(1).send(due);
    expect(visit.all('search')).toHaveLength(3);
    expect(visit.last('search')).toMatchObject({ query: '青柳', cursor: null });
    expect(visit.at('list').listing).toEqual({ query: '青柳', cursors: [null] });
  });

  test('is not repeated when the same stands there again', () => {
    const visit = new CounterVisit().toList().typeQuery('青').typeQuery('').after(1).send(due);
    expect(visit.all('search')).toHaveLength(1);
  });

  test('drops an answer for what was searched before', () => {
    const visit = new CounterVisit().toList().typeQuery('青').press('search');
    const { attempt } = visit.last('search');
    visit.typeQuery('青柳').press('search');
    visit.send({ type: 'search-answered', attempt, answer: found([kidachi]) });
    expect(visit.at('list')).toMatchObject({ page: pageOf([aoyagi, kidachi], 'cursor-2') });
    visit.answerSearch(found([aoyagi]));
    expect(visit.at('list')).toMatchObject({ page: pageOf([aoyagi]), waiting: null });
  });

  test('shows what was there until the answer comes; nobody found is no failure', () => {
    const visit = new CounterVisit().toList();
    const { page } = visit.at('list');
    visit.typeQuery('誰').press('search');
    expect(visit.at('list').page).toEqual(page);
    visit.answerSearch(found([]));
    expect(visit.at('list')).toMatchObject({ page: pageOf([]), failure: null });
  });

  test('cuts what is longer than the contract takes', () => {
    const visit = new CounterVisit().toList().typeQuery('あ'.repeat(201));
    expect(visit.at('list').query).toHaveLength(200);
  });
});

describe('pages', () => {
  const second = () =>
    new CounterVisit()
      .toList()
      .press('next-page')
      .answerSearch(found([kidachi], 'cursor-3'));

  test('go on and back by their cursors', () => {
    const visit = second()
      .press('next-page')
      .answerSearch(found([aoyagi]));
    visit
      .press('next-page')
      .press('previous-page')
      .answerSearch(found([kidachi], 'cursor-3'));
    visit
      .press('previous-page')
      .answerSearch(found([aoyagi], 'cursor-2'))
      .press('previous-page');
    expect(visit.all('search').map(({ cursor }) => cursor)).toEqual([
      null,
      'cursor-2',
      'cursor-3',
      'cursor-2',
      null,
    ]);
  });

  test('are turned one at a time', () => {
    const visit = new CounterVisit().toList().press('next-page').press('next-page');
    expect(visit.press('previous-page').all('search')).toHaveLength(2);
  });

  test('that have become empty give way to the one before', () => {
    const visit = second().press('next-page').answerSearch(found([]));
    expect(visit.last('search').cursor).toBe('cursor-2');
    expect(visit.at('list').listing.cursors).toEqual([null, 'cursor-2']);
  });

  test('stay within what can be handed to main', () => {
    const visit = new CounterVisit().toList();
    for (let page = 2; page <= 1010; page += 1) {
      visit.press('next-page');
      if (visit.at('list').waiting !== null) visit.answerSearch(found([aoyagi], `${page}`));
    }
    expect(visit.at('list').listing.cursors).toHaveLength(1000);
  });
});

describe('a list that could not be fetched', () => {
  test('says so, shows nothing that would be taken for it, and retry repeats the same', () => {
    const visit = new CounterVisit().toList().press('next-page');
    visit.answerSearch(failure('no-connection'));
    expect(visit.at('list')).toMatchObject({ page: null, failure: failure('no-connection') });
    visit.press('next-page').press('retry').press('retry');
    expect(visit.all('search').map(({ cursor }) => cursor)).toEqual([null, 'cursor-2', 'cursor-2']);
    expect(visit.answerSearch(found([kidachi])).at('list')).toMatchObject({ failure: null });
  });

  test('offers no retry where that helps nobody', () => {
    const visit = new CounterVisit().toList().typeQuery('青').press('search');
    visit.answerSearch(failure('forbidden')).press('retry');
    expect(visit.all('search')).toHaveLength(2);
  });

  test.each([
    ['session-expired', 'login'],
    ['certificate-refused', 'out-of-service'],
    ['not-found', 'list'],
    ['maintenance', 'list'],
  ] as const)('leads after %s to %s', (slug, screen) => {
    const visit = new CounterVisit().toList().press('next-page').answerSearch(failure(slug));
    expect(visit.at(screen)).toMatchObject({ failure: failure(slug) });
    if (screen === 'login') expect(JSON.stringify(visit.state)).not.toContain(aoyagi.name);
  });
});

describe('from the list', () => {
  test('a customer is opened as they are on file', () => {
    expect(new CounterVisit().toList().choose(kidachi).at('edit')).toMatchObject({
      onFile: kidachi,
      customer: { values: { customerName: kidachi.name, phone: kidachi.phone } },
      card: { typedBy: 'staff', form: { values: { cardNumber: '' } } },
    });
  });

  test('nobody is opened who is not there', () => {
    new CounterVisit()
      .toList()
      .choose({ ...aoyagi, customerId: 'x' })
      .at('list');
  });

  test('an empty registration is begun', () => {
    const { customer, card } = new CounterVisit().toRegistration().atRegistration();
    expect([customer.values, card.form.values]).toEqual([
      { customerName: '', phone: '' },
      { cardNumber: '', expiryMonth: '', expiryYear: '', securityCode: '' },
    ]);
  });
});
