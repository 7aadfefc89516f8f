import { createHash, sign } from 'node:crypto';
import { stringify } from 'yaml';

export interface ReleasedPackage {
  /** Of its file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Release {
  readonly version: string;
  /** Of all kiosks, 0 to 100. */
  readonly stage: number;
  readonly packages: readonly ReleasedPackage[];
}

/** A feed as electron-builder writes it, as far as a kiosk needs it. */
export const feedOf = ({ version, stage, packages }: Release): string =>
  stringify({
    version,
    files: packages.map(({ name, bytes }) => ({
      url: name,
      sha512: createHash('sha512').update(bytes).digest('base64'),
      size: bytes.byteLength,
    })),
    // The updater takes a kiosk whose turn is the very last for one that has none at 100.
    ...(stage === 100 ? {} : { stagingPercentage: stage }),
  });

/** The detached signature (Ed25519, RFC 8032) of a feed, as the file beside it holds it. */
export const signatureOf = (feed: string, privateKey: string): string =>
  `${sign(null, Buffer.from(feed), privateKey).toString('base64')}\n`;

/** By the end of a package's name: the feed that is for kiosks with such packages. */
const feedNames: Readonly<Record<string, string>> = {
  '.deb': 'latest-linux.yml',
  '.rpm': 'latest-linux.yml',
  '.exe': 'latest.yml',
};

/** What a kiosk asks for that is given packages of that name; null where no kiosk is. */
export const feedNameOf = (packageName: string): string | null =>
  Object.entries(feedNames).find(([end]) => packageName.endsWith(end))?.[1] ?? null;
