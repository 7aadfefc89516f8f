import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { AppendOnlyFile } from '../../../main/journal/append-only-file.ts';
import { journalBench } from './journal-bench.ts';
import { carriedOut, keyOf, operation } from './operations.ts';

const unsettled = (number: number) => ({ ...operation(number), settlement: null });
const unavailable = (reason: string) => ({ code: 'journal-unavailable', fields: { reason } });

/** Files of which one function throws as long as it is told to. */
const failing = (step: 'open' | 'append' | 'replace', when: 'before' | 'after') => {
  const disk: { state: 'works' | 'fails' } = { state: 'works' };
  const failingNow = (): void => {
    if (disk.state === 'fails') {
      throw Object.assign(new Error('No space left on device.'), { code: 'ENOSPC' });
    }
  };
  const unsafe = <Value>(which: typeof step, work: () => Value): Value => {
    if (which === step && when === 'before') {
      failingNow();
    }
    const value = work();
    if (which === step) {
      failingNow();
    }
    return value;
  };
  return {
    disk,
    wrap: (file: AppendOnlyFile): AppendOnlyFile => ({
      ...file,
      open: () => unsafe('open', () => file.open()),
      append: (line) => unsafe('append', () => file.append(line)),
      replace: (lines) => unsafe('replace', () => file.replace(lines)),
    }),
  };
};

describe('a disk that takes nothing', () => {
  test('is said by every call and told to the log, until it takes lines again', () => {
    const bench = journalBench();
    bench.obstruct();
    const { journal, opened, told } = bench.start();
    expect(opened).toBe('not-written');
    expect(journal.sent(operation(1))).toBe('not-written');
    expect(told).toContainEqual(unavailable('EEXIST'));
    bench.clear();
    expect(journal.open()).toBe('written');
    expect(journal.entries()).toEqual([]);
    expect(journal.sent(operation(1))).toBe('written');
    expect(bench.start().journal.entries()).toEqual([unsettled(1)]);
  });

  test('in mid-session takes nothing away that was written before', () => {
    const bench = journalBench();
    const { journal } = bench.start();
    journal.sent(operation(1));
    bench.obstruct();
    expect(journal.sent(operation(2))).toBe('not-written');
    expect(journal.settle(keyOf(1), carriedOut, 'told')).toBe('not-written');
    expect(journal.entries()).toEqual([unsettled(1)]);
    bench.clear();
    expect(journal.open()).toBe('written');
    expect(bench.start().journal.entries()).toEqual([unsettled(1)]);
  });
});

describe('a line of which nobody knows whether it was written', () => {
  test.for(['before', 'after'] as const)(
    'does not count when the disk failed %s it got there',
    (when) => {
      const { disk, wrap } = failing('append', when);
      const bench = journalBench(wrap);
      const { journal } = bench.start();
      journal.sent(operation(1));
      disk.state = 'fails';
      expect(journal.sent(operation(2))).toBe('not-written');
      expect(journal.settle(keyOf(1), carriedOut, 'untold')).toBe('not-written');
      expect(journal.entries()).toEqual([unsettled(1)]);
      disk.state = 'works';
      expect(journal.sent(operation(3))).toBe('written');
      expect(bench.start().journal.entries()).toEqual([unsettled(1), unsettled(3)]);
    },
  );
});

test.for([
  ['open', 'before'],
  ['open', 'after'],
  ['replace', 'before'],
  ['replace', 'after'],
] as const)('a start at which %s fails (%s it is done) loses nothing', ([step, when]) => {
  const { disk, wrap } = failing(step, when);
  const bench = journalBench(wrap);
  bench.start().journal.sent(operation(1));
  disk.state = 'fails';
  const { journal, opened, told } = bench.start();
  expect(opened).toBe('not-written');
  expect(told).toContainEqual(unavailable('ENOSPC'));
  disk.state = 'works';
  expect(journal.open()).toBe('written');
  expect(journal.entries()).toEqual([unsettled(1)]);
  expect(bench.start().journal.entries()).toEqual([unsettled(1)]);
});

test.for(['before', 'after'] as const)(
  'what was written counts, though the journal could not be written anew then (%s it was)',
  (when) => {
    const { disk, wrap } = failing('replace', when);
    const bench = journalBench(wrap);
    const { journal, told } = bench.start();
    journal.sent(operation(0));
    journal.sent(operation(1));
    disk.state = 'fails';
    const answers = new Set<string>();
    for (let number = 2; told.length === 0; number += 1) {
      journal.sent(operation(number));
      answers.add(journal.settle(keyOf(number), carriedOut, 'told'));
    }
    expect([...answers]).toEqual(['written']);
    expect(told).toEqual([unavailable('ENOSPC')]);
    expect(journal.sent(operation(998))).toBe('not-written');
    disk.state = 'works';
    expect(journal.sent(operation(999))).toBe('written');
    const expected = [unsettled(0), unsettled(1), unsettled(999)];
    expect(journal.entries()).toEqual(expected);
    expect(bench.start().journal.entries()).toEqual(expected);
  },
);

test.skipIf(process.platform !== 'linux')(
  'a disk that is full to the last byte is noticed, and nothing is lost',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-full-disk-'));
    const program = path.join(import.meta.dirname, 'fill-disk.ts');
    const mounted = `mount -t tmpfs -o size=64k none "$1" && exec "$2" "$3" "$1"`;
    const words = ['-rm', 'sh', '-c', mounted, 'sh', folder, process.execPath, program];
    const { stdout } = await promisify(execFile)('unshare', words);
    rmSync(folder, { recursive: true });
    expect(JSON.parse(stdout)).toEqual({
      opened: ['written', 'written'],
      whileFull: ['not-written', 'not-written'],
      lost: 0,
      afterwards: ['written', 'written'],
      kept: 1,
      reasons: ['journal-unavailable ENOSPC'],
    });
  },
);
