import type { ChangeKind } from '../../../../preload/contract/operation.ts';
import { complete, type Ending, kept, problemAt } from '../ending.ts';
import type { Row } from '../row.ts';
import { always, callOf, clearPlans, plan } from './calls.ts';

const withCard: readonly ChangeKind[] = ['register-card', 'register-customer', 'change-customer'];
const ofOneCustomer: readonly ChangeKind[] = ['change-customer', 'delete-customer'];

/** A problem that the backend answers a change with, and where it lands. */
interface ProblemAnswer {
  readonly slug: string;
  /** When every attempt is refused so. */
  readonly throughout: Ending;
  /** When the first alone is, and that differs. */
  readonly during?: Ending;
  readonly changes?: readonly ChangeKind[];
}

const atCard = (slug: Parameters<typeof problemAt>[1]): ProblemAnswer => ({
  slug: slug ?? '',
  throughout: problemAt('card', slug),
  changes: withCard,
});

const answers: readonly ProblemAnswer[] = [
  { slug: 'invalid-request', throughout: kept('invalid-request') },
  { slug: 'forbidden', throughout: kept('forbidden') },
  { slug: 'not-found', throughout: problemAt('menu-or-list', 'not-found') },
  { slug: 'idempotency-conflict', throughout: kept('idempotency-conflict') },
  {
    slug: 'version-conflict',
    throughout: problemAt('edit', 'version-conflict'),
    changes: ofOneCustomer,
  },
  atCard('card-not-usable'),
  atCard('card-already-registered'),
  atCard('card-expired'),
  atCard('brand-not-accepted'),
  atCard('debit-card-not-accepted'),
  atCard('card-data-unreadable'),
  { ...atCard('registration-limit'), during: complete },
  { ...atCard('encryption-key-unknown'), during: complete },
  // Nobody has a request at work under this key: asked for it, the backend promises that none ever will be.
  { slug: 'operation-in-flight', throughout: kept('not-carried-out') },
  { slug: 'session-expired', throughout: problemAt('login', 'session-expired'), during: complete },
];

/** Every problem of the contract that a change can be answered with. */
export const problemRows: readonly Row[] = answers.map(({ slug, throughout, during, changes }) => {
  const play =
    (times: number, ending: Ending): NonNullable<Row['plays']['during']> =>
    async (stage) => {
      await stage.prepare();
      await plan(stage, callOf[stage.change], times, { kind: 'problems', problem: { slug } });
      await stage.decide();
      await stage.ends(ending);
      await clearPlans(stage);
    };
  return {
    group: 'problem',
    fault: slug,
    plays: { during: play(1, during ?? throughout), throughout: play(always, throughout) },
    ...(changes === undefined ? {} : { changes }),
  };
});
