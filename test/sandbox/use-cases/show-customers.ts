import type { Backend } from '../backend.ts';
import { searchTerms } from '../rules/customer-search.ts';
import { toCursor } from '../rules/page-cursor.ts';
import { countCustomers, listCustomers } from '../state/customer-list.ts';
import { type Answer, done } from './answer.ts';

/** `before` is an entry number, larger than any for the first page. */
export interface CustomerPage {
  readonly query: string;
  readonly before: number;
  readonly limit: number;
}

/** One page of the shop's customers, the newest on file first; `total` counts all that fit the query. */
export const showCustomers = (
  backend: Backend,
  shopId: string,
  { query, before, limit }: CustomerPage,
): Answer => {
  const wanted = { shopId, terms: searchTerms(query) };
  const found = listCustomers(backend.database, wanted, before, limit + 1);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return done(200, {
    items: shown.map(({ customerId, name, phone, maskedNumber, brand, version }) => ({
      customerId,
      name,
      phone,
      maskedNumber,
      brand,
      version: String(version),
    })),
    nextCursor: last && found.length > limit ? toCursor(last.entryNumber) : null,
    total: countCustomers(backend.database, wanted),
  });
};
