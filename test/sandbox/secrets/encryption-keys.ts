import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

export interface NewEncryptionKey {
  /** NumericDate (seconds since 1970) for the key's `exp` member; without it the key has none. */
  readonly expiresAt?: number;
}

interface HeldKey {
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK & { readonly kid: string; readonly exp?: number };
}

/** The RSA-OAEP-256 keys that card data may be encrypted to. Private keys never leave memory. */
export interface EncryptionKeys {
  /** A JWK Set (RFC 7517), newest first. */
  published(): { readonly keys: readonly JWK[] };
  /** `undefined` when the key was retired or never existed. */
  find(kid: string): CryptoKey | undefined;
  /** Puts a new key first; `retire-old` takes all others away, `keep-old` lets them decrypt on. */
  rotate(others: 'retire-old' | 'keep-old', key?: NewEncryptionKey): Promise<void>;
}

const makeKey = async ({ expiresAt }: NewEncryptionKey): Promise<HeldKey> => {
  const pair = await generateKeyPair('RSA-OAEP-256', { modulusLength: 2048 });
  const jwk = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const publicJwk = { ...jwk, kid, use: 'enc', alg: 'RSA-OAEP-256' };
  return {
    privateKey: pair.privateKey,
    publicJwk: expiresAt === undefined ? publicJwk : { ...publicJwk, exp: expiresAt },
  };
};

export const makeEncryptionKeys = async (): Promise<EncryptionKeys> => {
  let held: readonly HeldKey[] = [await makeKey({})];
  return {
    published: () => ({ keys: held.map((key) => key.publicJwk) }),
    find: (kid) => held.find((key) => key.publicJwk.kid === kid)?.privateKey,
    rotate: async (others, key = {}) => {
      const added = await makeKey(key);
      held = others === 'retire-old' ? [added] : [added, ...held];
    },
  };
};
