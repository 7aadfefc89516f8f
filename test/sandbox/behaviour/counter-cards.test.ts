import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { limits } from '../rules/limits.ts';
import { type ScenarioCard, scenarioCards } from '../scenario-cards.ts';
import { demoLogins } from '../seeds/demo-logins.ts';
import { clearCard, encrypt, type Session, slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';
import {
  addCustomer,
  changeCustomer,
  changing,
  encryptNumber,
  findOne,
  newcomer,
  openStaffSession,
  readPage,
} from './staff.ts';

const running = runSandbox();

/** What the scenario table promises for a card; a challenge has no place at the counter. */
const promised = ({ outcome }: ScenarioCard): string | undefined => {
  switch (outcome.kind) {
    case 'registered':
      return undefined;
    case 'action-required':
      return 'card-not-usable';
    case 'debit':
      return outcome.issuer === 'みどり野銀行' ? undefined : 'debit-card-not-accepted';
    case 'problem':
      return outcome.slug;
  }
};

const sendCard = async (session: Session, clear: (key: string) => object) => {
  const key = randomUUID();
  const body = { ...newcomer, encryptedCard: await encrypt(running, clear(key)) };
  return await running.call(changing(session, 'POST', '/customers', key, { body }));
};

describe('a card at the counter', () => {
  it.each(scenarioCards.map((card) => [card.number, card.note, card] as const))(
    '%s (%s) is judged for a new customer as the scenario table says',
    async (number, _note, card) => {
      const session = await openStaffSession(running);
      const answer = await addCustomer(running, session, number);
      expect(slugOf(answer.body)).toBe(promised(card));
      const isOnFile = promised(card) === undefined;
      expect((await readPage(running, session)).total).toBe(isOnFile ? 13 : 12);
    },
  );

  it.each([
    ['4000000000000002', 'card-not-usable'],
    ['6200000000000005', 'brand-not-accepted'],
    ['4242424242424241', 'card-not-usable'],
    ['4111111111111111', 'card-already-registered'],
  ])('%s is refused as %s in a change too, and nothing is changed', async (number, slug) => {
    const session = await openStaffSession(running);
    const seen = await findOne(running, session, '青柳');
    const key = randomUUID();
    const encryptedCard = await encryptNumber(running, number, key);
    const change = { name: '青柳 沙也加', encryptedCard };
    const answer = await changeCustomer(running, session, seen, change, key);
    expect(slugOf(answer.body)).toBe(slug);
    expect(await findOne(running, session, '青柳')).toEqual(seen);
  });

  it('that the same person has on file already is refused, another person may share it', async () => {
    const session = await openStaffSession(running);
    const known = { name: '青柳 さよこ', phone: '09000001201' };
    const again = await addCustomer(running, session, '4111111111111111', known);
    expect([again.status, slugOf(again.body)]).toEqual([409, 'card-already-registered']);
    expect((await addCustomer(running, session, '4111111111111111')).status).toBe(201);
  });

  it.each([
    ['without a security code', {}, 201],
    ['with one that fits', { securityCode: '123' }, 201],
    ['with one digit too many', { securityCode: '1234' }, 422],
    ['with one that is none', { securityCode: '' }, 422],
  ])('%s is answered as is right', async (_what, code, status) => {
    const session = await openStaffSession(running);
    const answer = await sendCard(session, (key) => {
      const { securityCode: _unused, ...card } = clearCard({ number: '4111111111111111' }, key);
      return { ...card, ...code };
    });
    expect(answer.status).toBe(status);
  });

  it('that is encrypted for another decision is unreadable', async () => {
    const session = await openStaffSession(running);
    const answer = await sendCard(session, () =>
      clearCard({ number: '4111111111111111' }, randomUUID()),
    );
    expect(slugOf(answer.body)).toBe('card-data-unreadable');
  });

  it('that has expired is refused', async () => {
    const session = await openStaffSession(running);
    const answer = await sendCard(session, (key) =>
      clearCard({ number: '4111111111111111', month: '01', year: '2024' }, key),
    );
    expect(slugOf(answer.body)).toBe('card-expired');
  });
});

describe('different cards', () => {
  const numbers = [
    ...scenarioCards.map(({ number }) => number),
    '6200000000000005',
    '6011111111111117',
  ];
  const last = '5454545454545454';

  it('are limited per staff member and day, at whatever kiosk', async () => {
    const session = await openStaffSession(running);
    const allowed = numbers.slice(0, limits.distinctCardsPerDay['staff-member']);
    expect(allowed).toHaveLength(limits.distinctCardsPerDay['staff-member']);
    for (const number of allowed) await addCustomer(running, session, number);
    const before = (await running.books()).operations.length;
    const tooMany = await addCustomer(running, session, last);
    expect([tooMany.status, slugOf(tooMany.body)]).toEqual([429, 'registration-limit']);
    expect((await running.books()).operations).toHaveLength(before);
    const colleague = await openStaffSession(running, demoLogins.colleague);
    expect((await addCustomer(running, colleague, last)).status).toBe(201);
  });

  it('are limited per customer and day', async () => {
    const session = await openStaffSession(running);
    const change = async (number: string) => {
      const key = randomUUID();
      const encryptedCard = await encryptNumber(running, number, key);
      const seen = await findOne(running, session, '青柳');
      return await changeCustomer(running, session, seen, { encryptedCard }, key);
    };
    for (const number of numbers.slice(1, 1 + limits.distinctCardsPerDay.customer))
      expect((await change(number)).status).toBe(200);
    expect(slugOf((await change(last)).body)).toBe('registration-limit');
  });
});
