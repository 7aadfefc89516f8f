import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Counts, type Ending, judgeSuite, summary } from './outcome.ts';
import { type Reporter, readReport } from './reports.ts';

const fine: Counts = { passed: 3, failed: 0, skipped: 0 };
const exited = (code: number): Ending => ({ kind: 'exited', code });

describe('a suite', () => {
  it.each<[string, Counts | null, Ending, number, string | null]>([
    ['that passed', fine, exited(0), 0, null],
    ['with a failed test', { ...fine, failed: 2 }, exited(1), 2, null],
    ['that broke down after its tests', fine, exited(1), 1, 'exit code 1'],
    ['that ran no tests', { passed: 0, failed: 0, skipped: 4 }, exited(0), 1, 'no tests'],
    ['without a report', null, exited(0), 1, 'no readable report'],
    ['that hung', fine, { kind: 'killed', signal: 'SIGTERM' }, 1, 'SIGTERM'],
  ])('%s', (_, counts, ending, failed, fault) => {
    const outcome = judgeSuite('unit', counts, ending, 1);
    expect(outcome.failed).toBe(failed);
    expect(outcome.fault).toEqual(fault === null ? null : expect.stringContaining(fault));
  });
});

describe('the summary', () => {
  it('ends with one line that sums up all suites', () => {
    const outcomes = [
      judgeSuite('unit', fine, exited(0), 1),
      judgeSuite('journeys', { ...fine, failed: 1 }, exited(1), 2),
      judgeSuite('conformance', null, exited(2), 3),
    ];
    expect(summary(outcomes).split('\n').at(-1)).toBe('6 passed, 2 failed');
  });
});

describe('a report', () => {
  let file: string;
  beforeEach(async () => {
    file = join(await mkdtemp(join(tmpdir(), 'report-')), 'report.json');
  });
  afterEach(() => rm(join(file, '..'), { recursive: true }));

  it.each<[Reporter, object, Counts]>([
    [
      'vitest',
      { numPassedTests: 5, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 },
      { passed: 5, failed: 1, skipped: 2 },
    ],
    [
      'playwright',
      { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } },
      { passed: 5, failed: 2, skipped: 3 },
    ],
    ['own', { passed: 2, failed: 0 }, { passed: 2, failed: 0, skipped: 0 }],
  ])('of %s is counted', async (reporter, content, counts) => {
    await writeFile(file, JSON.stringify(content));
    expect(await readReport(reporter, file)).toEqual(counts);
  });

  it.each(['', '{}', '[]', '{"stats":{}}'])('that reads %j counts as none', async (content) => {
    await writeFile(file, content);
    expect(await readReport('playwright', file)).toBeNull();
  });

  it('that is not there counts as none', async () => {
    expect(await readReport('vitest', file)).toBeNull();
  });
});
