import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { Fault } from './faults.ts';
import { plantFault } from './plant.ts';

/** What the conformance suite made of a fault. */
export type Judgement =
  | { readonly verdict: 'caught'; readonly message: string }
  | { readonly verdict: 'missed' }
  /** The test was red, or did not run, for another reason than its expectation. */
  | { readonly verdict: 'unclear'; readonly message: string };

const project = join(import.meta.dirname, '../../..');
const playwright = join(project, 'node_modules/@playwright/test/cli.js');

/** Plants the fault into a copy, runs its test against the copy, and takes the copy away. */
export async function judge(fault: Fault): Promise<Judgement> {
  const folder = plantFault(fault.patches);
  try {
    const report = await runTest(fault, folder);
    return judgementOf(report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runTest({ spec, test }: Fault, folder: string): Promise<JSONReport> {
  const child = spawn(
    process.execPath,
    [
      playwright,
      'test',
      `test/standin/conformance/${spec}`,
      '--project=conformance',
      `--grep=${test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`,
      '--reporter=json',
      '--workers=1',
      `--output=${join(folder, 'results')}`,
    ],
    {
      cwd: project,
      env: { ...ownEnvironment(), ELECTRON_UNDER_TEST: join(folder, 'test/standin/bin/electron') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return JSON.parse(await text(child.stdout)) as JSONReport;
}

/** Without the variables by which a Playwright worker would take the inner run for its own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const inner = Object.entries(process.env).filter(
    ([name]) => !/^(?:TEST_|PW_|PLAYWRIGHT_|FORCE_COLOR|DEBUG_COLORS)/.test(name),
  );
  return Object.fromEntries(inner);
}

function judgementOf(report: JSONReport): Judgement {
  const results = report.suites.flatMap(resultsOf);
  const [result, ...more] = results;
  if (result === undefined || more.length > 0) {
    const errors = report.errors.map(({ message }) => message).join('\n');
    return { verdict: 'unclear', message: `${results.length} tests ran. ${errors}` };
  }
  if (result.status === 'passed') return { verdict: 'missed' };
  const message = result.errors.map((error) => error.message ?? '').join('\n');
  // Expectations name themselves; a demo that does not even start must not pass for a fault that was noticed.
  return { verdict: /expect\(/.test(message) ? 'caught' : 'unclear', message };
}

function resultsOf(suite: JSONReportSuite): JSONReportSuite['specs'][0]['tests'][0]['results'] {
  const own = suite.specs.flatMap((spec) => spec.tests.flatMap((test) => test.results));
  return [...own, ...(suite.suites ?? []).flatMap(resultsOf)];
}
