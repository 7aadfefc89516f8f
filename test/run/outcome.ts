/** What a suite's own report says. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface SuiteOutcome extends Counts {
  readonly suite: string;
  readonly seconds: number;
  /** Why the suite as a whole counts as one more failure; null when it does not. */
  readonly fault: string | null;
}

/** How a suite's process ended. */
export type Ending =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: string };

function faultOf(counts: Counts | null, ending: Ending): string | null {
  if (ending.kind === 'killed') return `was ended by ${ending.signal}`;
  if (counts === null) return `left no readable report (exit code ${ending.code})`;
  if (counts.passed + counts.failed === 0) return 'ran no tests';
  if (ending.code !== 0 && counts.failed === 0) return `ended with exit code ${ending.code}`;
  return null;
}

/** Judges a suite by its report and by how its process ended: a suite that broke down counts as one failure more. */
export function judgeSuite(
  suite: string,
  counts: Counts | null,
  ending: Ending,
  seconds: number,
): SuiteOutcome {
  const fault = faultOf(counts, ending);
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  return { suite, seconds, fault, passed, skipped, failed: failed + (fault === null ? 0 : 1) };
}

/** The table printed after all suites, and its last line, which other people's scripts read. */
export function summary(outcomes: readonly SuiteOutcome[]): string {
  const lines = outcomes.map(({ suite, passed, failed, skipped, seconds, fault }) => {
    const skips = skipped === 0 ? '' : `, ${skipped} skipped`;
    const note = fault === null ? '' : `  (${fault})`;
    return `  ${suite.padEnd(16)} ${passed} passed, ${failed} failed${skips}, ${seconds.toFixed(1)} s${note}`;
  });
  const sum = (key: 'passed' | 'failed') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return ['', ...lines, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
