import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
const here = join(projectRoot, 'test/gallery/components');

/** What a module takes from other modules beside it, types left aside. Lint allows no import that is not used. */
const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type)[^;]*?'(\.[^']+\.tsx?)';/gmsu,
    ),
  ]
    .map(([, path]) => join(dirname(file), path ?? ''))
    .filter((path) => existsSync(path));

const reachedFrom = (
  files: readonly string[],
  reached = new Set<string>(),
): ReadonlySet<string> => {
  for (const file of files) {
    if (reached.has(file)) continue;
    reached.add(file);
    reachedFrom(importsOf(file), reached);
  }
  return reached;
};

const shown = reachedFrom([join(here, 'shelves.ts')]);

test.each(
  globSync('renderer/{design,fields}/**/*.tsx', { cwd: projectRoot }).map((file) => [file]),
)('%s has a place in the gallery of components', (file) => {
  expect([...shown].map((path) => relative(projectRoot, path))).toContain(file);
});
