import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { house } from '../start/app-command.ts';

const names = z.record(z.string(), z.string()).default({});

const lockfile = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        dependencies: names,
        optionalDependencies: names,
        version: z.string().default(''),
        license: z.string().default('unknown'),
        integrity: z.string().optional(),
        hasInstallScript: z.boolean().default(false),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(house, 'package-lock.json'), 'utf8')));

/** What the lockfile says of a package; of every platform's build alike, installed here or not. */
export const lockedPackage = (name: string) => {
  const entry = lockfile.packages[name === '' ? '' : `node_modules/${name}`];
  if (entry === undefined) throw new Error(`The lockfile has no ${name}.`);
  return entry;
};

const isPackage = (specifier: string): boolean =>
  !/^[./]|^node:|^electron$/.test(specifier) && specifier !== '';

const nameOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that the sources below these folders of the house import, each once. */
export const importedBy = (...folders: readonly string[]): readonly string[] => {
  const files = globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx,css}`),
    { cwd: house },
  );
  const specifiers = files.flatMap((file) =>
    [
      ...readFileSync(join(house, file), 'utf8').matchAll(
        /(?:^import|\bfrom|^@import) ['"]([^'"\n]+)['"]/gm,
      ),
    ].map(([, specifier]) => specifier ?? ''),
  );
  return [...new Set(specifiers.filter(isPackage).map(nameOf))].toSorted();
};

/** Names of all packages of which something reaches a shop on some platform: what is packed, what is bundled, and what these depend on. */
export const productPackages = (): readonly string[] => {
  const found = new Set<string>();
  const waiting = [
    ...Object.keys(lockedPackage('').dependencies),
    ...importedBy('main', 'preload', 'renderer'),
  ];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (!found.has(name)) {
      found.add(name);
      const { dependencies, optionalDependencies } = lockedPackage(name);
      waiting.push(...Object.keys(dependencies), ...Object.keys(optionalDependencies));
    }
  }
  return [...found].toSorted();
};
