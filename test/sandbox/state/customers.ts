import { z } from 'zod';
import { foldName, phoneDigits } from '../rules/customer-search.ts';
import type { Database } from './database.ts';

/** `entry_number` says in which order customers were put on file; it never changes and is never used twice. */
export const customerColumns = `entry_number AS entryNumber, customer_id AS customerId, shop_id AS shopId, name, phone,
  masked_number AS maskedNumber, brand, fingerprint, version, updated_at AS updatedAt`;

export const customerRow = z.object({
  entryNumber: z.number(),
  customerId: z.string(),
  shopId: z.string(),
  name: z.string(),
  phone: z.string(),
  maskedNumber: z.string(),
  brand: z.string(),
  fingerprint: z.string(),
  version: z.number(),
  updatedAt: z.number(),
});

/** A customer whose card a shop keeps on file. `version` counts the changes, from 1. */
export type Customer = Readonly<z.infer<typeof customerRow>>;

/** What is kept of a card on file: of its digits, the first two and the last four. */
export type CardOnFile = Pick<Customer, 'brand' | 'maskedNumber' | 'fingerprint'>;

export const cardOf = ({ brand, maskedNumber, fingerprint }: CardOnFile): CardOnFile => ({
  brand,
  maskedNumber,
  fingerprint,
});

/** A customer as they are to be put on file. */
export type CustomerDetails = Pick<Customer, 'name' | 'phone' | 'updatedAt'> & CardOnFile;

/** `undefined` when the shop has no such customer, whoever else may. */
export const findCustomer = (
  database: Database,
  shopId: string,
  customerId: string,
): Customer | undefined =>
  customerRow
    .optional()
    .parse(
      database
        .prepare(`SELECT ${customerColumns} FROM customers WHERE shop_id = ? AND customer_id = ?`)
        .get(shopId, customerId),
    );

/** Whether the shop has this card on file for somebody with this phone number already. */
export const isOnFile = (
  database: Database,
  shopId: string,
  phone: string,
  fingerprint: string,
): boolean =>
  database
    .prepare('SELECT 1 FROM customers WHERE shop_id = ? AND search_phone = ? AND fingerprint = ?')
    .get(shopId, phoneDigits(phone), fingerprint) !== undefined;

/** Puts a customer on file, with version 1; returned is the function that does it, for one or for many. */
export const customerAdder = (database: Database) => {
  const insert = database.prepare(
    `INSERT INTO customers (customer_id, shop_id, name, phone, masked_number, brand, fingerprint, version, updated_at,
       search_name, search_phone)
     VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
  );
  return (shopId: string, customerId: string, details: CustomerDetails): void => {
    const { name, phone, maskedNumber, brand, fingerprint, updatedAt } = details;
    const search = [foldName(name), phoneDigits(phone)] as const;
    insert.run(
      customerId,
      shopId,
      name,
      phone,
      maskedNumber,
      brand,
      fingerprint,
      updatedAt,
      ...search,
    );
  };
};

/** Writes the details and counts the version up. */
export const updateCustomer = (
  database: Database,
  customerId: string,
  details: CustomerDetails,
): void => {
  const { name, phone, maskedNumber, brand, fingerprint, updatedAt } = details;
  database
    .prepare(
      `UPDATE customers SET name = ?, phone = ?, masked_number = ?, brand = ?, fingerprint = ?, updated_at = ?,
         search_name = ?, search_phone = ?, version = version + 1
       WHERE customer_id = ?`,
    )
    .run(
      name,
      phone,
      maskedNumber,
      brand,
      fingerprint,
      updatedAt,
      foldName(name),
      phoneDigits(phone),
      customerId,
    );
};

export const removeCustomer = (database: Database, customerId: string): void => {
  database.prepare('DELETE FROM customers WHERE customer_id = ?').run(customerId);
};
