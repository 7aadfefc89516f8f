import { join } from 'node:path';
import type { Reporter } from './reports.ts';

/** Where everything about a run is left: reports, output of each suite, data folders of the kiosks. */
export const outputFolder = 'test-out';

export const reportFile = (suite: string): string => join(outputFolder, `${suite}.json`);
export const outputFile = (suite: string): string => join(outputFolder, `${suite}.log`);

/** How a suite's tests are counted. */
export type Counting =
  /** The command is one test: its exit code decides. */
  { readonly by: 'exit-code' } | { readonly by: 'report'; readonly reporter: Reporter };

export interface Suite {
  readonly name: string;
  readonly command: readonly string[];
  readonly counting: Counting;
  readonly keychain: 'own-session' | 'not-needed';
}

const check = (name: string, ...command: string[]): Suite => ({
  name,
  command,
  counting: { by: 'exit-code' },
  keychain: 'not-needed',
});

const playwright = (project: string): Suite => ({
  name: project,
  command: ['playwright', 'test', '--project', project, '--reporter=list,json'],
  counting: { by: 'report', reporter: 'playwright' },
  keychain: 'own-session',
});

/** Everything that `npm test` runs, in this order. The leak search comes last: it reads what the others left. */
export const suites: readonly Suite[] = [
  check('build', 'electron-vite', 'build', '--logLevel', 'warn'),
  check('types', 'tsc', '--build'),
  check('format', 'biome', 'check', '.'),
  check('lint', 'oxlint', '--type-aware'),
  {
    name: 'unit',
    command: [
      'vitest',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${reportFile('unit')}`,
    ],
    counting: { by: 'report', reporter: 'vitest' },
    keychain: 'not-needed',
  },
  playwright('conformance'),
  playwright('mutations'),
  playwright('journeys'),
  playwright('counter'),
  playwright('accessibility'),
  playwright('hostile'),
  playwright('leaks'),
  playwright('gallery'),
  {
    name: 'packaged',
    command: ['node', 'test/packaging/test-packaged.ts', '--short'],
    counting: { by: 'report', reporter: 'playwright' },
    keychain: 'not-needed',
  },
  {
    name: 'faults',
    command: ['node', 'test/faults/faults.ts', '--seed', '7'],
    counting: { by: 'report', reporter: 'own' },
    keychain: 'not-needed',
  },
  {
    name: 'leak-search',
    command: ['node', 'test/run/search-for-leaks.ts'],
    counting: { by: 'report', reporter: 'own' },
    keychain: 'own-session',
  },
];
