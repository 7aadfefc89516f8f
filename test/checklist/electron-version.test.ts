import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { house } from '../start/app-command.ts';
import { electronVersion } from '../start/electron-binary.ts';
import { readForElectron } from './checklist-items.ts';

const read = (file: string): string => readFileSync(join(house, file), 'utf8');

const manifest = z
  .object({ devDependencies: z.object({ electron: z.string() }) })
  .parse(JSON.parse(read('package.json')));
const lock = z
  .object({
    packages: z.object({
      'node_modules/electron': z.object({ version: z.string(), integrity: z.string() }),
    }),
  })
  .parse(JSON.parse(read('package-lock.json')));

it('is the same everywhere: asked for, locked with its digest, installed', () => {
  const locked = lock.packages['node_modules/electron'];
  expect(manifest.devDependencies.electron).toBe(locked.version);
  expect(electronVersion).toBe(locked.version);
  expect(locked.integrity).toMatch(/^sha512-/);
});

it('is a stable release of the major that the checklist was read for', () => {
  expect(electronVersion).toMatch(new RegExp(`^${readForElectron}\\.\\d+\\.\\d+$`));
  expect(read('docs/electron-checklist.md')).toContain(`Electron ${readForElectron}`);
});
