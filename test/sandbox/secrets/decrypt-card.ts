import { compactDecrypt, decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { EncryptionKeys } from './encryption-keys.ts';

const expirySchema = z.object({
  month: z.string().regex(/^(0[1-9]|1[0-2])$/),
  year: z.string().regex(/^20\d{2}$/),
});

const cardSchema = z.object({
  v: z.literal(1),
  kind: z.literal('card'),
  number: z.string().regex(/^\d{12,19}$/),
  expiry: expirySchema,
  securityCode: z.string().regex(/^\d{3,4}$/),
  idempotencyKey: z.string(),
});

const headerSchema = z.object({
  alg: z.literal('RSA-OAEP-256'),
  enc: z.literal('A256GCM'),
  typ: z.literal('madoguchi-card+jwe'),
  kid: z.string(),
});

/** A card in clear: held for the time of one judgement, in memory only. */
export type ClearCard = Pick<z.infer<typeof cardSchema>, 'number' | 'expiry' | 'securityCode'>;

export type DecryptedCard =
  | { readonly state: 'decrypted'; readonly card: ClearCard }
  | { readonly state: 'refused'; readonly problem: Problem };

const unreadable: DecryptedCard = {
  state: 'refused',
  problem: { slug: 'card-data-unreadable' },
};

const readHeader = (jwe: string): z.infer<typeof headerSchema> | undefined => {
  try {
    return headerSchema.safeParse(decodeProtectedHeader(jwe)).data;
  } catch {
    return undefined;
  }
};

const decrypt = async (jwe: string, key: CryptoKey): Promise<unknown> => {
  try {
    const { plaintext } = await compactDecrypt(jwe, key, {
      // SECURITY: only the contract's algorithms are taken, whatever the header asks for (RFC 8725, 3.1).
      keyManagementAlgorithms: ['RSA-OAEP-256'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return JSON.parse(new TextDecoder().decode(plaintext));
  } catch {
    return undefined;
  }
};

/**
 * Opens the JWE (RFC 7516, compact serialisation) of flow `selfcare`, where a whole card with its security code is
 * due. The key inside must be the request's, so that a recorded JWE cannot be sent again as another decision.
 */
export const decryptCard = async (
  jwe: string,
  idempotencyKey: string,
  keys: EncryptionKeys,
): Promise<DecryptedCard> => {
  const header = readHeader(jwe);
  if (header === undefined) return unreadable;
  const key = keys.find(header.kid);
  if (key === undefined) return { state: 'refused', problem: { slug: 'encryption-key-unknown' } };
  const parsed = cardSchema.safeParse(await decrypt(jwe, key));
  if (!parsed.success || parsed.data.idempotencyKey !== idempotencyKey) return unreadable;
  const { number, expiry, securityCode } = parsed.data;
  return { state: 'decrypted', card: { number, expiry, securityCode } };
};
