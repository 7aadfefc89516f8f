import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PackageKind } from './feed.ts';
import type { SignedFeed } from './signed-feed.ts';

/** In the folder of updates: whoever installs packages on this machine finds there what a kiosk wants to be installed. */
export const readyFolder = 'ready';

export interface HandOverParts {
  /** Of updates. */
  readonly folder: string;
  readonly kind: PackageKind;
}

/**
 * Puts the package, its feed and the feed's signature into a folder, wholly or not at all: `package.<kind>`, `feed.yml`, `feed.yml.sig`.
 * Whoever installs them does so with more rights than a kiosk has, and trusts none of it before having checked the signature and the hash anew.
 * Throws what the file system throws.
 */
export const createHandOver = ({ folder, kind }: HandOverParts) => {
  const ready = path.join(folder, readyFolder);
  const coming = `${ready}.new`;
  const withdraw = (): void => {
    rmSync(coming, { recursive: true, force: true });
    rmSync(ready, { recursive: true, force: true });
  };
  return {
    give: (file: string, { text, signature }: SignedFeed): void => {
      withdraw();
      mkdirSync(coming, { mode: 0o700 });
      writeFileSync(path.join(coming, 'feed.yml'), text, { flush: true });
      writeFileSync(path.join(coming, 'feed.yml.sig'), signature, { flush: true });
      renameSync(file, path.join(coming, `package.${kind}`));
      renameSync(coming, ready);
    },
    /** It was taken, or nobody takes it. */
    withdraw,
  };
};
