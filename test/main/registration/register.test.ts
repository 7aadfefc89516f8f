import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeClock } from '../billing/fake-clock.ts';
import { action, answer, outcome, problem } from '../billing/replies.ts';
import {
  type Reply,
  type ScriptedBackend,
  startScriptedBackend,
} from '../billing/scripted-backend.ts';
import { ended, put, refresh, registrationFor, scriptSession } from './registration-under-test.ts';

let backend: ScriptedBackend;
beforeEach(async () => {
  backend = await startScriptedBackend();
  scriptSession(backend);
});
afterEach(async () => {
  await backend.stop();
});

const encryptedCard = 'a.b.c.d.e';
/** Pauses pass at once; the life of a session does not. */
const shortPauses = () => new FakeClock((milliseconds) => milliseconds <= 10_000);

/** Somebody who is logged in and has confirmed a card. */
const atConfirm = async (clock = shortPauses()) => {
  const under = registrationFor(backend, { clock });
  await under.logIn();
  const prepared = await under.registration.prepare();
  if (prepared.state !== 'prepared') {
    throw new Error(`prepare ended with ${ended(prepared)}`);
  }
  const { idempotencyKey, enquiryNumber } = prepared;
  return {
    ...under,
    clock,
    idempotencyKey,
    enquiryNumber,
    operation: `GET /v1/operations/${idempotencyKey}`,
    register: () => under.registration.register({ idempotencyKey, encryptedCard }),
  };
};

const reset: Reply = { kind: 'reset' };
const succeeded = answer(200, { state: 'succeeded', outcome });
const failed = answer(200, {
  state: 'failed',
  problem: { type: 'urn:madoguchi:problem:card-not-usable', status: 422 },
});
const inProgress = answer(200, { state: 'in-progress' });
const neverArrived = problem('operation-unknown', 404);
const maintenance = problem('maintenance', 503, {}, { 'retry-after': '600' });

interface Course {
  readonly name: string;
  readonly put: readonly Reply[];
  readonly operation: readonly Reply[];
  readonly ends: string;
  /** How often each was sent. */
  readonly puts: number;
  readonly questions: number;
}

