import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditFileName, olderAuditFiles } from '../../../main/journal/audit-files.ts';
import type { SentOperation } from '../../../main/journal/journal.ts';
import {
  operationSeen,
  operationSent,
  operationSettled,
  operationTold,
} from '../../../main/journal/operation-events.ts';
import { customer, staff } from './actors.ts';
import { type AuditBench, auditBench } from './audit-trail-bench.ts';
import { growTrail } from './grow-trail.ts';
import { carriedOut, operation } from './operations.ts';

const akari = staff('eki-akari');
const began = { kind: 'handover-began' } as const;
const done = { kind: 'handover-ended', by: 'done' } as const;

/** Three entries a file. */
const limits = { bytes: 900, olderFiles: 3 };

const older = (first: number) => `audit-trail.${String(first).padStart(9, '0')}.jsonl`;
const read = (bench: AuditBench, name: string) =>
  readFileSync(path.join(bench.folder, name), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { sequence: number; previous: string; hash: string });

const withEntries = (count: number) => {
  const bench = auditBench();
  const { trail } = bench.start({ limits });
  for (let number = 1; number <= count; number += 1) {
    trail.append(akari, number % 2 === 1 ? began : done);
  }
  return bench;
};

describe('a trail that has grown long', () => {
  test('goes on in a new file, each bearing the number of its first entry', () => {
    const bench = withEntries(8);
    expect(bench.names()).toEqual([older(1), older(4), auditFileName]);
    const entries = bench.names().flatMap((name) => read(bench, name));
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(entries.slice(1).map(({ previous }) => previous)).toEqual(
      entries.slice(0, -1).map(({ hash }) => hash),
    );
    expect(bench.start({ limits }).told).toEqual([]);
  });

  test('goes on where it was when it is opened right after its file was set aside', () => {
    const bench = withEntries(6);
    renameSync(bench.file, path.join(bench.folder, older(4)));
    const { trail, told } = bench.start({ limits });
    trail.append(akari, began);
    expect(told).toEqual([]);
    expect(read(bench, auditFileName).map(({ sequence }) => sequence)).toEqual([7]);
  });

  test('gives up its oldest file, and notes so before', () => {
    const bench = withEntries(14);
    const names = bench.names();
    expect(olderAuditFiles(names)).toHaveLength(3);
    expect(names).not.toContain(older(1));
    const events = names.flatMap((name) => bench.eventsIn(name));
    expect(events).toContainEqual({ kind: 'trail-file-removed', file: older(1) });
    expect(bench.start({ limits }).told).toEqual([]);
  });

  test.for<[string, (bench: AuditBench) => void]>([
    [
      'was changed',
      (bench) => bench.rewrite(older(4), (text) => text.replace(/"hash":"./g, '"hash":"x')),
    ],
    [
      'lacks its last line',
      (bench) => bench.rewrite(older(4), (text) => text.replace(/.+\n$/, '')),
    ],
    ['was taken away', (bench) => rmSync(path.join(bench.folder, older(4)))],
  ])('reports that the file before %s', ([, change]) => {
    const bench = withEntries(8);
    change(bench);
    const broken = { code: 'audit-trail-broken', fields: { at: 'audit-trail.jsonl:1' } };
    expect(bench.start({ limits }).told).toEqual([broken]);
    expect(bench.start({ limits }).told).toEqual([broken]);
    expect(bench.events().filter((event) => isBreak(event))).toEqual([
      { kind: 'chain-broken', line: 1 },
    ]);
  });

  test('never lets one file take the place of another', () => {
    const bench = withEntries(8);
    const kept = readFileSync(path.join(bench.folder, older(4)), 'utf8');
    writeFileSync(bench.file, kept);
    const { trail } = bench.start({ limits });
    trail.append(akari, began);
    expect(readFileSync(path.join(bench.folder, older(4)), 'utf8')).toBe(kept);
  });

  test('remembers a handover over the border of two files', () => {
    const bench = withEntries(3);
    renameSync(bench.file, path.join(bench.folder, older(1)));
    bench.start({ limits });
    expect(bench.events()).toEqual([{ kind: 'handover-ended', by: 'interrupted' }]);
  });
});

const unsettled = (sent: SentOperation) => ({ ...sent, settlement: null });

const isBreak = (event: unknown): boolean =>
  typeof event === 'object' && event !== null && Reflect.get(event, 'kind') === 'chain-broken';

describe('operations of which the trail says that somebody has still to learn of them', () => {
  const oneBorder = { bytes: 3_000, olderFiles: 3 };
  const removal = operation(2, { change: 'delete-customer', label: null, actor: akari });

  test('are known as they were, over a restart and over the border of two files', () => {
    const bench = auditBench();
    const { trail } = bench.start({ limits: oneBorder });
    trail.append(customer, operationSent(operation(1)));
    trail.append(akari, operationSent(removal));
    for (const number of [3, 4, 5]) {
      trail.append(customer, operationSent(operation(number)));
      trail.append({ kind: 'kiosk' }, operationSettled(operation(number), carriedOut));
    }
    trail.append(customer, operationTold(operation(4)));
    trail.append(akari, operationSeen(operation(5)));
    const open = [
      unsettled(operation(1)),
      unsettled(removal),
      { ...operation(3), settlement: carriedOut },
    ];
    expect(bench.names()).toHaveLength(2);
    expect(trail.openOperations()).toEqual(open);
    expect(bench.start({ limits: oneBorder }).trail.openOperations()).toEqual(open);
  });

  test('are open again when they are sent again', () => {
    const { trail } = auditBench().start();
    trail.append(customer, operationSent(operation(1)));
    trail.append({ kind: 'kiosk' }, operationSettled(operation(1), carriedOut));
    trail.append(customer, operationSent(operation(1)));
    expect(trail.openOperations()).toEqual([unsettled(operation(1))]);
  });
});

test('a trail of 4 MB is opened as any other', () => {
  const bench = auditBench();
  const { trail } = bench.start();
  trail.append(customer, operationSent(operation(1)));
  growTrail(bench.file, 4 * 1024 * 1024);
  const { opened, told } = bench.start();
  expect(opened).toBe('written');
  expect(told).toEqual([]);
});
