import { createHmac } from 'node:crypto';
import type { LimitedAct } from '../../preload/contract/limits.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import type { Log } from '../log/log.ts';
import type { Attempt, Attempts } from './attempts.ts';
import type { LimitNotices } from './limit-notices.ts';
import type { Limit, LimitTable } from './limit-table.ts';
import { createRecentItems, type RecentItems } from './recent-items.ts';
import { sameParty } from './same-party.ts';

export interface AttemptsParts {
  readonly table: LimitTable;
  /** Of this run alone, 32 random bytes. */
  readonly secret: Uint8Array;
  readonly clock: { now(): number; monotonic(): number };
  readonly trail: Pick<AuditTrail, 'append'>;
  readonly log: Log;
  readonly notices: Pick<LimitNotices, 'add'>;
}

interface Counter {
  readonly limit: Limit;
  readonly recent: RecentItems;
}

/** Counts by the monotonic clock, so that nobody gains anything by setting the wall clock. A restart begins anew: the backend's limits do not. */
export const createAttempts = (parts: AttemptsParts): Attempts => {
  const { table, secret, clock, trail, log, notices } = parts;

  const countersOf = (act: LimitedAct): readonly Counter[] =>
    table[act].map((limit) => ({
      limit,
      recent: createRecentItems({
        most: limit.most,
        milliseconds: limit.minutes * 60_000,
        monotonic: () => clock.monotonic(),
      }),
    }));
  const counters = {
    'log-ins': countersOf('log-ins'),
    codes: countersOf('codes'),
    cards: countersOf('cards'),
  } satisfies Record<LimitedAct, unknown>;

  // SECURITY: personal data: login ids and contracts are held as keyed hashes, whose key goes with the run.
  const hashed = (text: string): string =>
    createHmac('sha256', secret).update(text).digest('base64');

  const tell = ({ act, by }: Attempt, { party }: Limit): void => {
    log.warn('limit-reached', { reason: `${act} ${party}` });
    trail.append(by, { kind: 'limit-reached', act, party });
    notices.add({ act, party, at: new Date(clock.now()).toISOString() });
  };

  return {
    permit: (attempt) => {
      const item = hashed(attempt.item);
      const concerned = counters[attempt.act].flatMap(({ limit, recent }) => {
        const whose = limit.party === 'kiosk' ? '' : attempt.parties[limit.party];
        return whose === undefined ? [] : [{ limit, recent, key: hashed(sameParty(whose)) }];
      });
      const full = concerned.filter(({ recent, key }) => recent.wait(key, item) > 0);
      if (full.length > 0) {
        for (const { limit, recent, key } of full) {
          if (recent.refuse(key) === 'first') {
            tell(attempt, limit);
          }
        }
        const longest = Math.max(...full.map(({ recent, key }) => recent.wait(key, item)));
        return { state: 'refused', retryInSeconds: Math.ceil(longest / 1000) };
      }
      // SECURITY: counted before it is made, so that many at once are not let through together.
      const counted = concerned.filter(({ recent, key }) => recent.add(key, item) === 'new');
      return {
        state: 'allowed',
        forgive: () => {
          for (const { recent, key } of counted) {
            recent.remove(key, item);
          }
        },
      };
    },
  };
};
