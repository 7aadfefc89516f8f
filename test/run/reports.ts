import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Counts } from './outcome.ts';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

const ownReport = z.object({ passed: z.number(), failed: z.number() });

/** Who wrote a report, which decides how it reads. */
export type Reporter = 'vitest' | 'playwright' | 'own';

const readers: Readonly<Record<Reporter, (content: unknown) => Counts>> = {
  vitest: (content) => {
    const report = vitestReport.parse(content);
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  },
  /** A flaky test is a failed one: it did fail. */
  playwright: (content) => {
    const { stats } = playwrightReport.parse(content);
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    };
  },
  own: (content) => ({ ...ownReport.parse(content), skipped: 0 }),
};

/** The counts in a suite's JSON report, or null when there is none that can be read. */
export async function readReport(reporter: Reporter, file: string): Promise<Counts | null> {
  try {
    return readers[reporter](JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}
