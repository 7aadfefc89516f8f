import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../../../main/journal/journal.ts';
import { journalBench } from './journal-bench.ts';
import { type Call, calls, type Kept } from './journal-calls.ts';
import { recordWrites } from './power-cuts.ts';

type Entries = readonly JournalEntry[];

/** Makes the calls; answers, for each write from the first call on, what the journal knew before and after the call that has made it. */
const make = (all: readonly Call[], kept: Kept, writes: () => number) => {
  const during: (readonly Entries[])[] = [];
  const first = writes();
  for (const call of all) {
    const before = kept.journal.entries();
    expect(call(kept)).toBe('written');
    const after = kept.journal.entries();
    while (first + during.length < writes()) {
      during.push([before, after]);
    }
  }
  return during;
};

test('whatever byte the power goes at, the journal is as some call has left it, and has every call that was answered', () => {
  fc.assert(
    fc.property(
      calls,
      fc.nat({ max: 1000 }),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (all, moment, share) => {
        const writes = recordWrites(() => [bench.file, bench.trailFile]);
        const bench = journalBench(writes.wrap);
        const kept = bench.start();
        const first = writes.count();
        const during = make(all, kept, writes.count);
        const write = moment % (during.length + 1);
        const allowed = during[write] ?? [kept.journal.entries()];
        writes.cutDuring(first + write, share);
        const { journal, opened } = bench.start();
        expect(opened).toBe('written');
        expect(allowed).toContainEqual(journal.entries());
      },
    ),
    { numRuns: 300 },
  );
});