const courses: readonly Course[] = [
  {
    name: 'an answer at once',
    put: [answer(200, outcome)],
    operation: [],
    ends: 'carried-out',
    puts: 1,
    questions: 0,
  },
  {
    name: 'a card issuer that wants to hear from the cardholder',
    put: [answer(202, { action })],
    operation: [],
    ends: 'action-required',
    puts: 1,
    questions: 0,
  },
  {
    name: 'a declined card',
    put: [problem('card-not-usable', 422)],
    operation: [],
    ends: 'card-not-usable',
    puts: 1,
    questions: 0,
  },
  {
    name: 'one lost answer',
    put: [reset, answer(200, outcome)],
    operation: [],
    ends: 'carried-out',
    puts: 2,
    questions: 0,
  },
  {
    name: 'lost answers, and the card is registered',
    put: [reset],
    operation: [succeeded],
    ends: 'carried-out',
    puts: 3,
    questions: 1,
  },
  {
    name: 'lost answers, and the card was declined',
    put: [reset],
    operation: [failed],
    ends: 'card-not-usable',
    puts: 3,
    questions: 1,
  },
  {
    name: 'lost answers, and nothing ever arrived',
    put: [reset],
    operation: [neverArrived],
    ends: 'no-connection',
    puts: 3,
    questions: 1,
  },
  {
    name: 'lost answers, and a challenge is open',
    put: [reset],
    operation: [answer(200, { state: 'action-required', action })],
    ends: 'action-required',
    puts: 3,
    questions: 1,
  },
  {
    name: 'lost answers, and work that goes on a while',
    put: [reset],
    operation: [inProgress, inProgress, succeeded],
    ends: 'carried-out',
    puts: 3,
    questions: 3,
  },
  {
    name: 'lost answers, and work that goes on too long',
    put: [reset],
    operation: [inProgress],
    ends: 'unknown',
    puts: 3,
    questions: 5,
  },
  {
    name: 'lost answers, and nobody to ask',
    put: [reset],
    operation: [reset],
    ends: 'unknown',
    puts: 3,
    questions: 5,
  },
  {
    name: 'lost answers, and maintenance for longer than one can wait',
    put: [reset],
    operation: [maintenance],
    ends: 'unknown',
    puts: 3,
    questions: 1,
  },
  {
    name: 'a lost answer, then a refusal that says nothing of it',
    put: [reset, problem('forbidden', 403)],
    operation: [succeeded],
    ends: 'carried-out',
    puts: 2,
    questions: 1,
  },
  {
    name: 'a lost answer, then maintenance',
    put: [reset, maintenance],
    operation: [neverArrived],
    ends: 'maintenance',
    puts: 2,
    questions: 1,
  },
  {
    name: 'a lost answer, then the card’s own problem',
    put: [reset, problem('card-expired', 422)],
    operation: [],
    ends: 'card-expired',
    puts: 2,
    questions: 0,
  },
  {
    name: 'maintenance alone, which leaves no operation',
    put: [maintenance],
    operation: [],
    ends: 'maintenance',
    puts: 1,
    questions: 0,
  },
  {
    name: 'a limit alone, which leaves no operation',
    put: [problem('registration-limit', 429)],
    operation: [],
    ends: 'registration-limit',
    puts: 3,
    questions: 0,
  },
  {
    name: 'a gateway’s 503, which proves nothing',
    put: [answer(503)],
    operation: [succeeded],
    ends: 'carried-out',
    puts: 3,
    questions: 1,
  },
  {
    name: 'a breakdown of the backend',
    put: [problem('other', 500)],
    operation: [neverArrived],
    ends: 'unknown-problem',
    puts: 1,
    questions: 1,
  },
  {
    name: 'an answer that is nonsense',
    put: [{ kind: 'answer', status: 200, body: '{' }],
    operation: [succeeded],
    ends: 'carried-out',
    puts: 1,
    questions: 1,
  },
  {
    name: 'an answer of the wrong shape, and nothing arrived',
    put: [answer(200, { result: 'registered' })],
    operation: [neverArrived],
    ends: 'protocol-violation',
    puts: 1,
    questions: 1,
  },
  {
    name: 'an operation in flight that ends well',
    put: [problem('operation-in-flight', 409)],
    operation: [inProgress, succeeded],
    ends: 'carried-out',
    puts: 1,
    questions: 2,
  },
  {
    name: 'an operation in flight that stays so',
    put: [problem('operation-in-flight', 409)],
    operation: [inProgress],
    ends: 'unknown',
    puts: 1,
    questions: 5,
  },
  {
    name: 'an operation in flight that may be sent once more',
    put: [
      problem('operation-in-flight', 409, { retryAt: '2026-01-01T00:00:00Z' }),
      answer(200, outcome),
    ],
    operation: [inProgress],
    ends: 'carried-out',
    puts: 2,
    questions: 5,
  },
  {
    name: 'an operation in flight that is so still when sent once more',
    put: [problem('operation-in-flight', 409, { retryAt: '2026-01-01T00:00:00Z' })],
    operation: [inProgress],
    ends: 'unknown',
    puts: 2,
    questions: 5,
  },
  {
    name: 'a key that others have used',
    put: [problem('idempotency-conflict', 422)],
    operation: [],
    ends: 'idempotency-conflict',
    puts: 1,
    questions: 0,
  },
];

describe('a registration that meets', () => {
  test.for(courses)('$name ends as $ends', async (course) => {
    const { register, operation } = await atConfirm();
    backend.on(put, ...course.put);
    backend.on(operation, ...course.operation);
    expect(ended(await register())).toBe(course.ends);
    expect(backend.count(put)).toBe(course.puts);
    expect(backend.count(operation)).toBe(course.questions);
  });
});

test('a carried-out registration tells what the backend did', async () => {
  const { register } = await atConfirm();
  backend.on(put, answer(200, { ...outcome, effective: undefined, later: 1 }));
  expect(await register()).toEqual({
    state: 'carried-out',
    outcome: {
      result: 'registered',
      reference: 'R-4K7M',
      maskedNumber: '**** **** **** 1111',
      brand: 'visa',
      effective: null,
    },
  });
});

test('a backend that cannot be connected to has got nothing: said without asking', async () => {
  const { register, enquiryNumber } = await atConfirm();
  await backend.stop();
  expect(await register()).toEqual({
    state: 'failed',
    problem: { slug: 'no-connection' },
    enquiryNumber,
  });
});

