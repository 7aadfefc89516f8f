import { z } from 'zod';

const expirySchema = z.object({
  month: z.string().regex(/^(0[1-9]|1[0-2])$/),
  year: z.string().regex(/^20\d{2}$/),
});

const securityCodeSchema = z.string().regex(/^\d{3,4}$/);

const cardMembers = {
  v: z.literal(1),
  kind: z.literal('card'),
  number: z.string().regex(/^\d{12,19}$/),
  expiry: expirySchema,
  idempotencyKey: z.string(),
};

/** What flow `selfcare` encrypts: a whole card with its security code. */
export const cardWithSecurityCode = z.object({ ...cardMembers, securityCode: securityCodeSchema });

/** What flow `counter` encrypts for a new customer; the kiosk's configuration decides about the security code. */
export const card = z.object({ ...cardMembers, securityCode: securityCodeSchema.exactOptional() });

const expiryAlone = z.object({
  v: z.literal(1),
  kind: z.literal('expiry'),
  expiry: expirySchema,
  idempotencyKey: z.string(),
});

/** What flow `counter` encrypts for a customer who is on file. */
export const cardOrExpiry = z.discriminatedUnion('kind', [card, expiryAlone]);

export type Expiry = Readonly<z.infer<typeof expirySchema>>;

/** A card in clear: held for the time of one judgement, in memory only. */
export interface ClearCard {
  readonly number: string;
  readonly expiry: Expiry;
  readonly securityCode?: string;
}
