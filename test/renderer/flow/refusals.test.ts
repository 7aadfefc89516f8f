import { describe, expect, test } from 'vitest';
import { newcomer } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';
import { Visit } from './visit.ts';

describe('the summary of faults on a screen with one form', () => {
  const refused = () => new Visit().toCard().fillCard().type('expiryMonth', '13').press('review');

  test('is gone once every fault has been mended', () => {
    expect(refused().at('card')).toMatchObject({ form: { refusals: 1 } });
    expect(refused().type('expiryMonth', '1').at('card')).toMatchObject({ form: { refusals: 0 } });
  });

  test('does not come back by a fault found on leaving a field', () => {
    const visit = refused().type('expiryMonth', '14').leave('expiryMonth');
    expect(visit.at('card')).toMatchObject({
      form: { faults: { expiryMonth: 'invalid' }, refusals: 0 },
    });
  });

  test('stays while another fault is left', () => {
    const visit = refused().type('securityCode', '1').press('review').type('expiryMonth', '1');
    expect(visit.at('card')).toMatchObject({ form: { refusals: 2 } });
  });
});

describe('the summary of faults on a screen with two forms', () => {
  const refusals = (visit: CounterVisit) => {
    const { customer, card } = visit.atRegistration();
    return customer.refusals + card.form.refusals;
  };
  const refused = () => new CounterVisit().toRegistration().press('register');

  test.each([
    ['nothing', (visit: CounterVisit) => visit],
    ['one of both forms', (visit: CounterVisit) => visit.typeAll(newcomer)],
    ['the other form', (visit: CounterVisit) => visit.fillCard()],
    ['half of each', (visit: CounterVisit) => visit.type('phone', '09').type('expiryMonth', '8')],
  ])('comes again when the action is refused again after mending %s', (_, mend) => {
    const visit = mend(refused());
    const before = refusals(refused());
    expect(refusals(visit.press('register'))).toBeGreaterThan(before);
  });

  test('does not move while one mends one form after the other', () => {
    const visit = refused();
    const before = refusals(visit);
    expect(refusals(visit.typeAll(newcomer))).toBe(before);
    expect(refusals(visit.leave('phone').leave('customerName'))).toBe(before);
    expect(refusals(visit.type('cardNumber', '4').leave('cardNumber'))).toBe(before);
  });

  test('is gone once both forms have been mended, and stays away when a field is left', () => {
    const visit = refused().fillRegistration();
    expect(refusals(visit)).toBe(0);
    visit.type('phone', '09').leave('phone');
    expect(visit.atRegistration().customer.faults).toEqual({ phone: 'incomplete' });
    expect(refusals(visit)).toBe(0);
  });

  test('keeps the fault of an empty field that is left again', () => {
    const visit = refused().leave('phone');
    expect(visit.atRegistration().customer.faults).toMatchObject({ phone: 'empty' });
  });
});
