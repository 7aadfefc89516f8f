import { z } from 'zod';
import type { SearchTerm } from '../rules/customer-search.ts';
import { type Customer, customerColumns, customerRow } from './customers.ts';
import type { Database } from './database.ts';

/** Which customers are meant: those of the shop that have all of the terms. */
export interface CustomerQuery {
  readonly shopId: string;
  readonly terms: readonly SearchTerm[];
}

const fitting = ({ shopId, terms }: CustomerQuery) => ({
  condition: [
    'shop_id = ?',
    ...terms.map(() => "(instr(search_name, ?) > 0 OR (? <> '' AND instr(search_phone, ?) > 0))"),
  ].join(' AND '),
  values: [shopId, ...terms.flatMap(({ name, phone }) => [name, phone ?? '', phone ?? ''])],
});

export const countCustomers = (database: Database, query: CustomerQuery): number => {
  const { condition, values } = fitting(query);
  return z
    .object({ count: z.number() })
    .parse(
      database.prepare(`SELECT count(*) AS count FROM customers WHERE ${condition}`).get(...values),
    ).count;
};

/** At most `limit` of them, the newest on file first, from the one after entry number `before` on. */
export const listCustomers = (
  database: Database,
  query: CustomerQuery,
  before: number,
  limit: number,
): readonly Customer[] => {
  const { condition, values } = fitting(query);
  return z.array(customerRow).parse(
    database
      .prepare(
        `SELECT ${customerColumns} FROM customers WHERE ${condition} AND entry_number < ?
           ORDER BY entry_number DESC LIMIT ?`,
      )
      .all(...values, before, limit),
  );
};

/** Everybody's, in the order in which they were put on file; for the books. */
export const listAllCustomers = (database: Database): readonly Customer[] =>
  z
    .array(customerRow)
    .parse(
      database.prepare(`SELECT ${customerColumns} FROM customers ORDER BY entry_number`).all(),
    );
