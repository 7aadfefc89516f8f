import { z } from 'zod';
import type { Database } from './database.ts';

const rowSchema = z.object({
  loginId: z.string(),
  passwordHash: z.string(),
  emailAddress: z.string(),
  contractId: z.string(),
  standing: z.enum(['open', 'locked']),
});

/** Somebody who may log in to flow `selfcare`. `locked` is for ever; locks after failures pass by themselves. */
export type Account = Readonly<z.infer<typeof rowSchema>>;

export const findAccount = (database: Database, loginId: string): Account | undefined =>
  rowSchema.optional().parse(
    database
      .prepare(
        `SELECT login_id AS loginId, password_hash AS passwordHash, email_address AS emailAddress,
             contract_id AS contractId, standing FROM accounts WHERE login_id = ?`,
      )
      .get(loginId),
  );

export const addAccount = (database: Database, account: Account): void => {
  database
    .prepare('INSERT INTO accounts VALUES (?, ?, ?, ?, ?)')
    .run(
      account.loginId,
      account.passwordHash,
      account.emailAddress,
      account.contractId,
      account.standing,
    );
};
