import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, buildKioskProcess } from '../faults/kiosk/build-kiosk-process.ts';
import { readFleetArguments } from './arguments.ts';
import { countByKiosk } from './compare-fleet.ts';
import { fleetWords, isSound } from './fleet-words.ts';
import { runFleet } from './run-fleet.ts';
import { sideBySide } from './side-by-side.ts';

describe('a few kiosks at one backend', { timeout: 240_000 }, () => {
  let program: BuiltProgram;
  beforeAll(async () => {
    program = await buildKioskProcess();
  }, 120_000);
  afterAll(() => program.remove());

  it('register at the same moment, twice, with lost answers too: nothing double, nothing lost', async () => {
    const report = await runFleet({
      program: program.file,
      kiosks: 4,
      rounds: ['clear', 'answers-lost'],
      sideways: 4,
      say: () => undefined,
    });
    expect(fleetWords(report).filter((line) => /FAILED|WRONG/.test(line))).toEqual([]);
    expect(report.rounds.map(({ latencies }) => latencies.length)).toEqual([4, 4]);
    expect(report.operations).toBe(8);
    expect(isSound(report)).toBe(true);
  });
});

describe('the count by kiosk', () => {
  const kiosks = ['k1', 'k2'];
  const sound = [
    { kioskId: 'k1', carriedOut: 1 },
    { kioskId: 'k2', carriedOut: 1 },
  ];

  it('has nothing to say when each has registered as often as it decided', () => {
    expect(countByKiosk(sound, kiosks, 1)).toEqual([]);
    expect(countByKiosk([...sound, ...sound], kiosks, 2)).toEqual([]);
  });

  it.each([
    ['lost one', sound.slice(1), 'books: k1 has 0 registrations, and decided 1'],
    ['doubled one', [...sound, ...sound.slice(1)], 'books: k2 has 2 registrations, and decided 1'],
    [
      'carried one out twice',
      [{ kioskId: 'k1', carriedOut: 2 }, ...sound.slice(1)],
      'books: k1 has 2 registrations, and decided 1',
    ],
    [
      'served a stranger',
      [...sound, { kioskId: 'k3', carriedOut: 1 }],
      'books: 1 operations are of no kiosk of this fleet',
    ],
  ])('tells that the backend has %s', (_what, operations, complaint) => {
    expect(countByKiosk(operations, kiosks, 1)).toEqual([complaint]);
  });
});

describe('a report', () => {
  const round = { line: 'clear', latencies: [30, 10, 20], took: 1_500, failures: [] } as const;
  const report = { rounds: [round], wrong: [], operations: 3 };

  it('says how many a second, and how long it took the middle and the slowest', () => {
    expect(fleetWords(report)).toEqual([
      'round 1, a clear line: 3 registered in 1.5 s (2.0 a second), p50 20 ms, p95 30 ms, p99 30 ms',
      'operations in the books: 3',
      'nothing double, nothing lost: books, journals, audit trails and screens agree',
    ]);
  });

  it.each([
    ['somebody was not told', { ...report, rounds: [{ ...round, failures: ['k1: menu'] }] }],
    ['something does not agree', { ...report, wrong: ['books: carried out 2 times'] }],
  ])('is not sound when %s', (_what, bad) => {
    expect(isSound(bad)).toBe(false);
    expect(fleetWords(bad).at(-1)).toBe('NOT SOUND');
  });
});

it('works side by side, so many at a time, and answers in order', async () => {
  let busy = 0;
  let busiest = 0;
  const squares = await sideBySide([3, 1, 2], 2, async (number) => {
    busy += 1;
    busiest = Math.max(busiest, busy);
    for (let turn = 0; turn < number; turn += 1) await Promise.resolve();
    busy -= 1;
    return number * number;
  });
  expect({ squares, busiest }).toEqual({ squares: [9, 1, 4], busiest: 2 });
});

it.each([
  ['', { kind: 'run', kiosks: 50, rounds: 2 }],
  ['--kiosks 8 --rounds 3', { kind: 'run', kiosks: 8, rounds: 3 }],
  ['--kiosks 0', { kind: 'refused', message: "--kiosks takes a number from 1 to 500, not '0'." }],
  ['--rounds x', { kind: 'refused', message: "--rounds takes a number from 1 to 20, not 'x'." }],
])('`%s` is read', (words, read) => {
  expect(readFleetArguments(words.split(' ').filter(Boolean))).toEqual(read);
});

it('an unknown option is refused and named', () => {
  const read = readFleetArguments(['--speed', '9']);
  expect(read.kind === 'refused' && read.message).toContain('--speed');
});
