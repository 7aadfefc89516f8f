import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readLink } from '../../main/journal/audit-chain.ts';
import { auditFileName, olderAuditFiles } from '../../main/journal/audit-files.ts';
import { readTrailEntry } from './read-trail-entry.ts';

export interface TrailFile {
  readonly name: string;
  readonly lines: readonly string[];
  /** Bytes after the last line end. */
  readonly tornBytes: number;
}

export type TrailFiles =
  /** In the order of their entries. */
  | { readonly kind: 'read'; readonly files: readonly TrailFile[] }
  | { readonly kind: 'unreadable'; readonly message: string };

const readTrailFile = (file: string): TrailFile => {
  const bytes = readFileSync(file);
  const whole = bytes.lastIndexOf('\n') + 1;
  return {
    name: file,
    lines: bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1),
    tornBytes: bytes.length - whole,
  };
};

/** A folder stands for all files of the trail in it. */
const filesAt = (given: string): readonly string[] => {
  if (!statSync(given).isDirectory()) return [given];
  const names = readdirSync(given);
  const newest = names.filter((name) => name === auditFileName);
  return [...olderAuditFiles(names), ...newest].map((name) => path.join(given, name));
};

/** Of the first entry that can be read; a file without any comes last. */
const firstSequence = ({ lines }: TrailFile): number => {
  for (const line of lines) {
    const read = readLink(line);
    if (read !== null) return read.sequence;
  }
  return Number.POSITIVE_INFINITY;
};

const inOrder = (one: TrailFile, other: TrailFile): number => {
  const [first, second] = [firstSequence(one), firstSequence(other)];
  return first === second ? 0 : first - second;
};

/** By the first entry of each file. */
const kiosksIn = (files: readonly TrailFile[]): readonly string[] => [
  ...new Set(
    files.flatMap(
      ({ lines }) => lines.map(readTrailEntry).find((entry) => entry !== null)?.kioskId ?? [],
    ),
  ),
];

/** Reads files, and folders of files, as one trail. */
export const readTrailFiles = (paths: readonly string[]): TrailFiles => {
  try {
    const found = new Set(paths.flatMap(filesAt).map((file) => path.resolve(file)));
    if (found.size === 0) {
      return { kind: 'unreadable', message: `No audit trail is in ${paths.join(', ')}.` };
    }
    const files = [...found].map(readTrailFile).toSorted(inOrder);
    const kiosks = kiosksIn(files);
    return kiosks.length > 1
      ? { kind: 'unreadable', message: `Each kiosk has a trail of its own: ${kiosks.join(', ')}.` }
      : { kind: 'read', files };
  } catch (error) {
    return { kind: 'unreadable', message: error instanceof Error ? error.message : String(error) };
  }
};
