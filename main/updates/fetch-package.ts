import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { addAbortSignal, type Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import axios from 'axios';
import type { Line } from '../billing/line.ts';
import { diskErrorCode } from '../log/disk-error-code.ts';
import type { Clock } from '../registration/ports.ts';
import type { FeedFile } from './feed.ts';
import { type UpdateFault, UpdateStopped } from './update-fault.ts';

/** For a whole package, in milliseconds; a slow line may have an evening. */
const patience = 4 * 60 * 60_000;

export interface PackageFetchParts {
  readonly openLine: () => Line;
  readonly clock: Pick<Clock, 'sleep'>;
  /** A new file at that path. */
  readonly openFile?: (file: string) => Writable;
}

export interface WantedPackage {
  readonly url: URL;
  readonly promised: Pick<FeedFile, 'sha512' | 'size'>;
  /** Where it is written to. */
  readonly file: string;
  /** Aborts as soon as somebody comes to the kiosk. */
  readonly signal: AbortSignal;
}

// SECURITY: leak: only the kiosk's own account reads and writes what it fetches.
const privateFile = (file: string): Writable => createWriteStream(file, { mode: 0o600 });

const differs = (): UpdateStopped => new UpdateStopped({ kind: 'package-differs' });

/** Lets pass what the feed has promised, and fails at the first byte or at the end when it is something else. */
const asPromised = ({ sha512, size }: WantedPackage['promised']): Transform => {
  const hash = createHash('sha512');
  let length = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      length += chunk.byteLength;
      hash.update(chunk);
      // SECURITY: updates: what a server sends cannot fill the disk.
      done(length > size ? differs() : null, chunk);
    },
    flush(done) {
      const isCut = length < size;
      const isSame = hash.digest('base64') === sha512;
      // SECURITY: updates: the signed feed names the package by its SHA-512.
      done(isCut ? new UpdateStopped({ kind: 'download-cut' }) : isSame ? null : differs());
    },
  });
};

/** Fetches a package to a file. Throws `UpdateStopped`; the file may then hold a part of it. */
export const createPackageFetch = ({
  openLine,
  clock,
  openFile = privateFile,
}: PackageFetchParts) => {
  const open = async (line: Line, url: URL, signal: AbortSignal): Promise<Readable> => {
    const { status, data } = await axios.get<Readable>(url.href, {
      adapter: 'http',
      httpsAgent: line,
      signal,
      responseType: 'stream',
      validateStatus: () => true,
      // SECURITY: updates: no proxy from the environment, no redirect, nothing unpacked.
      proxy: false,
      maxRedirects: 0,
      decompress: false,
    });
    if (status !== 200) {
      throw new UpdateStopped({ kind: 'server-refused', status });
    }
    return addAbortSignal(signal, data);
  };

  return async ({ url, promised, file, signal }: WantedPackage): Promise<void> => {
    const line = openLine();
    const finished = new AbortController();
    const timeUp = new AbortController();
    const timer = clock.sleep(patience, finished.signal).then(() => timeUp.abort());
    let first: UpdateFault | null = null;
    // Of two ends, the one that fails takes the other with it.
    const ended = (fault: UpdateFault): void => {
      first ??= fault;
    };
    const faultOf = (error: unknown): UpdateFault => {
      if (signal.aborted) {
        return { kind: 'interrupted' };
      }
      if (error instanceof UpdateStopped) {
        return error.fault;
      }
      return first ?? { kind: 'offline' };
    };
    try {
      const bytes = await open(line, url, AbortSignal.any([signal, timeUp.signal]));
      bytes.once('error', () => ended({ kind: 'download-cut' }));
      const target = openFile(file).once('error', (error) =>
        ended({ kind: 'disk-failed', reason: diskErrorCode(error) }),
      );
      await pipeline(bytes, asPromised(promised), target);
    } catch (error) {
      throw new UpdateStopped(faultOf(error));
    } finally {
      finished.abort();
      line.destroy();
      await timer;
    }
  };
};
