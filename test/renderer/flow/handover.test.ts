import { describe, expect, test } from 'vitest';
import { failure } from './builders.ts';
import { aoyagi, bothFlows, counterProfile, newcomer } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';

const fromEdit = () =>
  new CounterVisit().toEdit().typeAll({ customerName: 'x' }).press('hand-over').answerHandOver();

const done = () => new CounterVisit().toHandover().fillCard().press('done');

describe('hand-over', () => {
  test('gives staff’s work to main first, without the card, and once', () => {
    const visit = new CounterVisit().toList().press('next-page').press('new-registration');
    visit.fillRegistration().press('hand-over').press('hand-over').press('back').type('phone', '1');
    expect(visit.atRegistration().customer.values).toEqual(newcomer);
    expect(visit.all('hand-over').map(({ work }) => work)).toEqual([
      {
        kind: 'registration',
        listing: { query: '', cursors: [null, 'cursor-2'] },
        name: newcomer.customerName,
        phone: newcomer.phone,
      },
    ]);
  });

  test('gives whom staff are changing', () => {
    expect(fromEdit().last('hand-over').work).toMatchObject({
      kind: 'change',
      customer: aoyagi,
      name: 'x',
      phone: aoyagi.phone,
    });
  });

  test('shows the customer empty card fields, and nothing of anybody', () => {
    const visit = new CounterVisit().toRegistration().fillRegistration().press('hand-over');
    visit.answerHandOver();
    expect(visit.at('handover')).toMatchObject({
      asks: 'new-card',
      form: { values: { cardNumber: '', expiryMonth: '', expiryYear: '' } },
    });
    expect(fromEdit().at('handover').asks).toBe('change');
    for (const { state } of [visit, fromEdit()]) {
      const everything = JSON.stringify(state);
      for (const secret of [
        newcomer.customerName,
        newcomer.phone,
        aoyagi.name,
        aoyagi.phone,
        '4111',
      ]) {
        expect(everything).not.toContain(secret);
      }
    }
  });

  test.each([
    ['a registration', () => new CounterVisit().toRegistration().fillRegistration(), 'card'],
    ['a change', () => new CounterVisit().toEdit().fillCard(), 'edit'],
  ] as const)(
    'that fails leaves %s with staff, and is tried again by retry',
    (_, arrive, screen) => {
      const visit = arrive().press('hand-over').answerHandOver(failure('no-connection'));
      expect(visit.at(screen)).toMatchObject({
        failure: failure('no-connection'),
        card: { form: { values: { cardNumber: '4111111111111111' } } },
        waiting: null,
      });
      visit.press('retry').answerHandOver().at('handover');
      expect(visit.all('hand-over')).toHaveLength(2);
    },
  );
});

describe('the customer', () => {
  test('is asked for the whole card before they are done', () => {
    const visit = new CounterVisit().toHandover().press('done');
    expect(visit.at('handover').form).toMatchObject({
      faults: { cardNumber: 'empty', expiryMonth: 'empty', expiryYear: 'empty' },
      refusals: 1,
    });
    expect(visit.all('take-back')).toEqual([]);
  });

  test('is asked for an expiry at least where a card is on file', () => {
    const visit = fromEdit().press('done');
    expect(visit.at('handover').form.faults).toEqual({ expiryMonth: 'empty', expiryYear: 'empty' });
    visit.typeAll({ expiryMonth: '08', expiryYear: '29' }).press('done');
    expect(visit.last('take-back').by).toBe('done');
  });

  test('is asked for the security code where it is configured', () => {
    const profile = { ...counterProfile, securityCodeInCounter: 'asked' } as const;
    const visit = new CounterVisit(profile).toHandover().fillCard().press('done');
    expect(visit.at('handover').form.faults).toEqual({ securityCode: 'empty' });
  });

  test('sees faults when a field is left', () => {
    const visit = new CounterVisit().toHandover().type('cardNumber', '4111').leave('cardNumber');
    expect(visit.at('handover').form.faults).toEqual({ cardNumber: 'incomplete' });
  });

  test('can empty the fields', () => {
    const visit = new CounterVisit().toHandover().fillCard().press('reset');
    expect(visit.at('handover').form.values.cardNumber).toBe('');
  });

  test('types nothing more once they are done', () => {
    const visit = done().type('cardNumber', '5').press('reset').press('back').press('done');
    expect(visit.at('handover').form.values.cardNumber).toBe('4111111111111111');
    expect(visit.all('take-back').map(({ by }) => by)).toEqual(['done']);
  });
});