test('an expired token whose refresh is lost leaves nothing carried out', async () => {
  const { register, operation } = await atConfirm();
  backend.on(put, problem('session-expired', 401));
  backend.on(refresh, reset);
  expect(ended(await register())).toBe('no-connection');
  expect([put, refresh, operation].map((call) => backend.count(call))).toEqual([1, 1, 0]);
});

test('asking takes 20 s at most', async () => {
  const clock = shortPauses();
  const { register, operation } = await atConfirm(clock);
  backend.on(put, { kind: 'answer', status: 200, body: '' });
  backend.on(operation, inProgress);
  const before = clock.monotonic();
  await register();
  expect(clock.monotonic() - before).toBeLessThanOrEqual(20_000);
});

test('pressed twice, it is sent once and both hear the same', async () => {
  const { register } = await atConfirm();
  backend.on(put, answer(200, outcome));
  const answers = await Promise.all([register(), register()]);
  expect(answers.map(ended)).toEqual(['carried-out', 'carried-out']);
  expect(ended(await register())).toBe('carried-out');
  expect(backend.count(put)).toBe(1);
});

test('after a failure that left nothing, the same bytes may be sent again under the same key', async () => {
  const { register } = await atConfirm();
  backend.on(put, maintenance, answer(200, outcome));
  expect(ended(await register())).toBe('maintenance');
  expect(ended(await register())).toBe('carried-out');
  const [first, second] = backend.seen.filter(({ call }) => call === put);
  expect(second?.body).toBe(first?.body);
  expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
});

test('after the backend has said that it never arrived, it is not sent again', async () => {
  const { register, operation } = await atConfirm();
  backend.on(put, reset);
  backend.on(operation, neverArrived);
  await register();
  expect(ended(await register())).toBe('no-connection');
  expect(backend.count(put)).toBe(3);
});

test.for([
  ['a key never given out', { idempotencyKey: '4f0c1d2e-1111-4222-8333-444455556666' }],
  ['other bytes under a key that has been used', { encryptedCard: 'f.g.h.i.j' }],
] as const)('%s is refused', async ([, other]) => {
  const { registration, register, idempotencyKey } = await atConfirm();
  backend.on(put, maintenance);
  await register();
  const answered = await registration.register({ idempotencyKey, encryptedCard, ...other });
  expect(ended(answered)).toBe('invalid-request');
  expect(backend.count(put)).toBe(1);
});

test('a key given out in an earlier session is refused in the next', async () => {
  const { registration, logIn, register } = await atConfirm();
  await registration.endSession('finished');
  await logIn();
  expect(ended(await register())).toBe('invalid-request');
});

test('every preparation asks for the encryption keys anew', async () => {
  const { registration } = await atConfirm();
  await registration.prepare();
  expect(backend.count('GET /v1/encryption-keys')).toBe(2);
  backend.on('GET /v1/encryption-keys', answer(200, { keys: [] }));
  expect(ended(await registration.prepare())).toBe('encryption-key-refused');
});

describe('asking for an outcome', () => {
  test.for([
    ['succeeded', succeeded, 'carried-out'],
    ['failed', failed, 'card-not-usable'],
    ['in progress', inProgress, 'unknown'],
    [
      'waiting for the cardholder',
      answer(200, { state: 'action-required', action }),
      'action-required',
    ],
    ['never heard of', neverArrived, 'not-carried-out'],
    ['out of reach', reset, 'unknown'],
  ] as const)('%s, it is asked once: %#', async ([, reply, ends]) => {
    const { registration, idempotencyKey, operation } = await atConfirm();
    backend.on(operation, reply);
    expect(ended(await registration.askOutcome({ idempotencyKey }))).toBe(ends);
    expect(backend.count(operation)).toBe(1);
  });

  test('tells what stood in the way of an operation that never arrived', async () => {
    const { registration, register, idempotencyKey, operation } = await atConfirm();
    backend.on(put, reset);
    backend.on(operation, reset);
    expect(ended(await register())).toBe('unknown');
    backend.on(operation, neverArrived);
    expect(ended(await registration.askOutcome({ idempotencyKey }))).toBe('no-connection');
  });

  test('waits for the registration that is under way instead', async () => {
    const { registration, register, idempotencyKey, operation } = await atConfirm();
    backend.on(put, answer(200, outcome));
    const [, asked] = await Promise.all([register(), registration.askOutcome({ idempotencyKey })]);
    expect(ended(asked)).toBe('carried-out');
    expect(backend.count(operation)).toBe(0);
  });
});
