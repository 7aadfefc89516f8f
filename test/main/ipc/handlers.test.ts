import { describe, expect, it } from 'vitest';
import { gateBench, senders } from './gate-bench.ts';
import { listing, person, validInputs } from './valid-inputs.ts';

const { ownPage } = senders;

describe('the handlers', () => {
  it('start each new page in the first language', async () => {
    const bench = gateBench();
    await bench.send(ownPage, 'page.shown', { screen: 'card', locale: 'en', tells: null });
    await bench.send(ownPage, 'page.open', undefined);
    expect(bench.asked).toEqual([
      ['speak', 'en'],
      ['shown', 'card'],
      ['opened', undefined],
      ['speak', 'ja'],
    ]);
  });

  it.each([
    ['login.sendCode', 'sendCode'],
    ['paymentMethod.register', 'registerCard'],
    ['operation.prepare', 'prepare'],
    ['operation.askOutcome', 'askOutcome'],
    ['operation.seen', 'seen'],
    ['customers.search', 'searchCustomers'],
    ['customers.find', 'findCustomer'],
    ['customers.register', 'registerCustomer'],
    ['customers.change', 'changeCustomer'],
    ['customers.remove', 'deleteCustomer'],
    ['staff.handOver', 'handOver'],
    ['staff.takeBack', 'takeBack'],
    ['staff.lock', 'lock'],
    ['staff.unlock', 'unlock'],
  ])('carry out %s by the use case %s, with what the page sent', async (call, useCase) => {
    const bench = gateBench();
    await bench.send(ownPage, call, validInputs[call]);
    expect(bench.asked).toEqual([[useCase, validInputs[call]]]);
  });

  it.each<[string, unknown]>([
    ['of no kind', { kind: 'card', listing }],
    ['of no place', { kind: 'list', listing: { query: '', cursors: [] } }],
    ['with card fields', { kind: 'registration', listing, ...person, cardNumber: '4111' }],
    ['that is no object', 'x'],
    ['that is absent', undefined],
  ])('lock the screen over work %s too, and keep none of it', async (_what, work) => {
    const bench = gateBench();
    await bench.send(ownPage, 'staff.lock', { work });
    expect(bench.asked).toEqual([['lock', { work: null }]]);
  });

  it.each<[string, object]>([
    ['without a name', { name: '' }],
    ['without a phone number', { phone: '' }],
    ['with the longest name there may be', { name: 'x'.repeat(256) }],
  ])('look for a customer %s, as the list has them', async (_what, differing) => {
    const bench = gateBench();
    const wanted = { customerId: 'c-1', ...person, ...differing };
    await bench.send(ownPage, 'customers.find', wanted);
    expect(bench.asked).toEqual([['findCustomer', wanted]]);
  });

  it('replace the page once the session has ended', async () => {
    const bench = gateBench();
    await bench.send(ownPage, 'session.end', { reason: 'logged-out' });
    expect(bench.asked).toEqual([
      ['endSession', 'logged-out'],
      ['replace', undefined],
    ]);
  });
});
