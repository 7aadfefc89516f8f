import { describe, expect, test } from 'vitest';
import { actor, contract, failure, profile } from './builders.ts';
import { aoyagi, counterProfile, pageOf, staff } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';
import { Visit } from './visit.ts';

const decision = { idempotencyKey: 'key-1', enquiryNumber: 'Q-1' };
const notCarriedOut = { ...failure('not-carried-out'), enquiryNumber: 'Q-1' };
const unread = failure('no-connection');

/** After a lost page menu and list are read afresh. */
const atMenu = () =>
  new Visit({
    ...profile,
    lostPage: { actor, decision: { ...decision, change: 'register-card' }, locale: 'ja' },
  })
    .send({ type: 'asking-due' })
    .answerAsking(failure('not-carried-out'));

const atList = () =>
  new CounterVisit({
    ...counterProfile,
    lostPage: { actor: staff, decision: { ...decision, change: 'delete-customer' }, locale: 'ja' },
  })
    .send({ type: 'asking-due' })
    .answerAsking(failure('not-carried-out'));

const found = { state: 'found', page: pageOf([aoyagi]) } as const;

describe('the reason for being back on the menu', () => {
  test('stays beside why the contract could not be read', () => {
    const menu = atMenu().answerContract(unread).at('menu');
    expect(menu).toMatchObject({ failure: unread, earlier: notCarriedOut });
  });

  test('stays while it is read again, however often, and once it has been read', () => {
    const visit = atMenu().answerContract(unread).press('retry');
    expect(visit.at('menu')).toMatchObject({ failure: notCarriedOut, earlier: null });
    visit.answerContract(unread).press('retry').answerContract({ state: 'read', contract });
    expect(visit.at('menu')).toMatchObject({ contract, failure: notCarriedOut, earlier: null });
    expect(visit.all('read-contract')).toHaveLength(3);
  });

  test('is none where nothing was decided', () => {
    const visit = new Visit().toCode().type('code', '123456').press('verify');
    visit.answerVerify({ state: 'logged-in', actor }).answerContract(unread);
    expect(visit.at('menu')).toMatchObject({ failure: unread, earlier: null });
    expect(visit.press('retry').at('menu')).toMatchObject({ failure: null, earlier: null });
  });
});

describe('the reason for being back on the list', () => {
  test('stays beside why the list could not be read', () => {
    const list = atList().answerSearch(unread).at('list');
    expect(list).toMatchObject({ failure: unread, earlier: notCarriedOut });
  });

  test('stays while it is read again, however often, and once it has been read', () => {
    const visit = atList().answerSearch(unread).press('retry');
    expect(visit.at('list')).toMatchObject({ failure: notCarriedOut, earlier: null });
    visit.answerSearch(unread).press('retry').answerSearch(found);
    expect(visit.at('list')).toMatchObject({ failure: notCarriedOut, earlier: null });
    expect(visit.all('search')).toHaveLength(3);
  });

  test('goes once staff search for somebody', () => {
    const visit = atList().answerSearch(unread).typeQuery('青').press('search');
    expect(visit.at('list')).toMatchObject({ failure: null, earlier: null });
  });

  test('is none where nothing was decided', () => {
    const visit = new CounterVisit().toList().typeQuery('青').press('search').answerSearch(unread);
    expect(visit.at('list')).toMatchObject({ failure: unread, earlier: null });
  });
});
