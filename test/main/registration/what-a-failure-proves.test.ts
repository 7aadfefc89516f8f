import { expect, test } from 'vitest';
import type { AttemptFailure } from '../../../main/billing/answer.ts';
import { whatFailuresProve } from '../../../main/registration/what-a-failure-proves.ts';
import type { Problem } from '../../../preload/contract/problem.ts';

const refused = (status: number, problem: Problem): AttemptFailure => ({
  kind: 'refused',
  status,
  problem,
  waitSeconds: null,
  operationUnknown: false,
});
const unreadable = (status: number): AttemptFailure => ({
  kind: 'unreadable',
  status,
  problem: { slug: 'protocol-violation' },
  waitSeconds: null,
});
const neverSent: AttemptFailure = { kind: 'never-sent', problem: { slug: 'no-connection' } };
const lost: AttemptFailure = { kind: 'lost', problem: { slug: 'timed-out' } };
const noAccess: AttemptFailure = { kind: 'no-access', problem: { slug: 'session-expired' } };
const unknown: Problem = { slug: 'unknown-problem', status: 0 };
const maintenance = refused(503, { slug: 'maintenance', retryInSeconds: null });
const declined = refused(422, { slug: 'card-not-usable' });
const inFlight = refused(409, { slug: 'operation-in-flight' });
const conflict = refused(412, { slug: 'version-conflict', version: '2' });
const gone = refused(404, { slug: 'not-found' });
const expired = refused(401, { slug: 'session-expired' });

test.for([
  ['never connected', [neverSent, neverSent, neverSent], 'not-carried-out'],
  [
    'certificate refused',
    [{ ...neverSent, problem: { slug: 'certificate-refused' } }],
    'not-carried-out',
  ],
  ['lost', [lost], 'unknown'],
  ['lost once, then never connected', [lost, neverSent], 'unknown'],
  ['never connected, then lost', [neverSent, lost], 'unknown'],
  ['401', [expired], 'not-carried-out'],
  ['401, then no token', [expired, noAccess], 'not-carried-out'],
  ['lost, then 401, then no token', [lost, expired, noAccess], 'unknown'],
  ['429', [refused(429, { slug: 'rate-limited', retryInSeconds: null })], 'not-carried-out'],
  ['503', [maintenance, maintenance, maintenance], 'not-carried-out'],
  ['lost, then 503', [lost, maintenance], 'unknown'],
  ['a bare 503', [unreadable(503)], 'unknown'],
  ['a bare 429', [unreadable(429)], 'unknown'],
  ['nonsense with 200', [unreadable(200)], 'unknown'],
  ['500', [refused(500, unknown)], 'unknown'],
  ['502', [refused(502, unknown)], 'unknown'],
  ['504', [refused(504, unknown)], 'unknown'],
  ['another version', [conflict], 'not-carried-out'],
  ['lost, then another version', [lost, conflict], 'unknown'],
  ['gone', [gone], 'not-carried-out'],
  ['lost, then gone', [lost, gone], 'unknown'],
  ['an unknown refusal', [refused(418, unknown)], 'not-carried-out'],
  ['lost, then an unknown refusal', [lost, refused(418, unknown)], 'unknown'],
  ['declined', [declined], 'settled'],
  ['lost, then declined', [lost, declined], 'settled'],
  ['in flight', [inFlight], 'still-running'],
  ['lost, then in flight', [lost, inFlight], 'still-running'],
  ['in flight, then lost', [inFlight, lost], 'unknown'],
] as const)('%s: %#', ([, attempts, kind]) => {
  expect(whatFailuresProve(attempts as readonly AttemptFailure[]).kind).toBe(kind);
});

test('what stood in the way is what the last attempt met', () => {
  expect(whatFailuresProve([lost, maintenance]).problem.slug).toBe('maintenance');
});
