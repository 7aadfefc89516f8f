import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { staff } from './actors.ts';
import { auditBench, noon } from './audit-trail-bench.ts';

const began = { kind: 'handover-began' } as const;
const done = { kind: 'handover-ended', by: 'done' } as const;
const interrupted = { kind: 'handover-ended', by: 'interrupted' } as const;

interface Entry {
  readonly sequence: number;
  readonly previous: string;
  readonly hash: string;
  readonly event: object;
}
const entries = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Entry);
const eventsOf = (lines: readonly string[]) => entries(lines).map(({ event }) => event);

/** A trail with two handovers in it. */
const withFourEntries = () => {
  const bench = auditBench();
  const { trail } = bench.start();
  for (const event of [began, done, began, done]) {
    trail.append(staff('eki-akari'), event);
  }
  return bench;
};

describe('the audit trail', () => {
  test('says who did what, when, on which kiosk, in canonical JSON', () => {
    const bench = auditBench();
    expect(bench.start().trail.append(staff('eki-akari'), began)).toBe('written');
    const actor = `"actor":{"kind":"staff","loginId":"eki-akari","shopName":"駅前店"}`;
    const body = `${actor},"at":"2026-11-21T03:00:00.000Z","event":{"kind":"handover-began"},`;
    const rest = `"kioskId":"shop-012-k1","previous":"${'0'.repeat(64)}","sequence":1}`;
    const hash = createHash('sha256').update(`{${body}${rest}`).digest('hex');
    expect(bench.text()).toBe(`{${body}"hash":"${hash}",${rest}\n`);
  });

  test('chains each entry to the one before, over a restart too', () => {
    const bench = auditBench();
    const { trail: earlier } = bench.start();
    earlier.append(staff('eki-akari'), began);
    earlier.append(staff('eki-akari'), { kind: 'handover-ended', by: 'timed-out' });
    const { trail, told } = bench.start();
    trail.append(staff('eki-akari'), began);
    const [first, second, third] = entries(bench.lines());
    expect([first?.sequence, second?.sequence, third?.sequence]).toEqual([1, 2, 3]);
    expect(second?.previous).toBe(first?.hash);
    expect(third?.previous).toBe(second?.hash);
    expect(told).toEqual([]);
    expect(bench.start().told).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('is for the kiosk’s own account alone', () => {
    const bench = withFourEntries();
    expect(statSync(bench.file).mode & 0o777).toBe(0o600);
    expect(statSync(bench.folder).mode & 0o777).toBe(0o700);
  });
});

describe('a handover that a crash has ended', () => {
  test('is closed in the name of whoever began it when the trail is opened next, and once', () => {
    const bench = auditBench();
    const { trail } = bench.start();
    for (const event of [began, done, began]) {
      trail.append(staff('eki-akari'), event);
    }
    expect(bench.start().told).toEqual([]);
    bench.start();
    expect(eventsOf(bench.lines())).toEqual([began, done, began, interrupted]);
    expect(bench.lines().at(-1)).toContain('"loginId":"eki-akari"');
  });

  test('is not mistaken for that of somebody else', () => {
    const bench = auditBench();
    const { trail } = bench.start();
    trail.append(staff('eki-akari'), began);
    trail.append(staff('eki-takumi'), began);
    trail.append(staff('eki-takumi'), done);
    bench.start();
    expect(eventsOf(bench.lines()).slice(3)).toEqual([interrupted]);
    expect(bench.lines().at(-1)).toContain('"loginId":"eki-akari"');
  });

  test('is closed after a power cut in the middle of its last line too', () => {
    const bench = auditBench();
    const { trail } = bench.start();
    trail.append(staff('eki-akari'), began);
    trail.append(staff('eki-akari'), done);
    truncateSync(bench.file, statSync(bench.file).size - 1);
    bench.start();
    expect(eventsOf(bench.lines()).slice(1)).toEqual([
      { kind: 'torn-line-cut', bytes: expect.any(Number) as number },
      interrupted,
    ]);
  });
});

describe('a last line that was not written whole', () => {
  test.for([1, 2, 40, 200])('is cut off and noted, when %i bytes of it are missing', (missing) => {
    const bench = withFourEntries();
    const before = bench.lines();
    truncateSync(bench.file, statSync(bench.file).size - missing);
    const { trail, told } = bench.start();
    const bytes = Buffer.byteLength(`${before.at(-1)}\n`) - missing;
    expect(eventsOf(bench.lines()).slice(2)).toEqual([
      began,
      { kind: 'torn-line-cut', bytes },
      interrupted,
    ]);
    expect(bench.lines().slice(0, 3)).toEqual(before.slice(0, 3));
    expect(told).toEqual([{ code: 'audit-trail-torn', fields: {} }]);
    trail.append(staff('eki-akari'), done);
    expect(bench.start().told).toEqual([]);
  });

  test('may be made of zeros, as some file systems leave it', () => {
    const bench = withFourEntries();
    appendFileSync(bench.file, Buffer.alloc(100));
    bench.start();
    expect(eventsOf(bench.lines()).at(-1)).toEqual({ kind: 'torn-line-cut', bytes: 100 });
  });
});

describe('a trail that somebody has changed', () => {
  const change = (lines: readonly string[], from: string, to: string, line: number) =>
    lines.map((text, index) => (index === line - 1 ? text.replace(from, to) : text));
  const broken = (line: number) => ({
    code: 'audit-trail-broken',
    fields: { at: `audit-trail.jsonl:${line}` },
  });

  test.for<[string, (lines: readonly string[]) => readonly string[], readonly number[]]>([
    ['another name', (lines) => change(lines, 'akari', 'takum', 2), [2]],
    ['a flipped bit in a hash', (lines) => change(lines, '"hash":"', '"hash":"x', 2), [2, 3]],
    ['in its last line', (lines) => change(lines, 'done', 'gone', 4), [4]],
    ['white space', (lines) => change(lines, '":', '": ', 3), [3]],
    ['a line without sense', (lines) => change(lines, '{', '', 2), [2, 3]],
    ['a line less', (lines) => lines.toSpliced(1, 1), [2]],
    ['a line twice', (lines) => lines.toSpliced(1, 0, lines[1] ?? ''), [3]],
    ['its lines in another order', (lines) => lines.toReversed(), [1, 2, 3, 4]],
    ['a foreign line', (lines) => [...lines, '{"a":1}'], [5]],
  ])('by %s is reported, noted and left as it is', ([, changed, breaks]) => {
    const bench = withFourEntries();
    const lines = changed(bench.lines());
    writeFileSync(bench.file, lines.map((line) => `${line}\n`).join(''));
    expect(bench.start().told).toEqual(breaks.map(broken));
    expect(bench.lines().slice(0, lines.length)).toEqual(lines);
    const noted = eventsOf(bench.lines().slice(lines.length));
    expect(noted.filter((event) => !isDeepStrictEqual(event, interrupted))).toEqual(
      breaks.map((line) => ({ kind: 'chain-broken', line })),
    );
  });

  test('by any byte is reported', () => {
    const bench = withFourEntries();
    const whole = readFileSync(bench.file);
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const bytes = Buffer.from(whole);
          bytes[at] = (bytes[at] ?? 0) ^ flip;
          writeFileSync(bench.file, bytes);
          expect(bench.start().told.map(({ code }) => code)).toContain(
            at === whole.length - 1 ? 'audit-trail-torn' : 'audit-trail-broken',
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is reported at each start, but noted once, and goes on from there', () => {
    const bench = withFourEntries();
    writeFileSync(bench.file, bench.text().replace('akari', 'takum'));
    const { trail } = bench.start();
    trail.append(staff('eki-akari'), began);
    trail.append(staff('eki-akari'), done);
    const noted = bench.lines();
    expect(bench.start().told).toEqual([broken(1)]);
    expect(bench.lines()).toEqual(noted);
  });
});

describe('a disk that takes nothing', () => {
  test('is said, and told to the log', () => {
    const bench = auditBench();
    bench.obstruct();
    const { trail, opened, told } = bench.start();
    expect(opened).toBe('not-written');
    expect(trail.append(staff('eki-akari'), began)).toBe('not-written');
    expect(trail.openOperations()).toBeNull();
    expect(told).toEqual([
      { code: 'audit-trail-unavailable', fields: { reason: 'EEXIST' } },
      { code: 'audit-trail-unavailable', fields: { reason: 'EEXIST' } },
      { code: 'audit-trail-unavailable', fields: { reason: 'EEXIST' } },
    ]);
  });

  test('has the trail say since when, once it takes entries again', () => {
    const bench = auditBench();
    bench.obstruct();
    const { trail } = bench.start();
    bench.clear();
    expect(trail.append(staff('eki-akari'), began)).toBe('written');
    const since = new Date(noon).toISOString();
    expect(eventsOf(bench.lines())).toEqual([{ kind: 'trail-unavailable', since }, began]);
  });

  test('leaves a handover that goes on meanwhile as it is', () => {
    const bench = auditBench();
    const { trail } = bench.start();
    trail.append(staff('eki-akari'), began);
    const before = bench.text();
    bench.obstruct();
    expect(trail.append(staff('eki-takumi'), began)).toBe('not-written');
    bench.clear(before);
    expect(trail.append(staff('eki-akari'), done)).toBe('written');
    expect(eventsOf(bench.lines())).not.toContainEqual(interrupted);
  });

  test.skipIf(process.platform !== 'linux')(
    'takes entries again once there is room, after the one that was half written',
    async () => {
      const bench = auditBench();
      const program = path.join(import.meta.dirname, 'append-entries.ts');
      const limited = `trap '' XFSZ; ulimit -S -f 2; exec "$@"`;
      const words = ['-c', limited, 'sh', process.execPath, program, bench.folder, '3'];
      const { stdout } = await promisify(execFile)('sh', words);
      const answers = stdout.trim().split(' ');
      const [last, ...earlier] = answers.slice(0, -3).toReversed();
      expect(last).toBe('not-written');
      expect(earlier.length).toBeGreaterThan(1);
      expect(new Set([...earlier, ...answers.slice(-3)])).toEqual(new Set(['written']));
      expect(eventsOf(bench.lines())).toEqual([
        ...earlier.map(() => began),
        { kind: 'torn-line-cut', bytes: expect.any(Number) as number },
        { kind: 'trail-unavailable', since: expect.any(String) as string },
        ...[began, began, began],
      ]);
      expect(bench.start().told).toEqual([]);
    },
  );
});
