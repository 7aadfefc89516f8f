import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import semver from 'semver';
import { diskErrorCode } from '../log/disk-error-code.ts';
import { type FeedFile, packageIn } from './feed.ts';
import type { HandOverParts } from './hand-over.ts';
import { createHandOver } from './hand-over.ts';
import { KioskUpdater, type KioskUpdaterParts } from './kiosk-updater.ts';
import type { SignedFeed } from './signed-feed.ts';
import { type UpdateFault, UpdateStopped } from './update-fault.ts';

/** So many bytes stay free on the disk, whatever is downloaded: with less, the self-test finds `disk-nearly-full`. */
const roomToLeave = 500 * 1024 * 1024;

export type Found =
  | { readonly state: 'newer'; readonly version: string }
  /** There is a newer one, and it is not this kiosk's turn yet. */
  | { readonly state: 'staged'; readonly version: string }
  | { readonly state: 'same' }
  | { readonly state: 'failed'; readonly fault: UpdateFault };

export type Done =
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly fault: UpdateFault };

/** What is released, and how it comes here. Expected failures are answers; only bugs throw. */
export interface Releases {
  /** Reads the feed. */
  find(): Promise<Found>;
  /** Fetches what was found; done at once when it lies there already. */
  download(signal: AbortSignal): Promise<Done>;
  /** Whether what was downloaded is still what the feed has promised. */
  verify(): Promise<Done>;
  /** Hands the package over to whoever installs it. At once, so that nobody can come to the kiosk in between. */
  install(): Done;
  /** It was installed, or nobody installs it. */
  withdraw(): Done;
}

export interface ReleasesParts
  extends HandOverParts,
    Omit<KioskUpdaterParts, 'handOver' | 'folder' | 'kind'> {
  readonly freeBytes: (folder: string) => Promise<number>;
}

const done: Done = { state: 'done' };

const failed = (fault: UpdateFault) => ({ state: 'failed', fault }) as const;

const onDisk = (work: () => unknown): Done => {
  try {
    work();
    return done;
  } catch (error) {
    return failed({ kind: 'disk-failed', reason: diskErrorCode(error) });
  }
};

const orFault = async <Value>(work: () => Promise<Value>) => {
  try {
    return await work();
  } catch (error) {
    return failed(
      error instanceof UpdateStopped
        ? error.fault
        : { kind: 'disk-failed', reason: diskErrorCode(error) },
    );
  }
};

export const createReleases = (parts: ReleasesParts): Releases => {
  const { folder, kind } = parts;
  const handOver = createHandOver(parts);
  let read: SignedFeed | null = null;
  let promised: FeedFile | null = null;
  let notHandedOver: UpdateFault | null = null;

  const updater = new KioskUpdater({
    ...parts,
    readFeed: async (url) => {
      read = await parts.readFeed(url);
      return read;
    },
    handOver: (file) => {
      const signed = read;
      const given = onDisk(() => signed !== null && handOver.give(file, signed));
      notHandedOver = given.state === 'failed' ? given.fault : null;
    },
  });

  const hasRoomFor = async ({ size }: FeedFile): Promise<boolean> =>
    (await parts.freeBytes(folder)) >= size + roomToLeave;

  return {
    find: () =>
      orFault<Found>(async () => {
        const result = await updater.checkForUpdates();
        const version = result?.updateInfo.version ?? parts.app.version;
        promised = packageIn(result?.updateInfo, kind);
        if (result?.isUpdateAvailable === true) {
          return { state: 'newer', version };
        }
        if (semver.lt(version, parts.app.version)) {
          return failed({ kind: 'older-version', version });
        }
        return semver.eq(version, parts.app.version)
          ? { state: 'same' }
          : { state: 'staged', version };
      }),
    download: (signal) =>
      orFault<Done>(async () => {
        if (promised !== null && !(await hasRoomFor(promised))) {
          return failed({ kind: 'disk-failed', reason: 'disk-nearly-full' });
        }
        await updater.download(signal);
        return done;
      }),
    verify: () =>
      orFault<Done>(async () => {
        const file = updater.downloaded;
        if (file === null) {
          return failed({ kind: 'package-differs' });
        }
        const hash = createHash('sha512');
        await pipeline(createReadStream(file), hash);
        // SECURITY: updates: what lay on the disk for hours is looked at once more before it is given away.
        if (hash.digest('base64') === promised?.sha512) {
          return done;
        }
        await updater.discard();
        return failed({ kind: 'package-differs' });
      }),
    install: () =>
      updater.install() && notHandedOver === null
        ? done
        : failed(notHandedOver ?? { kind: 'package-differs' }),
    withdraw: () => onDisk(handOver.withdraw),
  };
};
