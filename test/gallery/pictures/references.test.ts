import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlain } from '../views/view.ts';
import { views } from '../views/views.ts';
import { referenceName, referencesFolder } from './reference-files.ts';

const wanted = new Set(views.filter(isPlain).map(referenceName));
const kept = globSync('**/*.webp', { cwd: referencesFolder });

test('every state has its reference in every language and layout', () => {
  const missing = [...wanted].filter((name) => !existsSync(join(referencesFolder, name)));
  expect(missing).toEqual([]);
});

test('no reference is left of what is shown no more', () => {
  expect(kept.filter((name) => !wanted.has(name))).toEqual([]);
});

test('all references together are no more than 25 MB', () => {
  const sizes = kept.map((name) => statSync(join(referencesFolder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000_000);
});
