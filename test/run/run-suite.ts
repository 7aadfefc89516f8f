import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { type Counts, type Ending, judgeSuite, type SuiteOutcome } from './outcome.ts';
import { readReport } from './reports.ts';
import { outputFile, reportFile, type Suite } from './suites.ts';

/** A suite that takes longer hangs, and is ended, so that the others still run. */
const limitMs = 20 * 60_000;

const withKeyring = ['node', 'test/keyring/with-keyring.ts', '--'];

function commandOf(suite: Suite): readonly [program: string, words: readonly string[]] {
  const [program = '', ...words] =
    suite.keychain === 'own-session' ? [...withKeyring, ...suite.command] : suite.command;
  return [program, words];
}

/** The installed tools come first on PATH, as npm has it; what is kept as a log bears no colours. */
function environmentOf(suite: Suite): NodeJS.ProcessEnv {
  const tools = resolve('node_modules/.bin');
  return {
    ...process.env,
    PATH: [tools, process.env['PATH'] ?? ''].join(delimiter),
    NO_COLOR: '1',
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile(suite.name),
  };
}

/** Runs the suite's command, showing what it prints and keeping it in `test-out`. */
async function runCommand(suite: Suite): Promise<Ending> {
  const [program, words] = commandOf(suite);
  const log = createWriteStream(outputFile(suite.name));
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitMs,
    env: environmentOf(suite),
  });
  const show = (from: Readable, to: NodeJS.WriteStream) => {
    from.pipe(log, { end: false });
    from.pipe(to, { end: false });
  };
  show(child.stdout, process.stdout);
  show(child.stderr, process.stderr);
  try {
    const [code, signal] = await once(child, 'close');
    return signal === null ? { kind: 'exited', code } : { kind: 'killed', signal };
  } catch (error) {
    console.error(`${program} does not run: ${String(error)}`);
    return { kind: 'exited', code: 127 };
  } finally {
    log.end();
    await once(log, 'close');
  }
}

const countCommand = (ending: Ending): Counts => {
  const passed = ending.kind === 'exited' && ending.code === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
};

/** Runs one suite to its end and judges it. A suite that breaks down is an outcome, not an exception. */
export async function runSuite(suite: Suite): Promise<SuiteOutcome> {
  console.log(`\n== ${suite.name}`);
  const start = performance.now();
  const ending = await runCommand(suite);
  const seconds = (performance.now() - start) / 1000;
  if (suite.counting.by === 'exit-code') {
    return { suite: suite.name, seconds, fault: null, ...countCommand(ending) };
  }
  const counts = await readReport(suite.counting.reporter, reportFile(suite.name));
  return judgeSuite(suite.name, counts, ending, seconds);
}
