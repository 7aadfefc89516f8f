import { z } from 'zod';
import type { Database } from './database.ts';

const rowSchema = z.object({
  contractId: z.string(),
  serviceName: z.string(),
  contractLabel: z.string(),
  brand: z.string().nullable(),
  lastFour: z.string().nullable(),
  fingerprint: z.string().nullable(),
  updatedAt: z.number().nullable(),
});

/** A customer's contract; the card's members are null while none is registered. */
export type Contract = Readonly<z.infer<typeof rowSchema>>;

/** What is kept of a card. */
export interface KeptCard {
  readonly brand: string;
  readonly lastFour: string;
  readonly fingerprint: string;
}

const columns = `contract_id AS contractId, service_name AS serviceName, contract_label AS contractLabel,
  brand, last_four AS lastFour, fingerprint, updated_at AS updatedAt`;

/** Throws when there is no such contract: sessions and accounts refer to existing ones only. */
export const readContract = (database: Database, contractId: string): Contract =>
  rowSchema.parse(
    database.prepare(`SELECT ${columns} FROM contracts WHERE contract_id = ?`).get(contractId),
  );

export const listContracts = (database: Database): readonly Contract[] =>
  z
    .array(rowSchema)
    .parse(database.prepare(`SELECT ${columns} FROM contracts ORDER BY contract_label`).all());

export const addContract = (
  database: Database,
  contract: Pick<Contract, 'contractId' | 'serviceName' | 'contractLabel'>,
): void => {
  database
    .prepare('INSERT INTO contracts (contract_id, service_name, contract_label) VALUES (?, ?, ?)')
    .run(contract.contractId, contract.serviceName, contract.contractLabel);
};

export const setPaymentMethod = (
  database: Database,
  contractId: string,
  card: KeptCard,
  updatedAt: number,
): void => {
  database
    .prepare(
      'UPDATE contracts SET brand = ?, last_four = ?, fingerprint = ?, updated_at = ? WHERE contract_id = ?',
    )
    .run(card.brand, card.lastFour, card.fingerprint, updatedAt, contractId);
};
