import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';

/** A key for releases: Ed25519 (RFC 8032). */
export interface ReleaseKey {
  /** PEM (PKCS #8). Whoever has it can make every kiosk install anything. */
  readonly privateKey: string;
  /** As `main/updates/release-keys.ts` lists them. */
  readonly publicKey: string;
}

const publicHalf = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');

export const makeReleaseKey = (): ReleaseKey => {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    publicKey: publicHalf(privateKey),
  };
};

/** The public half of a private key in PEM. */
export const publicKeyOf = (privateKey: string): string => publicHalf(createPrivateKey(privateKey));
