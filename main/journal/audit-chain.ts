import { z } from 'zod';
import { sha256 } from './audit-entry.ts';
import { canonicalJson } from './canonical-json.ts';

/** What the next line of the trail follows on. */
export interface ChainEnd {
  /** Of the last line; 0 when there is none. */
  readonly sequence: number;
  readonly link: string;
}

/** Lines of the trail as they were found. Lines count from 1. */
export interface AuditChain {
  readonly end: ChainEnd;
  /** Lines that were changed, or do not follow on the one before. */
  readonly breaks: readonly number[];
  /** Breaks that the trail itself has noted already. */
  readonly noted: ReadonlySet<number>;
}

/** What the very first line follows on. */
export const chainStart: ChainEnd = { sequence: 0, link: '0'.repeat(64) };

/** What verifying needs of an entry, whatever a later version may write besides. */
const link = z.looseObject({
  sequence: z.int().min(1),
  previous: z.string(),
  hash: z.string(),
  event: z.looseObject({ kind: z.string(), line: z.int().optional() }),
});

export type Link = z.infer<typeof link>;

/** Null when nothing can be read of the line. */
export const readLink = (line: string): Link | null => {
  try {
    return link.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
};

/** Whether a line is, to the byte, what was written. */
const isUntouched = (line: string, { hash, ...entry }: Link): boolean =>
  sha256(canonicalJson(entry)) === hash && canonicalJson({ ...entry, hash }) === line;

/** Of a line without sense, the next can only vouch for its text as it stands. */
const endAfter = (end: ChainEnd, line: string, read: Link | null): ChainEnd =>
  read === null
    ? { sequence: end.sequence + 1, link: sha256(line) }
    : { sequence: read.sequence, link: read.hash };

const follow = (chain: AuditChain, line: string, number: number): AuditChain => {
  const { end, breaks, noted } = chain;
  const read = readLink(line);
  const fits =
    read !== null &&
    read.previous === end.link &&
    read.sequence === end.sequence + 1 &&
    isUntouched(line, read);
  const told = read?.event.kind === 'chain-broken' ? read.event.line : undefined;
  return {
    end: endAfter(end, line, read),
    breaks: fits ? breaks : [...breaks, number],
    noted: told === undefined ? noted : new Set([...noted, told]),
  };
};

/** Verifies whole lines, each without its line end, that follow on `start`. */
export const verifyChain = (lines: readonly string[], start: ChainEnd): AuditChain =>
  lines.reduce((chain, line, index) => follow(chain, line, index + 1), {
    end: start,
    breaks: [],
    noted: new Set<number>(),
  } as AuditChain);

/** Where lines end, without verifying them. */
export const endOf = (lines: readonly string[]): ChainEnd => {
  const readable = lines.findLastIndex((line) => readLink(line) !== null);
  return lines
    .slice(Math.max(readable, 0))
    .reduce((end, line) => endAfter(end, line, readLink(line)), chainStart);
};
