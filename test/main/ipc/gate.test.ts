import { describe, expect, it } from 'vitest';
import { kioskContract } from '../../../preload/contract/kiosk-contract.ts';
import { gateBench, senders } from './gate-bench.ts';
import {
  encryptedCard,
  idempotencyKey,
  key,
  label,
  listing,
  person,
  seen,
  validInputs,
} from './valid-inputs.ts';

const change = validInputs['customers.change'];
const { ownPage, ...strangers } = senders;
const rejection = (sent: Promise<unknown>): Promise<unknown> =>
  sent.then(
    (answer) => ({ answered: answer }),
    (error: unknown) => error,
  );

describe('the gate', () => {
  it('opens a channel for each call of the contract, and for nothing else', () => {
    const calls = Object.entries(kioskContract).flatMap(([group, members]) =>
      Object.entries(members)
        .filter(([, declaration]) => declaration.kind === 'call')
        .map(([name]) => `${group}.${name}`),
    );
    expect([...gateBench().channels.keys()].sort()).toEqual(calls.sort());
    expect(Object.keys(validInputs).sort()).toEqual(calls.sort());
  });

  it.each(Object.entries(validInputs))(
    'lets %s from the own page through',
    async (channel, input) => {
      const bench = gateBench();
      await bench.send(ownPage, channel, input);
      expect(bench.lines).toEqual([]);
    },
  );

  describe.each(Object.entries(strangers))('a message from %s', (_name, sender) => {
    it.each(Object.entries(validInputs))(
      'is refused at %s before anything is done',
      async (channel, input) => {
        const bench = gateBench();
        expect(await rejection(bench.send(sender, channel, input))).toMatchObject({
          message: 'sender',
        });
        expect(bench.asked).toEqual([]);
        expect(bench.lines).toEqual([
          { code: 'call-refused', fields: { call: channel, reason: 'sender' } },
        ]);
      },
    );
  });

  it('refuses everybody while there is no page', async () => {
    const bench = gateBench();
    bench.withoutPage();
    expect(await rejection(bench.send(ownPage, 'page.open', undefined))).toMatchObject({
      message: 'sender',
    });
  });

  it('judges the sender in the turn in which the message arrives', async () => {
    const bench = gateBench();
    const sent = bench.send(ownPage, 'login.verify', { code: '1' });
    bench.withoutPage();
    await sent;
    expect(bench.asked).toEqual([['verify', { code: '1' }]]);
  });

  it('judges the sender before the input', async () => {
    const refusal = await rejection(gateBench().send(senders.subframe, 'login.verify', 'nonsense'));
    expect(refusal).toMatchObject({ message: 'sender' });
  });

  it.each<[string, string, readonly unknown[]]>([
    ['text where nothing is taken', 'page.open', ['x']],
    ['nothing where an object is taken', 'login.verify', []],
    ['a missing member', 'login.logIn', [{ flow: 'selfcare', loginId: 'id' }]],
    ['an unknown member', 'login.verify', [{ code: '1', extra: 1 }]],
    ['an empty text', 'login.verify', [{ code: '' }]],
    ['a text too long', 'login.verify', [{ code: '1'.repeat(33) }]],
    [
      'a flow that does not exist',
      'login.logIn',
      [{ flow: 'admin', loginId: 'id', password: 'p' }],
    ],
    [
      'a card number where a JWE is taken',
      'paymentMethod.register',
      [{ idempotencyKey: key, label, encryptedCard: '4111111111111111' }],
    ],
    ['a key that is no UUID', 'operation.askOutcome', [{ idempotencyKey: '../operations' }]],
    ['a reason that only main may give', 'session.end', [{ reason: 'quitting' }]],
    ['an address that is none', 'login.sendCode', [{ emailAddress: '' }]],
    ['a page of a thousand', 'customers.search', [{ query: '', cursor: null, limit: 1000 }]],
    ['a page of half a customer', 'customers.search', [{ query: '', cursor: null, limit: 0.5 }]],
    [
      'a customer who is another path',
      'customers.remove',
      [{ idempotencyKey, ...seen, customerId: '..' }],
    ],
    [
      'a version that is another header',
      'customers.remove',
      [{ idempotencyKey, ...seen, version: '1\r\nAuthorization: Bearer x' }],
    ],
    [
      'a card number with a change',
      'customers.change',
      [{ ...Object(change), encryptedCard: '4111111111111111' }],
    ],
    [
      'a card number in clear beside a change',
      'customers.change',
      [{ ...Object(change), cardNumber: '4111111111111111' }],
    ],
    [
      'a customer without a name',
      'customers.register',
      [{ idempotencyKey, label, encryptedCard, phone: '0' }],
    ],
    [
      'card fields in staff’s work',
      'staff.handOver',
      [{ work: { kind: 'registration', listing, ...person, cardNumber: '4111111111111111' } }],
    ],
    ['work of no kind', 'staff.handOver', [{ work: { kind: 'card', listing } }]],
    [
      'work of no place',
      'staff.handOver',
      [{ work: { kind: 'list', listing: { query: '', cursors: [] } } }],
    ],
    [
      'work without end',
      'staff.handOver',
      [{ work: { kind: 'list', listing: { query: '', cursors: Array(1001).fill(null) } } }],
    ],
    ['a handover that only time may end', 'staff.takeBack', [{ by: 'timed-out' }]],
    ['another person than who was locked', 'staff.unlock', [{ loginId: 'x', password: 'pw' }]],
    ['a second argument', 'login.verify', [{ code: '1' }, 'more']],
    ['an array', 'login.verify', [['1']]],
    ['null', 'login.verify', [null]],
  ])('refuses %s', async (_what, channel, inputs) => {
    const bench = gateBench();
    expect(await rejection(bench.send(ownPage, channel, ...inputs))).toMatchObject({
      message: 'input',
    });
    expect(bench.asked).toEqual([]);
  });

  it('turns a bug into a fixed word, for the page and for the log', async () => {
    const bug = new TypeError('token-abc 4111111111111111');
    const bench = gateBench({ verify: () => Promise.reject(bug) });
    const refusal = await rejection(bench.send(ownPage, 'login.verify', { code: '1' }));
    expect(refusal).toMatchObject({ message: 'internal', stack: 'Refusal: internal' });
    expect(JSON.stringify(bench.lines)).not.toMatch(/token-abc|4111/);
    expect(bench.lines).toMatchObject([
      { code: 'handler-failed', fields: { call: 'login.verify', reason: 'TypeError' } },
    ]);
  });

  it('turns a bug that is thrown at once into the same', async () => {
    const bench = gateBench({
      verify: () => {
        throw new RangeError('secret');
      },
    });
    const refusal = await rejection(bench.send(ownPage, 'login.verify', { code: '1' }));
    expect(refusal).toMatchObject({ message: 'internal' });
  });

  it('stops a flood, and serves again once it has calmed', async () => {
    const bench = gateBench();
    const flood = await Promise.all(
      Array.from({ length: 200 }, () => rejection(bench.send(ownPage, 'contract.read', undefined))),
    );
    const refused = flood.filter((answer) => answer instanceof Error);
    expect(refused).toHaveLength(160);
    expect(new Set(refused.map((refusal) => String(refusal)))).toEqual(new Set(['Refusal: flood']));
    bench.wait(1000);
    await expect(bench.send(ownPage, 'contract.read', undefined)).resolves.toBeUndefined();
  });

  it('does not let refusals flood the log', async () => {
    const bench = gateBench();
    await Promise.all(
      Array.from({ length: 500 }, () => rejection(bench.send(senders.subframe, 'contract.read'))),
    );
    expect(bench.lines).toHaveLength(40);
  });

  it('does not let strangers use up what the own page may send', async () => {
    const bench = gateBench();
    await Promise.all(
      Array.from({ length: 100 }, () => rejection(bench.send(senders.subframe, 'contract.read'))),
    );
    await expect(bench.send(ownPage, 'contract.read', undefined)).resolves.toBeUndefined();
  });
});
