import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isByChance } from './chance.ts';
import { type Needle, needlesFor, type Secret } from './encodings.ts';

/** A secret found where none may be. Says where and how written, never what. */
export interface Finding {
  readonly secret: string;
  readonly encoding: string;
  readonly place: string;
  /** Byte offset within `place`. */
  readonly offset: number;
}

export interface SearchReport {
  readonly findings: readonly Finding[];
  readonly filesRead: number;
  readonly bytesRead: number;
}

interface Hunt {
  readonly secret: Secret;
  readonly needles: readonly Needle[];
}

/** A short run of digits stands inside many a timestamp, hash and UUID; it counts only where no digit touches it, and in none of these. */
const shortDigits = /^\d{1,8}$/;
const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39;

function offsetOf(needle: Needle, bytes: Buffer): number {
  const standsAlone = shortDigits.test(needle.bytes.toString('latin1'));
  let offset = bytes.indexOf(needle.bytes);
  while (
    standsAlone &&
    offset !== -1 &&
    (isDigit(bytes[offset - 1]) ||
      isDigit(bytes[offset + needle.bytes.length]) ||
      isByChance(bytes, offset, needle.bytes.length))
  ) {
    offset = bytes.indexOf(needle.bytes, offset + 1);
  }
  return offset;
}

const huntFor = (secrets: readonly Secret[]): readonly Hunt[] =>
  secrets.map((secret) => ({ secret, needles: needlesFor(secret) }));

function hunt(place: string, bytes: Buffer, hunts: readonly Hunt[]): readonly Finding[] {
  return hunts.flatMap(({ secret, needles }) =>
    needles.flatMap((needle) => {
      const offset = offsetOf(needle, bytes);
      return offset === -1
        ? []
        : [{ secret: secret.name, encoding: needle.encoding, place, offset }];
    }),
  );
}

/** Looks for `secrets` in `bytes`, in all usual encodings. */
export function searchBytes(
  place: string,
  bytes: Buffer,
  secrets: readonly Secret[],
): readonly Finding[] {
  return hunt(place, bytes, huntFor(secrets));
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Looks for `secrets` in the content and the names of all files under `folders`. A missing folder throws. */
export async function searchFolders(
  folders: readonly string[],
  secrets: readonly Secret[],
): Promise<SearchReport> {
  const hunts = huntFor(secrets);
  const files = (await Promise.all(folders.map(filesUnder))).flat();
  const findings: Finding[] = [];
  let bytesRead = 0;
  for (const file of files) {
    const content = await readFile(file);
    bytesRead += content.length;
    findings.push(
      ...hunt(file, content, hunts),
      ...hunt(`name of ${file}`, Buffer.from(file), hunts),
    );
  }
  return { findings, filesRead: files.length, bytesRead };
}
