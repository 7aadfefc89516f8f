import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { house } from '../start/app-command.ts';
import { licencesFile, licencesPage, readLicences } from './licences.ts';
import { outputFolder } from './suites.ts';

/** npm's own bill of materials is larger than Node's usual limit for output. */
const maxBuffer = 64 * 1024 * 1024;

/** Writes the bill of materials (CycloneDX, as npm makes it from the lockfile) and the list of licences. */
const { stdout } = await promisify(execFile)(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
  { cwd: house, maxBuffer },
);
await mkdir(join(house, outputFolder), { recursive: true });
const file = join(house, outputFolder, 'sbom.cdx.json');
await writeFile(file, stdout);
const licences = readLicences();
await writeFile(licencesFile, licencesPage(licences));
console.log(`${outputFolder}/sbom.cdx.json; docs/licences.md: ${licences.length} packages`);
