import { compactDecrypt, decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { EncryptionKeys } from './encryption-keys.ts';

const headerSchema = z.object({
  alg: z.literal('RSA-OAEP-256'),
  enc: z.literal('A256GCM'),
  typ: z.literal('madoguchi-card+jwe'),
  kid: z.string(),
});

type Plaintext = z.ZodType<{ readonly idempotencyKey: string }>;

interface Refused {
  readonly state: 'refused';
  readonly problem: Problem;
}

export type DecryptedCard<Schema extends Plaintext> =
  | { readonly state: 'decrypted'; readonly card: z.output<Schema> }
  | Refused;

const unreadable: Refused = {
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
 * Opens the JWE (RFC 7516, compact serialisation); `plaintext` is what is due inside. The key inside must be the
 * request's, so that a recorded JWE cannot be sent again as another decision.
 */
export const decryptCard = async <Schema extends Plaintext>(
  jwe: string,
  idempotencyKey: string,
  keys: EncryptionKeys,
  plaintext: Schema,
): Promise<DecryptedCard<Schema>> => {
  const header = readHeader(jwe);
  if (header === undefined) return unreadable;
  const key = keys.find(header.kid);
  if (key === undefined) return { state: 'refused', problem: { slug: 'encryption-key-unknown' } };
  const parsed = plaintext.safeParse(await decrypt(jwe, key));
  if (!parsed.success || parsed.data.idempotencyKey !== idempotencyKey) return unreadable;
  return { state: 'decrypted', card: parsed.data };
};
