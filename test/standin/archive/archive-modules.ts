import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { archiveEntry } from './archive-entry.ts';

const pathOf = (url: string | undefined): string | null =>
  url?.startsWith('file:') === true ? fileURLToPath(url) : null;

/** The file that a path in an archive stands for, as CommonJS has it; null when it is none. */
const fileAt = (path: string): string | null => {
  const entry = archiveEntry(path);
  if (entry === 'elsewhere' || entry === 'absent') return null;
  if (entry.kind !== 'folder') return entry.kind === 'unpacked' ? entry.path : path;
  const manifest = archiveEntry(join(path, 'package.json'));
  const main =
    typeof manifest === 'string'
      ? null
      : JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).main;
  return fileAt(join(path, main ?? 'index.js'));
};

/** Folders in which a module in an archive looks for others, the nearest first; none of them is outside the archive. */
const modulesFrom = (folder: string): readonly string[] =>
  archiveEntry(folder) === 'elsewhere'
    ? []
    : [join(folder, 'node_modules'), ...modulesFrom(dirname(folder))];

const resolveInArchive = (specifier: string, parent: string): string | null => {
  const path = specifier.startsWith('file:') ? fileURLToPath(specifier) : specifier;
  if (path.startsWith('/')) return fileAt(path);
  if (path.startsWith('.')) return fileAt(join(dirname(parent), path));
  const candidates = modulesFrom(dirname(parent)).map((modules) => fileAt(join(modules, path)));
  return candidates.find((file) => file !== null) ?? null;
};

/** Lets `require` and `import` load modules from archives, and native ones from beside them, as Electron's do. Call it once. */
export function loadModulesFromArchives(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const file = resolveInArchive(specifier, pathOf(context.parentURL) ?? '/');
      return file === null
        ? next(specifier, context)
        : { url: pathToFileURL(file).href, format: formatOf(file), shortCircuit: true };
    },
    load: (url, context, next) => {
      const path = pathOf(url);
      const entry = path === null ? 'elsewhere' : archiveEntry(path);
      if (typeof entry === 'string' || entry.kind !== 'file') return next(url, context);
      return { format: formatOf(url), source: entry.read(), shortCircuit: true };
    },
  });
}

const formatOf = (file: string): string => {
  if (file.endsWith('.node')) return 'addon';
  return file.endsWith('.json') ? 'json' : 'commonjs';
};
