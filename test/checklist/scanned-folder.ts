import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import type { Bundle } from './bundle-rules.ts';
import { writtenOut } from './written-out.ts';

const sources = ['main', 'preload', 'renderer', 'package.json'];

/**
 * A built program as the scanner can read it: in older JavaScript, for its walker knows no private member of a class, and with
 * Electron's classes by their bare names (`electron.BrowserWindow` is no BrowserWindow to it).
 */
const readable = async (code: string): Promise<string> => {
  const older = await transformWithOxc(code, 'bundle.js', { target: 'es2020', sourcemap: false });
  return older.code.replaceAll(/\bnew electron\.(?=[A-Z])/g, 'new ');
};

/** Gathers under `folder` all that Electronegativity is to judge: sources, built programs, and what they give to Electron. */
export const gatherScanned = async (
  folder: string,
  house: string,
  programs: Readonly<Record<Bundle, string>>,
): Promise<void> => {
  for (const source of sources) {
    await cp(join(house, source), join(folder, source), { recursive: true });
  }
  await mkdir(join(folder, 'built'));
  for (const [bundle, code] of Object.entries(programs)) {
    await writeFile(join(folder, 'built', `${bundle}.js`), await readable(code));
  }
  await cp(join(house, 'out/renderer/index.html'), join(folder, 'built/index.html'));
  await mkdir(join(folder, 'given'));
  for (const [name, text] of Object.entries(writtenOut())) {
    await writeFile(join(folder, 'given', name), text);
  }
};

/** The built programs. There is one of each. */
export const readPrograms = async (
  house: string,
  pageScript: string,
): Promise<Readonly<Record<Bundle, string>>> => ({
  main: await readFile(join(house, 'out/main/index.cjs'), 'utf8'),
  preload: await readFile(join(house, 'out/preload/index.cjs'), 'utf8'),
  page: await readFile(join(house, pageScript), 'utf8'),
});
