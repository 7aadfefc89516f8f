import { z } from 'zod';
import type { Database } from './database.ts';

const rowSchema = z.object({ shopId: z.string(), shopName: z.string() });

/** A shop whose staff keep their customers' cards on file. */
export type Shop = Readonly<z.infer<typeof rowSchema>>;

/** Throws when there is no such shop: accounts and customers refer to existing ones only. */
export const readShop = (database: Database, shopId: string): Shop =>
  rowSchema.parse(
    database
      .prepare('SELECT shop_id AS shopId, shop_name AS shopName FROM shops WHERE shop_id = ?')
      .get(shopId),
  );

/** `mailDomains` are those to which the shop's staff may have their codes sent, in lower case. */
export const addShop = (
  database: Database,
  shop: Shop & { readonly mailDomains: readonly string[] },
): void => {
  database.prepare('INSERT INTO shops VALUES (?, ?)').run(shop.shopId, shop.shopName);
  const insert = database.prepare('INSERT INTO shop_mail_domains VALUES (?, ?)');
  for (const domain of shop.mailDomains) insert.run(shop.shopId, domain);
};

export const isMailDomainOf = (database: Database, shopId: string, domain: string): boolean =>
  database
    .prepare('SELECT 1 FROM shop_mail_domains WHERE shop_id = ? AND domain = ?')
    .get(shopId, domain.toLowerCase()) !== undefined;
