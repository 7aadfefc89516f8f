import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  operationSeen,
  operationSent,
  operationSettled,
  operationTold,
} from '../../../main/journal/operation-events.ts';
import { staff } from './actors.ts';
import { type JournalBench, journalBench } from './journal-bench.ts';
import { carriedOut, keyOf, operation } from './operations.ts';

const akari = staff('eki-akari');
const removal = operation(3, { change: 'delete-customer', label: null, actor: akari });

/** A journal with four operations: two on their way, one that nobody was told of, one that is over and done with. */
const withFour = () => {
  const bench = journalBench();
  const { journal, trail } = bench.start();
  for (const sent of [operation(1), operation(2), removal, operation(4)]) {
    journal.sent(sent);
    trail.append(sent.actor, operationSent(sent));
  }
  for (const [number, told] of [
    [2, 'untold'],
    [4, 'told'],
  ] as const) {
    trail.append({ kind: 'kiosk' }, operationSettled(operation(number), carriedOut));
    journal.settle(keyOf(number), carriedOut, told);
  }
  trail.append(operation(4).actor, operationTold(operation(4)));
  return bench;
};

const unsettled = [operation(1), removal].map((sent) => ({ ...sent, settlement: null }));
const untold = { ...operation(2), settlement: carriedOut };
const [first, third] = unsettled;
const everything = [first, untold, third];

const damage = (bench: JournalBench, change: (lines: readonly string[]) => readonly string[]) => {
  const text = change(bench.lines())
    .map((line) => `${line}\n`)
    .join('');
  writeFileSync(bench.file, text);
  return text;
};

const copies = (bench: JournalBench) =>
  bench.names().filter((name) => name.startsWith('operations.damaged-'));

describe('a journal that was damaged', () => {
  test.for<[string, (lines: readonly string[]) => readonly string[], number, number]>([
    ['a line without sense', (lines) => lines.with(1, 'nothing'), 1, 1],
    ['a line of another version', (lines) => lines.with(1, '{"kind":"sent","checksum":""}'), 1, 1],
    ['an empty line', (lines) => lines.toSpliced(2, 0, ''), 1, 0],
    ['other words in a line', (lines) => lines.map((l) => l.replace('visa', 'viza')), 3, 2],
    ['white space', (lines) => lines.with(3, ` ${lines[3] ?? ''}`), 1, 1],
    ['all lines without sense', (lines) => lines.map(() => '?'), 7, 3],
    ['a line less', (lines) => lines.toSpliced(3, 1), 0, 1],
  ])(
    'by %s is reported, kept beside, and loses nothing that somebody has still to learn of',
    ([, change, lines, rebuilt]) => {
      const bench = withFour();
      const damaged = damage(bench, change);
      const { journal, opened, codes } = bench.start();
      expect(opened).toBe('written');
      expect(journal.entries()).toEqual(everything);
      expect(codes()).toEqual(['journal-damaged']);
      expect(bench.events().at(-1)).toEqual({ kind: 'journal-damaged', lines, rebuilt });
      const kept = copies(bench).map((name) => readFileSync(path.join(bench.folder, name), 'utf8'));
      expect(kept).toEqual(lines > 0 ? [damaged] : []);
      const again = bench.start();
      expect(again.codes()).toEqual([]);
      expect(again.journal.entries()).toEqual(journal.entries());
    },
  );

  test('keeps what the damage has not touched, in order of time', () => {
    const bench = withFour();
    damage(bench, (lines) => lines.with(1, 'nothing'));
    expect(bench.start().journal.entries()).toEqual(everything);
  });

  test('and is gone altogether comes back from the audit trail', () => {
    const bench = withFour();
    rmSync(bench.file);
    const { journal, codes } = bench.start();
    expect(journal.entries()).toEqual(everything);
    expect(codes()).toEqual(['journal-damaged']);
  });

  test('is kept five times at most', () => {
    const bench = withFour();
    for (let time = 0; time < 7; time += 1) {
      appendFileSync(bench.file, 'nothing\n');
      bench.start();
    }
    expect(copies(bench)).toEqual([3, 4, 5, 6, 7].map((n) => `operations.damaged-${n}.jsonl`));
  });

  test('stays as it is while the audit trail cannot be read', () => {
    const bench = withFour();
    const trail = readFileSync(bench.trailFile);
    const damaged = damage(bench, (lines) => lines.with(1, 'nothing'));
    rmSync(bench.trailFile);
    mkdirSync(bench.trailFile);
    const { journal, opened } = bench.start();
    expect(opened).toBe('not-written');
    expect(bench.text()).toBe(damaged);
    rmSync(bench.trailFile, { recursive: true });
    writeFileSync(bench.trailFile, trail);
    expect(journal.open()).toBe('written');
    expect(journal.entries()).toEqual(expect.arrayContaining(unsettled));
  });
});

test('a settlement that only the audit trail has is asked for again', () => {
  const bench = journalBench();
  const { journal, trail } = bench.start();
  journal.sent(operation(1));
  trail.append(operation(1).actor, operationSent(operation(1)));
  trail.append({ kind: 'kiosk' }, operationSettled(operation(1), carriedOut));
  const { journal: next, codes } = bench.start();
  expect(next.entries()).toEqual([{ ...operation(1), settlement: null }]);
  expect(codes()).toEqual([]);
});

test('an operation that somebody has seen does not come back from the audit trail', () => {
  const bench = withFour();
  const { journal, trail } = bench.start();
  trail.append(akari, operationSeen(operation(2)));
  journal.seen([keyOf(2)]);
  damage(bench, (lines) => [...lines, 'nothing']);
  expect(bench.start().journal.entries()).toEqual(unsettled);
});

test('no byte of the journal can change unnoticed, and none takes an unsettled operation away', () => {
  const bench = withFour();
  const whole = readFileSync(bench.file);
  const trail = readFileSync(bench.trailFile);
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      writeFileSync(bench.file, bytes);
      writeFileSync(bench.trailFile, trail);
      const { journal, codes } = bench.start();
      expect(journal.entries()).toEqual(expect.arrayContaining(unsettled));
      expect(codes().some((code) => code === 'journal-damaged' || code === 'journal-torn')).toBe(
        true,
      );
    }),
    { numRuns: 400 },
  );
});
