import type { CardFingerprints } from '../secrets/card-fingerprint.ts';
import { hashSecret } from '../secrets/salted-hash.ts';
import { addAccount } from '../state/accounts.ts';
import { addContract, setPaymentMethod } from '../state/contracts.ts';
import { type Database, inTransaction } from '../state/database.ts';
import { tables } from '../state/schema.ts';
import { plantShop } from './plant-shop.ts';
import type { DemoLogin, SeedCustomer, SeedName } from './seed.ts';
import { seeds } from './seeds.ts';

const addCustomer = (
  database: Database,
  fingerprints: CardFingerprints,
  customer: SeedCustomer,
): void => {
  const { loginId, password, emailAddress, contractLabel, standing, card } = customer;
  const contractId = `contract-${loginId}`;
  addContract(database, { contractId, serviceName: 'あおぞらモバイル', contractLabel });
  const passwordHash = hashSecret(password);
  addAccount(database, {
    kind: 'customer',
    loginId,
    passwordHash,
    emailAddress,
    contractId,
    standing,
  });
  if (!card) return;
  const kept = {
    brand: card.brand,
    lastFour: card.number.slice(-4),
    fingerprint: fingerprints.of(card.number),
  };
  setPaymentMethod(database, contractId, kept, Date.parse(card.since));
};

const plant = (database: Database, fingerprints: CardFingerprints, seed: SeedName): void => {
  for (const customer of seeds[seed].customers) addCustomer(database, fingerprints, customer);
  for (const shop of seeds[seed].shops) plantShop(database, fingerprints, shop);
  database.prepare('INSERT INTO seeding VALUES (?)').run(seed);
};

/** Fills a database that is new; one that was seeded before is left as it is. */
export const plantIfNew = (
  database: Database,
  fingerprints: CardFingerprints,
  seed: SeedName,
): void => {
  if (database.prepare('SELECT seed FROM seeding').get()) return;
  inTransaction(database, () => plant(database, fingerprints, seed));
};

/** Takes everything away and plants the seed afresh. */
export const replant = (database: Database, fingerprints: CardFingerprints, seed: SeedName): void =>
  inTransaction(database, () => {
    for (const table of tables) database.exec(`DELETE FROM ${table}`);
    plant(database, fingerprints, seed);
  });

/** The logins that the seed offers, customers first, without what only the backend should know. */
export const loginsOf = (seed: SeedName): readonly DemoLogin[] =>
  [...seeds[seed].customers, ...seeds[seed].shops.flatMap(({ staff }) => staff)].map(
    ({ flow, loginId, password, emailAddress, note }) => ({
      flow,
      loginId,
      password,
      emailAddress,
      note,
    }),
  );
