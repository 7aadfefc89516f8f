import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { leftBehind, type Premises } from './left-behind.ts';
import { pin } from './planted.ts';

const secret = '482913557016';

let folder: string;
let premises: Premises;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'left-'));
  premises = { dataFolder: join(folder, 'kiosk/data'), temporaryFolder: join(folder, 'tmp') };
  await mkdir(join(premises.dataFolder, 'temp'), { recursive: true });
  await mkdir(premises.temporaryFolder);
});
afterEach(() => rm(folder, { recursive: true }));

it('a kiosk that leaves nothing leaves nothing', async () => {
  expect(await leftBehind(premises, pin(secret))).toEqual({ temporaryFiles: [], secrets: [] });
});

it.each(['tmp/empty', 'kiosk/data/temp/empty'])('an empty file is seen: %s', async (name) => {
  const file = join(folder, name);
  await writeFile(file, '');
  expect(await leftBehind(premises, pin(secret))).toEqual({ temporaryFiles: [file], secrets: [] });
});

it.each(['kiosk/output.txt', 'kiosk/data/kiosk.log'])('a secret is seen: %s', async (name) => {
  const file = join(folder, name);
  await writeFile(file, `{"pin":"${secret}"}`);
  expect((await leftBehind(premises, pin(secret))).secrets).toEqual([`PIN in ${file}`]);
});
