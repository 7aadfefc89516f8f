import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../../e2e/support/paths.ts';

const built = join(projectRoot, 'out');

/** Where apps of tests are laid out; below the project, so that they find its packages. */
const appsFolder = join(projectRoot, 'test-out/apps');

/** What is put in the place of a part of the built app. */
export interface Replacement {
  /** A folder with `index.html` and TypeScript modules, in place of the built page; null keeps that. */
  readonly page: string | null;
  /** A CommonJS file that runs first, and has to load `./out/main/index.cjs` itself; null begins with that. */
  readonly beforeMain: string | null;
}

/** A page's module as a browser takes it: without its types, and naming others as they are served. */
const asScript = (source: string): string =>
  stripTypeScriptTypes(source).replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'");

const layOutPage = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    const source = await readFile(join(from, name), 'utf8');
    const isModule = name.endsWith('.ts');
    await writeFile(
      join(to, isModule ? name.replace(/\.ts$/, '.js') : name),
      isModule ? asScript(source) : source,
    );
  }
};

/** Makes an app of the product's own built bundles, main and preload unchanged, with something else in the given places. */
export const layOutApp = async ({ page, beforeMain }: Replacement): Promise<string> => {
  await mkdir(appsFolder, { recursive: true });
  const folder = await mkdtemp(join(appsFolder, 'app-'));
  await cp(join(built, 'main'), join(folder, 'out/main'), { recursive: true });
  await cp(join(built, 'preload'), join(folder, 'out/preload'), { recursive: true });
  if (page === null) {
    await cp(join(built, 'renderer'), join(folder, 'out/renderer'), { recursive: true });
  } else {
    await layOutPage(page, join(folder, 'out/renderer'));
  }
  if (beforeMain !== null) await cp(beforeMain, join(folder, 'before-main.cjs'));
  const manifest = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as object;
  const main = beforeMain === null ? 'out/main/index.cjs' : 'before-main.cjs';
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ ...manifest, main, type: 'commonjs' }),
  );
  return folder;
};
