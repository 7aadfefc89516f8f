import { cardType } from '../rules/card-type.ts';
import { maskNumber } from '../rules/masking.ts';
import type { CardFingerprints } from '../secrets/card-fingerprint.ts';
import { hashSecret } from '../secrets/salted-hash.ts';
import { addAccount } from '../state/accounts.ts';
import { type CardOnFile, customerAdder } from '../state/customers.ts';
import type { Database } from '../state/database.ts';
import { addShop } from '../state/shops.ts';
import type { SeedShop } from './seed.ts';

/** When the seed's customers were put on file. */
const onFileSince = Date.parse('2026-04-01T10:00:00+09:00');

/** Each number once, however many customers share it. */
const keepCards = (fingerprints: CardFingerprints, numbers: readonly string[]) =>
  new Map<string, CardOnFile>(
    [...new Set(numbers)].map((number) => [
      number,
      {
        brand: cardType(number)?.type ?? 'unknown',
        maskedNumber: maskNumber(number, 'first-two-and-last-four'),
        fingerprint: fingerprints.of(number),
      },
    ]),
  );

/** Adds a shop with its staff and customers. */
export const plantShop = (
  database: Database,
  fingerprints: CardFingerprints,
  { shopId, shopName, mailDomains, staff, customers }: SeedShop,
): void => {
  addShop(database, { shopId, shopName, mailDomains });
  for (const { loginId, password, displayName } of staff) {
    const passwordHash = hashSecret(password);
    addAccount(database, {
      kind: 'staff',
      loginId,
      passwordHash,
      standing: 'open',
      shopId,
      displayName,
    });
  }
  const cards = keepCards(
    fingerprints,
    customers.map(({ number }) => number),
  );
  const add = customerAdder(database);
  for (const [place, { name, phone, number }] of customers.entries()) {
    const card = cards.get(number);
    if (card)
      add(shopId, `${shopId}-${place + 1}`, { name, phone, ...card, updatedAt: onFileSince });
  }
};
