import { z } from 'zod';
import { sha256 } from './audit-entry.ts';
import { canonicalJson } from './canonical-json.ts';

/** What the next line of the trail follows on. */
export interface ChainEnd {
  /** Of the last line; 0 when there is none. */
  readonly sequence: number;
  readonly link: string;
}

export interface ChainBreak {
  /** Counted from 1. */
  readonly line: number;
  /** `changed`: its text does not fit its own hash. `does-not-follow`: lines before it are missing, were changed or put elsewhere. */
  readonly fault: 'unreadable' | 'changed' | 'does-not-follow';
}

/** Lines of the trail as they were found. */
export interface AuditChain {
  readonly end: ChainEnd;
  readonly breaks: readonly ChainBreak[];
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

/** Null when the line is as it was written, and in its place. */
const faultOf = (end: ChainEnd, line: string, read: Link | null): ChainBreak['fault'] | null => {
  if (read === null) {
    return 'unreadable';
  }
  if (!isUntouched(line, read)) {
    return 'changed';
  }
  const follows = read.previous === end.link && read.sequence === end.sequence + 1;
  return follows ? null : 'does-not-follow';
};

const follow = (chain: AuditChain, line: string, number: number): AuditChain => {
  const { end, breaks, noted } = chain;
  const read = readLink(line);
  const fault = faultOf(end, line, read);
  const told = read?.event.kind === 'chain-broken' ? read.event.line : undefined;
  return {
    end: endAfter(end, line, read),
    breaks: fault === null ? breaks : [...breaks, { line: number, fault }],
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
