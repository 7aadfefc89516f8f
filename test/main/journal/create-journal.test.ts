import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { enquiryNumber } from '../../../main/journal/enquiry-number.ts';
import type { Journal, Settlement } from '../../../main/journal/journal.ts';
import { staff } from './actors.ts';
import { journalBench } from './journal-bench.ts';
import { beyondAsking, carriedOut, keyOf, notCarriedOut, operation } from './operations.ts';

const unsettled = (number: number) => ({ ...operation(number), settlement: null });
const settled = (number: number, settlement: Settlement) => ({ ...operation(number), settlement });

describe('the journal', () => {
  test('is empty at first', () => {
    const { journal, opened, told } = journalBench().start();
    expect(opened).toBe('written');
    expect(journal.entries()).toEqual([]);
    expect(told).toEqual([]);
  });

  test.for<[string, (journal: Journal) => unknown, readonly object[]]>([
    ['what was sent', (journal) => journal.sent(operation(2)), [unsettled(1), unsettled(2)]],
    [
      'what was settled without anybody being told',
      (journal) => journal.settle(keyOf(1), carriedOut, 'untold'),
      [settled(1, carriedOut)],
    ],
    [
      'that nobody can ask any more',
      (journal) => journal.settle(keyOf(1), beyondAsking, 'untold'),
      [settled(1, beyondAsking)],
    ],
    [
      'nothing more of what the person was told',
      (journal) => journal.settle(keyOf(1), notCarriedOut, 'told'),
      [],
    ],
    [
      'nothing more of what somebody has seen',
      (journal) => {
        journal.settle(keyOf(1), carriedOut, 'untold');
        journal.seen([keyOf(1)]);
      },
      [],
    ],
    ['what was seen before it was settled', (journal) => journal.seen([keyOf(1)]), [unsettled(1)]],
    [
      'that what was not carried out is sent again under its key',
      (journal) => {
        journal.settle(keyOf(1), notCarriedOut, 'untold');
        journal.sent(operation(1));
      },
      [unsettled(1)],
    ],
    [
      'that what a person was told had failed is sent again under its key',
      (journal) => {
        journal.settle(keyOf(1), notCarriedOut, 'told');
        journal.sent(operation(1));
      },
      [unsettled(1)],
    ],
    ['one operation once', (journal) => journal.sent(operation(1)), [unsettled(1)]],
    [
      'nothing of an operation that it does not have',
      (journal) => journal.settle(keyOf(9), carriedOut, 'untold'),
      [unsettled(1)],
    ],
  ])('remembers %s, over a restart too', ([, act, expected]) => {
    const bench = journalBench();
    const { journal, trail } = bench.start();
    journal.sent(operation(1));
    act(journal);
    expect(journal.entries()).toEqual(expected);
    expect(trail.openOperations()).toEqual([]);
    const { journal: next, told } = bench.start();
    expect(next.entries()).toEqual(expected);
    expect(told).toEqual([]);
  });

  test('keeps staff’s operations, and those without a card', () => {
    const bench = journalBench();
    const removal = operation(1, { change: 'delete-customer', label: null, actor: staff('akari') });
    bench.start().journal.sent(removal);
    expect(bench.start().journal.entries()).toEqual([{ ...removal, settlement: null }]);
  });

  test('names the oldest first, also one that was sent again', () => {
    const { journal } = journalBench().start();
    for (const number of [1, 2, 3]) {
      journal.sent(operation(number));
    }
    journal.settle(keyOf(1), notCarriedOut, 'untold');
    journal.sent({ ...operation(1), at: operation(4).at });
    expect(journal.entries().map(({ idempotencyKey }) => idempotencyKey)).toEqual(
      [2, 3, 1].map(keyOf),
    );
  });

  test.skipIf(process.platform === 'win32')('is for the kiosk’s own account alone', () => {
    const bench = journalBench();
    bench.start().journal.sent(operation(1));
    expect(statSync(bench.file).mode & 0o777).toBe(0o600);
  });
});

describe('a journal in which most no longer matters', () => {
  test('is written anew at the start', () => {
    const bench = journalBench();
    const { journal } = bench.start();
    for (let number = 1; number <= 20; number += 1) {
      journal.sent(operation(number));
      journal.settle(keyOf(number), carriedOut, number === 7 ? 'untold' : 'told');
    }
    expect(bench.lines()).toHaveLength(41);
    bench.start();
    expect(bench.lines()).toHaveLength(3);
  });

  test('is written anew while it is used, and forgets nothing that matters', () => {
    const bench = journalBench();
    const { journal } = bench.start();
    journal.sent(operation(0));
    const lengths = new Set<number>();
    for (let number = 1; number <= 1000; number += 1) {
      journal.sent(operation(number));
      journal.settle(keyOf(number), carriedOut, 'told');
      lengths.add(bench.lines().length);
    }
    expect(Math.max(...lengths)).toBeLessThanOrEqual(202);
    expect(journal.entries()).toEqual([unsettled(0)]);
    expect(bench.start().journal.entries()).toEqual([unsettled(0)]);
  });
});

describe('a journal with 500 entries', () => {
  const full = () => {
    const bench = journalBench();
    const started = bench.start();
    for (let number = 1; number <= 500; number += 1) {
      started.journal.sent(operation(number));
    }
    return { bench, ...started };
  };

  test('takes no more while all are unsettled, and says so', () => {
    const { journal, told } = full();
    expect(journal.sent(operation(501))).toBe('not-written');
    expect(told).toEqual([{ code: 'journal-full', fields: {} }]);
    expect(journal.entries()).toHaveLength(500);
    journal.settle(keyOf(3), carriedOut, 'told');
    expect(journal.sent(operation(501))).toBe('written');
  });

  test('gives up the oldest that is settled and that nobody has seen, and says so', () => {
    const { bench, journal, told } = full();
    journal.settle(keyOf(4), carriedOut, 'untold');
    journal.settle(keyOf(3), carriedOut, 'untold');
    expect(journal.sent(operation(501))).toBe('written');
    const keys = journal.entries().map(({ idempotencyKey }) => idempotencyKey);
    expect(keys).toHaveLength(500);
    expect(keys).not.toContain(keyOf(3));
    expect(keys).toContain(keyOf(4));
    const fields = { enquiryNumber: enquiryNumber(keyOf(3)) };
    expect(told).toEqual([{ code: 'journal-gave-way', fields }]);
    const again = bench.start();
    expect(again.journal.entries().map(({ idempotencyKey }) => idempotencyKey)).toEqual(keys);
  });
});
