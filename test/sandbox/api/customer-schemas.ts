import { z } from 'zod';
import { encryptedCardSchema } from './encrypted-card-schema.ts';

const longest = 64;

/** Not even in part: control characters (line ends among them), and marks that turn the direction of writing. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

/** A person's name, without space around it; characters are counted as Unicode code points. */
const nameSchema = z
  .string()
  .refine((name) => !hidden.test(name), { error: 'must hold no control characters' })
  .transform((name) => name.trim())
  .refine((name) => name !== '' && Array.from(name).length <= longest, {
    error: `must have 1 to ${longest} characters`,
  });

/** Digits and hyphens, 10 or 11 digits, the first of them 0. */
const phoneSchema = z.string().regex(/^0(-?\d){9,10}$/, { error: 'must be a phone number' });

export const newCustomerSchema = z.object({
  name: nameSchema,
  phone: phoneSchema,
  encryptedCard: encryptedCardSchema,
});

export const customerChangeSchema = z
  .object({
    name: nameSchema.exactOptional(),
    phone: phoneSchema.exactOptional(),
    encryptedCard: encryptedCardSchema.exactOptional(),
  })
  .refine((change) => Object.keys(change).length > 0, { error: 'must change something' });
