import { describe, expect, test } from 'vitest';
import { backendTime } from '../../../main/billing/backend-time.ts';
import { refusalOf } from '../../../main/billing/problem-mapping.ts';
import { retryAfterSeconds } from '../../../main/billing/retry-after.ts';

const dateHeader = 'Sat, 21 Nov 2026 09:00:00 GMT';
/** The kiosk's own clock is a day wrong, and must not matter. */
const time = backendTime(dateHeader, Date.parse('2026-11-20T09:00:00Z'));
const inOneMinute = '2026-11-21T18:01:00+09:00';

const read = (slug: string, status: number, members: object = {}, retryAfter?: string) =>
  refusalOf(status, { type: `urn:madoguchi:problem:${slug}`, ...members }, retryAfter, time);

describe('each problem of the contract', () => {
  test.for([
    ['invalid-request', 400, { errors: [] }, {}],
    ['invalid-credentials', 401, {}, {}],
    ['account-locked', 403, { unlocksAt: inOneMinute }, { unlocksInSeconds: 60 }],
    ['account-locked', 403, {}, { unlocksInSeconds: null }],
    ['code-mismatch', 422, { attemptsLeft: 2 }, { attemptsLeft: 2 }],
    ['code-expired', 410, {}, {}],
    ['too-many-attempts', 429, { retryAt: inOneMinute }, { retryInSeconds: 60 }],
    ['resend-too-soon', 429, { resendableAt: inOneMinute }, { resendableInSeconds: 60 }],
    ['address-refused', 422, {}, {}],
    ['session-expired', 401, {}, {}],
    ['forbidden', 403, {}, {}],
    ['not-found', 404, {}, {}],
    ['login-unknown', 404, {}, {}],
    ['card-not-usable', 422, {}, {}],
    ['card-already-registered', 409, {}, {}],
    ['card-expired', 422, {}, {}],
    [
      'brand-not-accepted',
      422,
      { acceptedBrands: ['visa', 'discover', 'jcb'] },
      { acceptedBrands: ['visa', 'jcb'] },
    ],
    ['debit-card-not-accepted', 422, { debitIssuers: ['A'] }, { debitIssuers: ['A'] }],
    ['encryption-key-unknown', 422, {}, {}],
    ['card-data-unreadable', 422, {}, {}],
    ['version-conflict', 412, { version: '7' }, { version: '7' }],
    ['idempotency-conflict', 422, {}, {}],
    ['operation-in-flight', 409, {}, {}],
    ['registration-limit', 429, { retryAt: inOneMinute }, { retryInSeconds: 60 }],
    ['registration-limit', 429, {}, { retryInSeconds: null }],
    ['rate-limited', 429, {}, { retryInSeconds: null }],
    ['maintenance', 503, { until: inOneMinute }, { retryInSeconds: 60 }],
    ['maintenance', 503, {}, { retryInSeconds: null }],
  ] as const)('%s (%i) becomes what the page knows', ([slug, status, members, expected]) => {
    const failure = read(slug, status, { ...members, title: 'x', detail: 'y', later: 1 });
    expect(failure).toMatchObject({ kind: 'refused', status });
    expect(failure.problem).toEqual({ slug, ...expected });
  });

  test('operation-unknown is marked as such', () => {
    expect(read('operation-unknown', 404)).toMatchObject({
      operationUnknown: true,
      problem: { slug: 'not-carried-out' },
    });
    expect(read('not-found', 404)).toMatchObject({ operationUnknown: false });
  });
});

test.for(['maintenance', 'rate-limited'])('%s takes its seconds from Retry-After', (slug) => {
  expect(read(slug, 503, {}, '120')).toMatchObject({
    problem: { retryInSeconds: 120 },
    waitSeconds: 120,
  });
});

test('a moment that is past is 0 seconds away', () => {
  expect(read('registration-limit', 429, { retryAt: '2026-11-21T08:00:00Z' }).problem).toEqual({
    slug: 'registration-limit',
    retryInSeconds: 0,
  });
});

test('without a Date header the kiosk’s own clock has to do', () => {
  const now = Date.parse('2026-11-21T09:00:30Z');
  expect(backendTime(undefined, now).secondsUntil(inOneMinute)).toBe(30);
});

test.for([
  ['urn:madoguchi:problem:of-tomorrow', 418],
  ['https://other.example/problem', 422],
  ['about:blank', 500],
  ['urn:madoguchi:problem:toString', 400],
  ['urn:madoguchi:problem:__proto__', 400],
] as const)('type %s is an unknown problem with its status', ([type, status]) => {
  expect(refusalOf(status, { type }, undefined, time)).toMatchObject({
    kind: 'refused',
    problem: { slug: 'unknown-problem', status },
  });
});

test.for([
  ['code-mismatch', {}],
  ['code-mismatch', { attemptsLeft: 'two' }],
  ['resend-too-soon', { resendableAt: 'soon' }],
  ['brand-not-accepted', { acceptedBrands: 'visa' }],
  ['version-conflict', {}],
] as const)('%s with %j does not fit the contract', ([slug, members]) => {
  expect(read(slug, 422, members)).toMatchObject({
    kind: 'unreadable',
    problem: { slug: 'protocol-violation' },
  });
});

test.for([
  [429, 'rate-limited'],
  [502, 'no-connection'],
  [503, 'maintenance'],
  [504, 'timed-out'],
  [500, 'protocol-violation'],
  [404, 'protocol-violation'],
] as const)('%i without a problem, as from a gateway, is told as %s', ([status, slug]) => {
  for (const body of [undefined, 'Bad gateway', null, []]) {
    const failure = refusalOf(status, body, undefined, time);
    expect(failure).toMatchObject({ kind: 'unreadable', problem: { slug } });
  }
});

test.for([
  ['0', 0],
  [' 12 ', 12],
  ['Sat, 21 Nov 2026 09:00:05 GMT', 5],
  ['Sat, 21 Nov 2026 08:00:00 GMT', 0],
  ['soon', null],
  ['', null],
  [undefined, null],
] as const)('Retry-After %j is %j seconds', ([header, seconds]) => {
  expect(retryAfterSeconds(header, time.now)).toBe(seconds);
});

test('a moment is not told a second too late because the Date header has no fraction', () => {
  const now = Date.parse(dateHeader);
  const inTwoAndAHalfSeconds = new Date(now + 2_500).toISOString();
  expect(time.secondsUntil(inTwoAndAHalfSeconds)).toBe(2);
});
