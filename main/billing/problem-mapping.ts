import { z } from 'zod';
import type { Problem } from '../../preload/contract/problem.ts';
import type { AttemptFailure } from './answer.ts';
import type { BackendTime } from './backend-time.ts';
import { moment } from './moment.ts';
import { type ProblemContext, problemReaders } from './problem-readers.ts';
import { retryAfterSeconds } from './retry-after.ts';

const typePrefix = 'urn:madoguchi:problem:';
const document = z.looseObject({ type: z.string().default('about:blank') });
const waits = z.object({
  retryAt: moment.nullish().catch(null),
  until: moment.nullish().catch(null),
});

/** An error status without a problem in it comes from something in between, such as a gateway. */
const problemOfStatus = (status: number, retryAfter: number | null): Problem => {
  switch (status) {
    case 429:
      return { slug: 'rate-limited', retryInSeconds: retryAfter };
    case 502:
      return { slug: 'no-connection' };
    case 503:
      return { slug: 'maintenance', retryInSeconds: retryAfter };
    case 504:
      return { slug: 'timed-out' };
    default:
      return { slug: 'protocol-violation' };
  }
};

const slugOf = (type: string): string =>
  type.startsWith(typePrefix) ? type.slice(typePrefix.length) : '';

/**
 * Reads a problem (RFC 9457) by its `type` alone. A type that is not known becomes `unknown-problem`; null means that the value
 * is no problem, or lacks a member that its type must have.
 */
export const problemOfDocument = (
  value: unknown,
  status: number,
  context: ProblemContext,
): Problem | null => {
  const parsed = document.safeParse(value);
  if (!parsed.success) {
    return null;
  }
  const slug = slugOf(parsed.data.type);
  const reader = Object.hasOwn(problemReaders, slug) ? problemReaders[slug] : undefined;
  return reader ? reader(parsed.data, context) : { slug: 'unknown-problem', status };
};

const longestWait = (value: unknown, { time, retryAfter }: ProblemContext): number | null => {
  const members = waits.safeParse(value);
  const told = members.success ? [members.data.retryAt, members.data.until] : [];
  const seconds = told.flatMap((at) => (at ? [time.secondsUntil(at)] : []));
  const all = retryAfter === null ? seconds : [retryAfter, ...seconds];
  return all.length === 0 ? null : Math.max(...all);
};

/** What an answer with an error status (400 to 599) says. `value` is its parsed JSON, undefined if it is none. */
export const refusalOf = (
  status: number,
  value: unknown,
  retryAfterHeader: string | undefined,
  time: BackendTime,
): AttemptFailure => {
  const retryAfter = retryAfterSeconds(retryAfterHeader, time.now);
  const context = { time, retryAfter };
  const problem = problemOfDocument(value, status, context);
  if (problem === null) {
    const slug = problemOfStatus(status, retryAfter);
    return { kind: 'unreadable', problem: slug, status, waitSeconds: retryAfter };
  }
  return {
    kind: 'refused',
    problem,
    status,
    waitSeconds: longestWait(value, context),
    operationUnknown: problem.slug === 'not-carried-out',
  };
};
