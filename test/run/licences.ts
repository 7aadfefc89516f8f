import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { house } from '../start/app-command.ts';
import { productPackages } from './product-packages.ts';

/** Under which licence a package of the product is, by its SPDX expression. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const manifest = z.object({ version: z.string(), license: z.string().default('unknown') });

export const licencesFile = join(house, 'docs/licences.md');

/** As the installed packages themselves say it. */
export const readLicences = (): readonly Licence[] =>
  productPackages().map((name) => {
    const file = join(house, 'node_modules', name, 'package.json');
    const { version, license } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { name, version, licence: license };
  });

/** As `docs/licences.md` has it. */
export const writtenLicences = (): readonly Licence[] =>
  [...readFileSync(licencesFile, 'utf8').matchAll(/^\| `([^`]+)` +\| (\S+) +\| (.+?) +\|$/gm)].map(
    ([, name = '', version = '', licence = '']) => ({ name, version, licence }),
  );

/** The page for people. */
export const licencesPage = (licences: readonly Licence[]): string =>
  [
    '# Licences',
    '',
    'Of every package of which something reaches a shop, bundled or packed. Written by `npm run sbom`, which also makes the bill of',
    'materials in CycloneDX; `test/run/supply-chain.test.ts` fails when this page is not current.',
    '',
    '| package | version | licence (SPDX) |',
    '| --- | --- | --- |',
    ...licences.map(({ name, version, licence }) => `| \`${name}\` | ${version} | ${licence} |`),
    '',
  ].join('\n');
