import type { AuditActor, AuditEvent } from '../../main/journal/audit-event.ts';
import type { CardLabel } from '../../preload/contract/operation.ts';
import { cardWords } from './card-words.ts';
import { eventWords, type Words } from './event-words.ts';
import { localDay, localTime } from './local-time.ts';
import { type ReadEntry, readTrailEntry } from './read-trail-entry.ts';

/** One entry as people read it; empty where it has nothing to say. */
export interface Row {
  readonly entry: string;
  /** By the clocks of Japan. */
  readonly time: string;
  readonly kiosk: string;
  readonly who: string;
  readonly what: string;
  readonly card: string;
  readonly enquiryNumber: string;
  readonly result: string;
  readonly reference: string;
}

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

const both = ([ja, en]: Words): string => (ja === en ? ja : `${ja} / ${en}`);

const who = (actor: AuditActor): string => {
  switch (actor.kind) {
    case 'staff':
      return `${actor.loginId} (${actor.shopName})`;
    case 'customer':
      return both(['お客さま', 'Customer']);
    case 'kiosk':
      return both(['窓口', 'Kiosk']);
  }
};

const keyOf = (event: AuditEvent): string | null =>
  'idempotencyKey' in event ? event.idempotencyKey : null;

/** The cards of operations, which only the entry of their sending names. */
const cardsIn = (entries: readonly (ReadEntry | null)[]): ReadonlyMap<string, CardLabel> => {
  const cards = new Map<string, CardLabel>();
  for (const entry of entries) {
    if (entry?.event.kind === 'operation-sent' && entry.event.label !== null) {
      cards.set(entry.event.idempotencyKey, entry.event.label);
    }
  }
  return cards;
};

const unreadable: Row = {
  entry: '',
  time: '',
  kiosk: '',
  who: '',
  what: both(['読めない行', 'Line that cannot be read']),
  card: '',
  enquiryNumber: '',
  result: '',
  reference: '',
};

const rowOf = (
  { sequence, at, kioskId, actor, event }: ReadEntry,
  card: CardLabel | undefined,
): Row => {
  const { what, result } = eventWords(event);
  const settlement = event.kind === 'operation-settled' ? event.settlement : null;
  return {
    entry: String(sequence),
    time: localTime(at),
    kiosk: kioskId,
    who: who(actor),
    what: both(what),
    card: card === undefined ? '' : cardWords(card),
    enquiryNumber: 'enquiryNumber' in event ? event.enquiryNumber : '',
    result: result === null ? '' : both(result),
    reference: settlement?.state === 'carried-out' ? settlement.reference : '',
  };
};

/** One row for each line, in order; lines that nobody can read count to the day of the entry before. */
export const rowsOf = (lines: readonly string[], { from, to }: Period): readonly Row[] => {
  const entries = lines.map(readTrailEntry);
  const cards = cardsIn(entries);
  let day = '';
  return entries.flatMap((entry) => {
    day = entry === null ? day : localDay(entry.at);
    const outside = (from !== null && day < from) || (to !== null && day > to);
    if (outside) return [];
    return [entry === null ? unreadable : rowOf(entry, cards.get(keyOf(entry.event) ?? ''))];
  });
};
