import { demoCustomers } from './demo-customers.ts';
import { shopAtTheHarbour, shopAtTheStation } from './demo-shops.ts';
import { manyCustomers } from './many-customers.ts';
import type { Seed, SeedName } from './seed.ts';

/** `many` is `demo` with a busy shop in place of the quiet one. */
export const seeds: Readonly<Record<SeedName, Seed>> = {
  demo: { customers: demoCustomers, shops: [shopAtTheStation, shopAtTheHarbour] },
  many: {
    customers: demoCustomers,
    shops: [{ ...shopAtTheStation, customers: manyCustomers(2000) }, shopAtTheHarbour],
  },
  empty: { customers: [], shops: [] },
};
