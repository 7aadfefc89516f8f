import {
  type ChainBreak,
  type ChainEnd,
  chainStart,
  readLink,
  verifyChain,
} from '../../main/journal/audit-chain.ts';
import { type ReadEntry, readTrailEntry } from './read-trail-entry.ts';
import type { TrailFile } from './trail-files.ts';

export type Finding =
  /** There is no entry: the trail is new, or somebody has emptied it. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'broken'; readonly file: string; readonly at: ChainBreak }
  | { readonly kind: 'torn'; readonly file: string; readonly bytes: number }
  /** The kiosk itself has noted that entries were cut off the end, this one the last. */
  | { readonly kind: 'cut'; readonly file: string; readonly line: number; readonly known: number };

export interface Verdict {
  readonly entries: number;
  /** The first and the last entry that can be read. */
  readonly first: ReadEntry | null;
  readonly last: ReadEntry | null;
  /** Nothing: the trail is whole. */
  readonly findings: readonly Finding[];
}

/** What the first line at hand follows on: earlier files need not be at hand. */
const startOf = (files: readonly TrailFile[]): ChainEnd => {
  const first = readLink(files[0]?.lines[0] ?? '');
  return first === null ? chainStart : startBefore(first);
};

const startBefore = ({ sequence, previous }: { sequence: number; previous: string }): ChainEnd =>
  sequence === 1 ? chainStart : { sequence: sequence - 1, link: previous };

const cutsIn = ({ name, lines }: TrailFile): readonly Finding[] =>
  lines.flatMap((line, index) => {
    const event = readTrailEntry(line)?.event;
    return event?.kind === 'trail-cut'
      ? [{ kind: 'cut', file: name, line: index + 1, known: event.known } as const]
      : [];
  });

/** Verifies files, in order, as one chain. */
export const verifyTrail = (files: readonly TrailFile[]): Verdict => {
  let end = startOf(files);
  const findings = files.flatMap((file): readonly Finding[] => {
    const chain = verifyChain(file.lines, end);
    end = chain.end;
    const { name, tornBytes } = file;
    const torn = { kind: 'torn', file: name, bytes: tornBytes } as const;
    return [
      ...chain.breaks.map((at) => ({ kind: 'broken', file: name, at }) as const),
      ...cutsIn(file),
      ...(tornBytes > 0 ? [torn] : []),
    ];
  });
  const lines = files.flatMap((file) => file.lines);
  const read = lines.map(readTrailEntry).filter((entry) => entry !== null);
  return {
    entries: lines.length,
    first: read[0] ?? null,
    last: read.at(-1) ?? null,
    findings: lines.length === 0 ? [{ kind: 'empty' }, ...findings] : findings,
  };
};
