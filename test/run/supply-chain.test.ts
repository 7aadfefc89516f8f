import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { house } from '../start/app-command.ts';
import { readLicences, writtenLicences } from './licences.ts';
import { importedBy, lockedPackage, productPackages } from './product-packages.ts';

const lockEntry = z.object({
  version: z.string(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  optional: z.boolean().optional(),
});

const lockfile = z
  .object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(join(house, 'package-lock.json'), 'utf8')));

const entries = Object.entries(lockfile.packages)
  .filter(([place]) => place !== '')
  .map(([place, entry]) => [place, lockEntry.parse(entry)] as const);

const explained = new Set(
  [...readFileSync(join(house, 'docs/dependencies.md'), 'utf8').matchAll(/^\| `([^`]+)`/gm)].map(
    ([, name]) => name ?? '',
  ),
);

describe('the lockfile', () => {
  it.each(entries.filter(([, { optional }]) => optional !== true))(
    'has the integrity of %s, and no registry of its own',
    (_place, { integrity, resolved }) => {
      expect(integrity).toMatch(/^sha512-/);
      expect(resolved ?? 'https://registry.npmjs.org/').toMatch(
        /^https:\/\/registry\.npmjs\.org\//,
      );
    },
  );

  it('has for every platform’s build of a package at least its exact version', () => {
    for (const [, { version }] of entries) expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe('the product', () => {
  const product = productPackages();

  it('is made of what is packed and what is bundled, each with all that it depends on', () => {
    expect(product).toContain('@napi-rs/keyring');
    expect(product).toContain('@napi-rs/keyring-linux-x64-gnu');
    expect(product).toContain('@napi-rs/keyring-win32-x64-msvc');
    expect(product).toContain('react');
    expect(product).not.toContain('vitest');
  });

  it.each(product)(
    '%s runs nothing when it is installed, and has its integrity in the lockfile',
    (name) => {
      const { hasInstallScript, integrity } = lockedPackage(name);
      expect(hasInstallScript).toBe(false);
      expect(integrity).toMatch(/^sha512-/);
    },
  );

  it.each(['main', 'preload', 'renderer'])(
    '%s imports only what docs/dependencies.md explains',
    (folder) => {
      const names = importedBy(folder);
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !explained.has(name))).toEqual([]);
    },
  );

  it('has a list of licences that says of each package what it is under, and is current', () => {
    expect(existsSync(join(house, 'docs/licences.md'))).toBe(true);
    expect(readLicences()).toEqual(writtenLicences());
    expect(readLicences().filter(({ licence }) => licence === 'unknown')).toEqual([]);
  });
});
