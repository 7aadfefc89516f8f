import type { ProblemSlug } from '../../../../preload/contract/problem.ts';
import { complete, type Ending, kept } from '../ending.ts';
import type { Pace } from '../stage.ts';
import type { Plan } from './calls.ts';

/** What is expected of a fault of the wire, by the contract's "Retries" and "Learning an outcome". */
export interface WireFault {
  readonly fault: string;
  readonly family?: string;
  readonly plan: Plan;
  readonly before: Ending;
  readonly during: Ending;
  readonly throughout: Ending;
  /** `at-once`: asking gets through all the same. */
  readonly after: 'once-lifted' | 'at-once';
  readonly pace?: Pace;
}

type Endings = Pick<WireFault, 'before' | 'during' | 'throughout'>;

/** Real time, in which three seconds are less than any time-out. */
const unhurried: Pace = { speed: 1, timeoutSeconds: 10 };

/** A time-out of 2 s. */
const impatient: Pace = { speed: 4, timeoutSeconds: 8 };

/** Nothing was done: the first attempt alone is made good by the second. */
const notHandled = (problem: ProblemSlug): Endings => ({
  before: kept(problem),
  during: complete,
  throughout: kept(problem),
});

/** What was done comes out, by sending again or by asking. */
const handled = (problem: ProblemSlug): Endings => ({
  before: kept(problem),
  during: complete,
  throughout: complete,
});

/** Nothing was done, and one refusal is enough. */
const refusedAtOnce = (problem: ProblemSlug): Endings => ({
  before: kept(problem),
  during: kept(problem),
  throughout: kept(problem),
});

const fault = (name: string, planned: string, endings: Endings): WireFault => ({
  fault: name,
  plan: { kind: 'faults', fault: planned },
  ...endings,
  after: 'once-lifted',
});

const refusal = (
  slug: 'maintenance' | 'rate-limited',
  retryAfterSeconds: number,
  endings: Endings,
): WireFault => ({
  fault: `${slug}, Retry-After ${retryAfterSeconds} s`,
  plan: { kind: 'problems', problem: { slug, retryAfterSeconds } },
  ...endings,
  after: 'once-lifted',
});

/** What the backend does to a request and its answer. */
export const wireFaults: readonly WireFault[] = [
  fault('reset before handling', 'close-before-handling', notHandled('no-connection')),
  fault('reset after handling', 'close-after-handling', handled('no-connection')),
  fault('hang', 'hang', notHandled('timed-out')),
  fault('half response', 'half-response', handled('no-connection')),
  fault('malformed answer', 'malformed-json', handled('protocol-violation')),
  fault('answer of a wrong schema', 'wrong-schema', handled('protocol-violation')),
  {
    fault: 'slow by 3 s',
    plan: { kind: 'faults', fault: 'slow-3s' },
    before: complete,
    during: complete,
    throughout: complete,
    after: 'at-once',
    pace: unhurried,
  },
  {
    ...fault('answer later than the time-out', 'slow-3s', handled('timed-out')),
    pace: impatient,
  },
  refusal('maintenance', 1, notHandled('maintenance')),
  refusal('maintenance', 60, refusedAtOnce('maintenance')),
  refusal('rate-limited', 1, notHandled('rate-limited')),
  refusal('rate-limited', 30, refusedAtOnce('rate-limited')),
];

interface GatewayStatus {
  readonly status: number;
  readonly problem: ProblemSlug;
  /** Whether the contract's "Retries" has the request sent again. */
  readonly retried: boolean;
  readonly retryAfterSeconds?: number;
}

/** Of a status that comes without a problem, what stood in the way is told by the status alone. */
const gatewayStatuses: readonly GatewayStatus[] = [
  { status: 500, problem: 'protocol-violation', retried: false },
  { status: 502, problem: 'no-connection', retried: true },
  { status: 503, problem: 'maintenance', retried: true },
  { status: 503, problem: 'maintenance', retried: false, retryAfterSeconds: 60 },
  { status: 504, problem: 'timed-out', retried: true },
  { status: 429, problem: 'rate-limited', retried: true },
  { status: 418, problem: 'protocol-violation', retried: false },
];

/** A bare status, as a gateway gives it: for a backend that has never seen the request, or for one that has carried it out. */
export const gatewayFaults: readonly WireFault[] = gatewayStatuses.flatMap(
  ({ status, problem, retried, retryAfterSeconds }) => {
    const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
    const told = retryAfterSeconds === undefined ? '' : `, Retry-After ${retryAfterSeconds} s`;
    const plan = { kind: 'gateways', status, ...wait } as const;
    return [
      {
        fault: `bare ${status}${told}`,
        family: 'not handled',
        plan,
        ...(retried ? notHandled(problem) : refusedAtOnce(problem)),
        after: 'once-lifted',
      },
      {
        fault: `bare ${status}${told}, though handled`,
        family: 'handled',
        plan: { ...plan, request: 'handled' },
        ...handled(problem),
        after: 'once-lifted',
      },
    ] as const;
  },
);
