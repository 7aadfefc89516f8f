import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { house } from '../start/app-command.ts';
import { lockedPackage, productPackages } from './product-packages.ts';

/** Under which licence a package of the product is, by its SPDX expression. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

export const licencesFile = join(house, 'docs/licences.md');

/** As the packages themselves say it, by the lockfile. */
export const readLicences = (): readonly Licence[] =>
  productPackages().map((name) => {
    const { version, license } = lockedPackage(name);
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
