import { z } from 'zod';
import { limits } from '../rules/limits.ts';
import { tokyoDate } from '../rules/tokyo-time.ts';
import type { Database } from './database.ts';

/** One card that a customer tried at a kiosk. */
export interface TriedCard {
  readonly contractId: string;
  readonly kioskId: string;
  readonly fingerprint: string;
}

const countSchema = z.object({ count: z.number() });

const countOthers = (
  database: Database,
  column: 'contract_id' | 'kiosk_id',
  value: string,
  card: TriedCard,
  day: string,
): number =>
  countSchema.parse(
    database
      .prepare(
        `SELECT count(DISTINCT fingerprint) AS count FROM tried_cards
         WHERE day = ? AND ${column} = ? AND fingerprint <> ?`,
      )
      .get(day, value, card.fingerprint),
  ).count;

/** Whether this card would be one different card too many today (Asia/Tokyo), for its contract or for its kiosk. */
export const isOneCardTooMany = (database: Database, card: TriedCard, now: number): boolean => {
  const day = tokyoDate(now);
  return (
    countOthers(database, 'contract_id', card.contractId, card, day) >=
      limits.distinctCardsPerContractAndDay ||
    countOthers(database, 'kiosk_id', card.kioskId, card, day) >= limits.distinctCardsPerKioskAndDay
  );
};

/** Declined cards count too: trying out stolen cards is what the limit is for. */
export const rememberTriedCard = (database: Database, card: TriedCard, now: number): void => {
  database
    .prepare('INSERT OR IGNORE INTO tried_cards VALUES (?, ?, ?, ?)')
    .run(tokyoDate(now), card.contractId, card.kioskId, card.fingerprint);
};
