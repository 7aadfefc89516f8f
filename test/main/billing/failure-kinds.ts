import { answer, problem } from './replies.ts';
import type { Reply } from './scripted-backend.ts';

/** A way to fail, whether it may pass by trying again, and what it is told as. */
export interface FailureKind {
  readonly name: string;
  readonly reply: Reply;
  readonly passes: boolean;
  readonly slug: string;
}

export const failureKinds: readonly FailureKind[] = [
  { name: 'a reset', reply: { kind: 'reset' }, passes: true, slug: 'no-connection' },
  {
    name: 'half an answer',
    reply: { kind: 'half', afterwards: 'reset' },
    passes: true,
    slug: 'no-connection',
  },
  { name: '429', reply: problem('rate-limited', 429), passes: true, slug: 'rate-limited' },
  { name: '502', reply: answer(502), passes: true, slug: 'no-connection' },
  { name: '503', reply: problem('maintenance', 503), passes: true, slug: 'maintenance' },
  { name: '503 of a gateway', reply: answer(503), passes: true, slug: 'maintenance' },
  { name: '504', reply: answer(504), passes: true, slug: 'timed-out' },
  {
    name: '503 with Retry-After 10',
    reply: problem('maintenance', 503, {}, { 'retry-after': '10' }),
    passes: true,
    slug: 'maintenance',
  },
  {
    name: '503 with Retry-After 11',
    reply: problem('maintenance', 503, {}, { 'retry-after': '11' }),
    passes: false,
    slug: 'maintenance',
  },
  {
    name: '429 with a retryAt far away',
    reply: problem('registration-limit', 429, { retryAt: '2126-01-01T00:00:00Z' }),
    passes: false,
    slug: 'registration-limit',
  },
  { name: '500', reply: problem('other', 500), passes: false, slug: 'unknown-problem' },
  { name: '400', reply: problem('invalid-request', 400), passes: false, slug: 'invalid-request' },
  { name: '403', reply: problem('forbidden', 403), passes: false, slug: 'forbidden' },
  { name: '404', reply: problem('not-found', 404), passes: false, slug: 'not-found' },
  {
    name: '409',
    reply: problem('operation-in-flight', 409),
    passes: false,
    slug: 'operation-in-flight',
  },
  {
    name: '422',
    reply: problem('card-not-usable', 422),
    passes: false,
    slug: 'card-not-usable',
  },
  {
    name: 'nonsense',
    reply: { kind: 'answer', status: 200, body: '{' },
    passes: false,
    slug: 'protocol-violation',
  },
  {
    name: 'a redirect',
    reply: answer(302, undefined, { location: '/v1/elsewhere' }),
    passes: false,
    slug: 'protocol-violation',
  },
];
