import { join } from 'node:path';
import { makeProject } from './make-project.ts';
import { packApp } from './pack-app.ts';
import { makeStubDistribution } from './stub/stub-distribution.ts';

/** Packs the flavour for QA into this folder, and prints its executable, which is the Electron stand-in's: `node pack-stand-in.ts FOLDER` */
const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node test/packaging/pack-stand-in.ts FOLDER');
const { executable } = await packApp({
  flavour: 'qa',
  system: 'linux',
  project: await makeProject(join(folder, 'project')),
  electron: await makeStubDistribution(join(folder, 'electron'), 'linux'),
  output: join(folder, 'packed'),
});
process.stdout.write(`\n${executable}\n`);
