import { hashSecret } from '../sandbox/secrets/salted-hash.ts';
import { shopAtTheStation } from '../sandbox/seeds/demo-shops.ts';
import type { DemoLogin } from '../sandbox/seeds/seed.ts';
import { addAccount } from '../sandbox/state/accounts.ts';
import { addContract } from '../sandbox/state/contracts.ts';
import { type Database, inTransaction, openDatabase } from '../sandbox/state/database.ts';

const passwordOf = (loginId: string): string => `${loginId}-Komorebi-58`;

const customerOf = (number: number): DemoLogin => {
  const loginId = `fleet-customer-${number}`;
  return {
    flow: 'selfcare',
    loginId,
    password: passwordOf(loginId),
    emailAddress: `${loginId}@example.jp`,
    note: 'a customer with a contract of their own',
  };
};

const staffOf = (number: number): DemoLogin => {
  const loginId = `fleet-staff-${number}`;
  const [domain] = shopAtTheStation.mailDomains;
  return {
    flow: 'counter',
    loginId,
    password: passwordOf(loginId),
    emailAddress: `${loginId}@${domain}`,
    note: 'staff of one shop, which all of them share',
  };
};

const plant = (database: Database, login: DemoLogin): void => {
  const { loginId, emailAddress } = login;
  const common = { loginId, passwordHash: hashSecret(login.password), standing: 'open' } as const;
  if (login.flow === 'counter') {
    const { shopId } = shopAtTheStation;
    addAccount(database, { ...common, kind: 'staff', shopId, displayName: '七瀬 すず' });
    return;
  }
  const contractId = `contract-${loginId}`;
  addContract(database, {
    contractId,
    serviceName: 'あおぞらモバイル',
    contractLabel: `MF-${loginId.split('-').at(-1)}`,
  });
  addAccount(database, { ...common, kind: 'customer', emailAddress, contractId });
};

/** Adds somebody for each kiosk to the state of a sandbox with seed `demo`: customers and staff in turn. */
export const plantFleet = (databaseFile: string, kiosks: number): readonly DemoLogin[] => {
  const logins = Array.from({ length: kiosks }, (_, number) =>
    number % 2 === 0 ? customerOf(number) : staffOf(number),
  );
  const database = openDatabase(databaseFile);
  try {
    inTransaction(database, () => {
      for (const login of logins) plant(database, login);
    });
  } finally {
    database.close();
  }
  return logins;
};
