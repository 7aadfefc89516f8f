import { z } from 'zod';
import type { Database } from './database.ts';

const common = {
  loginId: z.string(),
  passwordHash: z.string(),
  standing: z.enum(['open', 'locked']),
};

const rowSchema = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('customer'),
    contractId: z.string(),
    emailAddress: z.string(),
  }),
  z.object({
    ...common,
    kind: z.literal('staff'),
    shopId: z.string(),
    displayName: z.string(),
  }),
]);

/**
 * Somebody who may log in: a customer to flow `selfcare`, staff to flow `counter`. `locked` is for ever; locks after
 * failures pass by themselves.
 */
export type Account = Readonly<z.infer<typeof rowSchema>>;

export const findAccount = (database: Database, loginId: string): Account | undefined =>
  rowSchema.optional().parse(
    database
      .prepare(
        `SELECT login_id AS loginId, password_hash AS passwordHash, standing, kind, contract_id AS contractId,
             email_address AS emailAddress, shop_id AS shopId, display_name AS displayName
           FROM accounts WHERE login_id = ?`,
      )
      .get(loginId),
  );

const detailsOf = (
  account: Account,
): [string | null, string | null, string | null, string | null] => {
  switch (account.kind) {
    case 'customer':
      return [account.contractId, account.emailAddress, null, null];
    case 'staff':
      return [null, null, account.shopId, account.displayName];
  }
};

export const addAccount = (database: Database, account: Account): void => {
  database
    .prepare('INSERT INTO accounts VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    .run(
      account.loginId,
      account.passwordHash,
      account.standing,
      account.kind,
      ...detailsOf(account),
    );
};
