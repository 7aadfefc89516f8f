import { z } from 'zod';
import { limits } from '../rules/limits.ts';
import { tokyoDate } from '../rules/tokyo-time.ts';
import type { Database } from './database.ts';

/** Somebody or something at whom different cards are counted. */
export interface CardCounter {
  readonly by: keyof typeof limits.distinctCardsPerDay;
  readonly id: string;
}

/** One card that was tried, and all at whom it counts. */
export interface TriedCard {
  readonly counters: readonly CardCounter[];
  readonly fingerprint: string;
}

const countSchema = z.object({ count: z.number() });

const countOthers = (
  database: Database,
  counter: CardCounter,
  fingerprint: string,
  day: string,
): number =>
  countSchema.parse(
    database
      .prepare(
        `SELECT count(*) AS count FROM tried_cards
         WHERE day = ? AND counted_by = ? AND counted_id = ? AND fingerprint <> ?`,
      )
      .get(day, counter.by, counter.id, fingerprint),
  ).count;

/** Whether this card would be one different card too many today (Asia/Tokyo) at any of its counters. */
export const isOneCardTooMany = (database: Database, card: TriedCard, now: number): boolean =>
  card.counters.some(
    (counter) =>
      countOthers(database, counter, card.fingerprint, tokyoDate(now)) >=
      limits.distinctCardsPerDay[counter.by],
  );

/** Declined cards count too: trying out stolen cards is what the limit is for. */
export const rememberTriedCard = (database: Database, card: TriedCard, now: number): void => {
  const insert = database.prepare('INSERT OR IGNORE INTO tried_cards VALUES (?, ?, ?, ?)');
  for (const { by, id } of card.counters) insert.run(tokyoDate(now), by, id, card.fingerprint);
};