describe('taking back', () => {
  test('brings staff’s work back, with a card that they cannot type into', () => {
    const visit = done().takenBack();
    const { customer, card } = visit.atRegistration();
    expect(customer.values).toEqual(newcomer);
    expect(card).toMatchObject({ typedBy: 'customer' });
    expect(visit.type('cardNumber', '5').leave('cardNumber').atRegistration().card).toEqual(card);
    visit.press('register').press('accept').answerPrepare();
    expect(visit.last('carry-out').sending).toMatchObject({
      name: newcomer.customerName,
      card: { number: '4111111111111111' },
    });
  });

  test('brings a change back', () => {
    const visit = fromEdit().typeAll({ expiryMonth: '08', expiryYear: '29' }).press('done');
    expect(visit.takenBack().at('edit')).toMatchObject({
      onFile: aoyagi,
      customer: { values: { customerName: 'x' } },
      card: { typedBy: 'customer' },
    });
    expect(visit.press('update').at('edit').question).toEqual({
      kind: 'update',
      changes: { name: 'x', card: 'expiry' },
    });
  });

  test('wipes the fields at once when it is cancelled', () => {
    const visit = new CounterVisit().toHandover().fillCard().press('back');
    expect(JSON.stringify(visit.state)).not.toContain('4111');
    expect(visit.last('take-back').by).toBe('cancelled');
    expect(visit.takenBack().atRegistration().card).toMatchObject({
      typedBy: 'staff',
      form: { values: { cardNumber: '' } },
    });
  });

  test('speaks the language of staff again', () => {
    const visit = new CounterVisit().toRegistration();
    visit.send({ type: 'language-chosen', locale: 'en' }).press('hand-over').answerHandOver();
    visit.send({ type: 'language-chosen', locale: 'ja' });
    expect(visit.state.locale).toBe('ja');
    visit.fillCard().press('done').takenBack().atRegistration();
    expect(visit.state.locale).toBe('en');
    expect(visit.last('say-shown')).toEqual({
      type: 'say-shown',
      screen: 'card',
      locale: 'en',
      tells: null,
    });
  });

  test('that fails leaves the screen with the customer, and is tried again by retry', () => {
    const visit = done().answerTakeBack(failure('no-connection'));
    expect(visit.at('handover')).toMatchObject({
      failure: failure('no-connection'),
      form: { values: { cardNumber: '4111111111111111' } },
    });
    visit.press('retry').takenBack();
    expect(visit.all('take-back').map(({ by }) => by)).toEqual(['done', 'done']);
    const cancelled = new CounterVisit().toHandover().fillCard().press('back');
    cancelled.answerTakeBack(failure('timed-out')).press('retry');
    expect(cancelled.all('take-back').map(({ by }) => by)).toEqual(['cancelled', 'cancelled']);
  });

  test('leads to the login of staff when their session is over, with the card wiped', () => {
    const visit = done().answerTakeBack(failure('session-expired'));
    expect(visit.at('login')).toMatchObject({
      purpose: { kind: 'log-in', flow: 'counter' },
      failure: failure('session-expired'),
    });
    expect(JSON.stringify(visit.state)).not.toContain('4111');
  });
});

describe('a card that the customer has typed', () => {
  test('is wiped by reset, and then that alone', () => {
    const visit = done().takenBack().press('reset');
    expect(visit.atRegistration()).toMatchObject({
      customer: { values: newcomer },
      card: { typedBy: 'staff', form: { values: { cardNumber: '' } } },
    });
    expect(visit.press('reset').atRegistration().customer.values.phone).toBe('');
  });

  test('is asked wholly again when its security code is', () => {
    const profile = { ...bothFlows, flows: ['counter'], securityCodeInCounter: 'asked' } as const;
    const visit = new CounterVisit(profile).toHandover().fillCard().type('securityCode', '123');
    visit.press('done').takenBack().press('register').press('accept').answerPrepare();
    visit.answerCarryOut(failure('card-not-usable'));
    expect(visit.atRegistration().card).toMatchObject({
      typedBy: 'staff',
      form: { values: { cardNumber: '', securityCode: '' } },
    });
  });

  test('stays when the backend cannot be reached', () => {
    const visit = done().takenBack().press('register').press('accept').answerPrepare();
    visit.answerCarryOut(failure('no-connection'));
    expect(visit.atRegistration().card.typedBy).toBe('customer');
  });
});

test("staff have their own display again, and not the customer's", () => {
  const large = { type: 'display-chosen', display: { textSize: 200, contrast: 'high' } } as const;
  const back = new CounterVisit().toHandover().send(large).press('back').takenBack();
  expect(back.state.display).toEqual({ textSize: 100, contrast: 'standard', motion: 'full' });
  const own = new CounterVisit().toRegistration().send(large).press('hand-over').answerHandOver();
  own.send({ type: 'display-chosen', display: { textSize: 100 } }).leaveAlone();
  expect(own.state.display).toMatchObject({ textSize: 200, contrast: 'high' });
});
