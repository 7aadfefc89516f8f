import { z } from 'zod';
import { sha256 } from './audit-entry.ts';
import { canonicalJson } from './canonical-json.ts';

/** What the next line of the trail follows on. */
export interface ChainEnd {
  /** Of the last line; 0 when there is none. */
  readonly sequence: number;
  readonly link: string;
}

/** The trail as it was found. Lines count from 1. */
export interface AuditChain {
  readonly end: ChainEnd;
  /** Lines that were changed, or do not follow on the one before. */
  readonly breaks: readonly number[];
  /** Breaks that the trail itself has noted already. */
  readonly noted: ReadonlySet<number>;
}

export const emptyChain: AuditChain = {
  end: { sequence: 0, link: '0'.repeat(64) },
  breaks: [],
  noted: new Set(),
};

/** What verifying needs of an entry, whatever a later version may write besides. */
const link = z.looseObject({
  sequence: z.int(),
  previous: z.string(),
  hash: z.string(),
  event: z.looseObject({ kind: z.string(), line: z.int().optional() }),
});

type Link = z.infer<typeof link>;

/** Null when nothing can be read of the line. */
const readLink = (line: string): Link | null => {
  try {
    return link.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
};

/** Whether a line is, to the byte, what was written. */
const isUntouched = (line: string, { hash, ...entry }: Link): boolean =>
  sha256(canonicalJson(entry)) === hash && canonicalJson({ ...entry, hash }) === line;

const follow = (chain: AuditChain, line: string, number: number): AuditChain => {
  const { end, breaks, noted } = chain;
  const read = readLink(line);
  if (read === null) {
    // The next line can only vouch for this one's text as it stands.
    const asItStands = { sequence: end.sequence + 1, link: sha256(line) };
    return { end: asItStands, breaks: [...breaks, number], noted };
  }
  const { sequence, previous, hash, event } = read;
  const follows = previous === end.link && sequence === end.sequence + 1;
  const told = event.kind === 'chain-broken' && event.line !== undefined ? [event.line] : [];
  return {
    end: { sequence, link: hash },
    breaks: follows && isUntouched(line, read) ? breaks : [...breaks, number],
    noted: new Set([...noted, ...told]),
  };
};

/** Verifies whole lines, each without its line end. */
export const verifyChain = (lines: readonly string[]): AuditChain =>
  lines.reduce((chain, line, index) => follow(chain, line, index + 1), emptyChain);
