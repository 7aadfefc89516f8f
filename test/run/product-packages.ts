import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { house } from '../start/app-command.ts';

const dependent = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
});

const manifestOf = (name: string): string => join(house, 'node_modules', name, 'package.json');

const dependenciesOf = (file: string): readonly string[] =>
  Object.keys(dependent.parse(JSON.parse(readFileSync(file, 'utf8'))).dependencies);

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

/** Names of all packages of which something reaches a shop: what is packed, what is bundled, and what these depend on. */
export const productPackages = (): readonly string[] => {
  const found = new Set<string>();
  const waiting = [
    ...dependenciesOf(join(house, 'package.json')),
    ...importedBy('main', 'preload', 'renderer'),
  ];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (!found.has(name)) {
      found.add(name);
      waiting.push(...dependenciesOf(manifestOf(name)));
    }
  }
  return [...found].toSorted();
};
