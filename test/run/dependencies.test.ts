import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { house } from '../start/app-command.ts';

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
  })
  .parse(JSON.parse(readFileSync(join(house, 'package.json'), 'utf8')));

const declared = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});

const page = readFileSync(join(house, 'docs/dependencies.md'), 'utf8');
const explained = [...page.matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, name]) => name ?? '');

describe('the dependencies', () => {
  it('are each explained once in docs/dependencies.md, and nothing else is', () => {
    expect(explained.toSorted()).toEqual(declared.map(([name]) => name).toSorted());
  });

  it.each(declared)('%s has an exact version (%s)', (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
