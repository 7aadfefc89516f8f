import { describe, expect, it } from 'vitest';
import { effectiveMonths } from '../rules/closing-date.ts';
import { limits } from '../rules/limits.ts';
import { type ScenarioCard, scenarioCards } from '../scenario-cards.ts';
import { demoLogins } from '../seeds/demo-logins.ts';
import { openSession, register, slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';

const running = runSandbox();

const readPaymentMethod = async (authorization: string) =>
  (await running.call({ method: 'GET', path: '/contract', headers: { authorization } })).body[
    'paymentMethod'
  ];

/** What the scenario table promises for a card, as status and slug. */
const promised = ({ outcome }: ScenarioCard): readonly [number, string | undefined] => {
  const statuses: Readonly<Record<string, number>> = {
    'card-already-registered': 409,
    'registration-limit': 429,
  };
  switch (outcome.kind) {
    case 'registered':
      return [200, undefined];
    case 'action-required':
      return [202, undefined];
    case 'debit':
      return outcome.issuer === 'みどり野銀行'
        ? [200, undefined]
        : [422, 'debit-card-not-accepted'];
    case 'problem':
      return [statuses[outcome.slug] ?? 422, outcome.slug];
  }
};

describe('registering a card', () => {
  it('makes it the payment method, and says from when', async () => {
    const session = await openSession(running);
    const { status, body } = await register(running, session, { number: '4111111111111111' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      result: 'registered',
      maskedNumber: '****-****-****-1111',
      brand: 'visa',
      effective: effectiveMonths(Date.now()),
    });
    expect(body['reference']).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{4}$/);
    expect(await readPaymentMethod(session.authorization)).toMatchObject({ state: 'registered' });
  });

  it('is in the books once, with the last four digits and the reference', async () => {
    const session = await openSession(running);
    const { body } = await register(running, session, { number: '378282246310005' });
    const books = await running.books();
    expect(books.operations).toMatchObject([
      { state: 'succeeded', carriedOut: 1, lastFour: '0005', reference: body['reference'] },
    ]);
    expect(
      books.contracts.find((contract) => contract.contractLabel === 'でんわ-0312'),
    ).toMatchObject({
      paymentMethod: { state: 'registered', lastFour: '0005' },
    });
  });

  it('that is the payment method already is refused, until another one is', async () => {
    const session = await openSession(running, demoLogins.customerWithCard);
    const again = await register(running, session, { number: '5454545454545454' });
    expect([again.status, slugOf(again.body)]).toEqual([409, 'card-already-registered']);
    await register(running, session, { number: '4111111111111111' });
    expect((await register(running, session, { number: '5454545454545454' })).status).toBe(200);
  });

  it.each(scenarioCards.map((card) => [card.number, card.note, card] as const))(
    '%s (%s) ends as the scenario table says',
    async (_number, _note, card) => {
      const session = await openSession(running);
      const length = card.number.length === 15 ? '1234' : '123';
      const answer = await register(running, session, {
        number: card.number,
        securityCode: length,
      });
      expect([answer.status, slugOf(answer.body)]).toEqual(promised(card));
    },
  );

  it.each([
    ['UnionPay', '6200000000000005', 'brand-not-accepted'],
    ['Discover', '6011111111111117', 'brand-not-accepted'],
    ['Maestro', '6759649826438453', 'brand-not-accepted'],
    ['a wrong check digit', '4242424242424241', 'card-not-usable'],
    ['a length that its brand has not', '41111111111111', 'card-not-usable'],
  ])('with %s is refused, and nothing is changed', async (_what, number, slug) => {
    const session = await openSession(running);
    expect(slugOf((await register(running, session, { number })).body)).toBe(slug);
    expect(await readPaymentMethod(session.authorization)).toEqual({ state: 'none' });
    expect((await running.books()).operations).toMatchObject([{ state: 'failed', carriedOut: 0 }]);
  });

  it('with three digits of security code where the brand has four is refused', async () => {
    const session = await openSession(running);
    const card = { number: '378282246310005', securityCode: '123' };
    expect(slugOf((await register(running, session, card)).body)).toBe('card-not-usable');
  });

  it('that has expired is refused', async () => {
    const session = await openSession(running);
    const card = { number: '4111111111111111', month: '01', year: '2024' };
    expect(slugOf((await register(running, session, card)).body)).toBe('card-expired');
  });
});

describe('different cards', () => {
  const numbers = [
    '4111111111111111',
    '4242424242424242',
    '4000000000000002',
    '5105105105105100',
    '3530111333300000',
  ];

  it('are limited per contract and day, declined ones counted, the same one not', async () => {
    expect(numbers).toHaveLength(limits.distinctCardsPerDay.contract);
    const session = await openSession(running);
    for (const number of numbers) await register(running, session, { number });
    const sixth = await register(running, session, { number: '5555555555554444' });
    expect([sixth.status, slugOf(sixth.body)]).toEqual([429, 'registration-limit']);
    expect((await register(running, session, { number: '4111111111111111' })).status).toBe(200);
  });

  it('that were too many leave no operation, and are welcome the next day', async () => {
    const session = await openSession(running);
    for (const number of numbers) await register(running, session, { number });
    await register(running, session, { number: '5555555555554444' });
    expect((await running.books()).operations).toHaveLength(numbers.length);
    await running.advance(24 * 60 * 60);
    const tomorrow = await openSession(running);
    expect((await register(running, tomorrow, { number: '5555555555554444' })).status).toBe(200);
  });
});
