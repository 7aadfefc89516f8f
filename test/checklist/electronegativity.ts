import { createRequire } from 'node:module';
import { z } from 'zod';
import { electronVersion } from '../start/electron-binary.ts';

const load = createRequire(createRequire(import.meta.url).resolve('@doyensec/electronegativity'));

/** Has a module of that name loaded as `exports` wherever it is required from the same place. */
const replace = (require: NodeJS.Require, name: string, exports: unknown): void => {
  const id = require.resolve(name);
  const standing = { id, filename: id, loaded: true, exports } as NodeJS.Module;
  require.cache[id] = standing;
};

/** Electronegativity asks a server for newer texts at each start. It shall ask nobody: "not modified" keeps those it has. */
const answerNobody = (): void => replace(load, 'got', () => Promise.resolve({ statusCode: 304 }));

/** Its second parser finds the project's compiler, which has no such interface any more, in place of the one that it brought. */
const lendCompiler = (): void => {
  const parser = createRequire(load.resolve('@typescript-eslint/typescript-estree'));
  replace(parser, 'typescript', load('typescript'));
};

const reportSchema = z.object({
  atomicChecks: z.number(),
  globalChecks: z.number(),
  errors: z.array(z.object({ file: z.string(), message: z.string() })),
  issues: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      manualReview: z.boolean(),
    }),
  ),
});

export interface Scan {
  /** How many of its checks ran. */
  readonly checks: number;
  /** Files that it could not read; whatever is in them was not judged. */
  readonly unread: readonly string[];
  /** Each finding as `ID file`, or `ID file (perhaps)` where it asks for a review; the file is `N/A` for what it misses everywhere. */
  readonly findings: readonly string[];
}

const told = ({ id, file, manualReview }: z.infer<typeof reportSchema>['issues'][number]): string =>
  `${id} ${file}${manualReview ? ' (perhaps)' : ''}`;

/** All that Electronegativity says of a folder of sources. It never fails by itself, whatever it finds. */
export const scan = async (folder: string): Promise<Scan> => {
  answerNobody();
  lendCompiler();
  const run: (options: object) => Promise<unknown> = load('./runner.js');
  const report = reportSchema.parse(
    await run({
      input: folder,
      isRelative: true,
      electronVersionOverride: electronVersion,
      // Fetches the list of Electron's releases; the network is no part of a test.
      excludeFromScan: ['AvailableSecurityFixesGlobalCheck'],
    }),
  );
  return {
    checks: report.atomicChecks + report.globalChecks,
    unread: report.errors.map(({ file, message }) => `${file}: ${message}`),
    findings: [...new Set(report.issues.map(told))].toSorted(),
  };
};
