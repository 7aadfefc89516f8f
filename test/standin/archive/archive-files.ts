import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type ArchiveEntry, archiveEntry, type FolderEntry } from './archive-entry.ts';

type Arguments = readonly unknown[];
type Call = (...words: Arguments) => unknown;

const pathOf = (word: unknown): string | null => {
  if (word instanceof URL) return fileURLToPath(word);
  return typeof word === 'string' ? word : null;
};

const encodingOf = (options: unknown): BufferEncoding | null => {
  const named = typeof options === 'object' && options !== null && 'encoding' in options;
  const encoding = named ? options.encoding : options;
  return typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : null;
};

const isForTypes = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && 'withFileTypes' in options;

/** As much of `fs.Dirent` as an archive can tell. */
const withTypes = ({ name, kind }: FolderEntry, parentPath: string): object => ({
  name,
  parentPath,
  isFile: () => kind === 'file',
  isDirectory: () => kind === 'folder',
  isSymbolicLink: () => false,
});

/** What `original` would answer if the archive were a folder; anything that cannot be mirrored is left to it, and fails. */
const seeingArchives =
  (original: Call, answer: (path: string, options: unknown) => unknown): Call =>
  (...words) => {
    const path = process.noAsar === true ? null : pathOf(words[0]);
    const answered = path === null ? undefined : answer(path, words[1]);
    return answered ?? original(...words);
  };

/** Null where there is no archive. Throws for what an archive does not have. */
const entryIn = (path: string): ArchiveEntry | null => {
  const entry = archiveEntry(path);
  if (entry === 'absent') {
    throw Object.assign(new Error(`ENOENT, ${path} not found in archive`), { code: 'ENOENT' });
  }
  return entry === 'elsewhere' ? null : entry;
};

const readFile = (path: string, options: unknown): string | Buffer | undefined => {
  const entry = entryIn(path);
  if (entry === null || entry.kind === 'folder') return undefined;
  const content = entry.kind === 'file' ? entry.read() : fs.readFileSync(entry.path);
  const encoding = encodingOf(options);
  return encoding === null ? content : content.toString(encoding);
};

const readFolder = (path: string, options: unknown): unknown => {
  const entry = entryIn(path);
  if (entry === null || entry.kind !== 'folder') return undefined;
  return entry.entries.map((each) => (isForTypes(options) ? withTypes(each, path) : each.name));
};

const later =
  (answer: (path: string, options: unknown) => unknown) =>
  (path: string, options: unknown): Promise<unknown> | undefined => {
    try {
      const answered = answer(path, options);
      return answered === undefined ? undefined : Promise.resolve(answered);
    } catch (error) {
      return Promise.reject(error);
    }
  };

/** Lets Node's functions for reading files and folders see into archives, as Electron's do. Call it once. */
export function seeIntoArchives(): void {
  const patch = (
    owner: object,
    name: string,
    answer: (path: string, options: unknown) => unknown,
  ) => Object.assign(owner, { [name]: seeingArchives(Reflect.get(owner, name), answer) });
  patch(fs, 'readFileSync', readFile);
  patch(fs, 'readdirSync', readFolder);
  patch(fs.promises, 'readFile', later(readFile));
  patch(fs.promises, 'readdir', later(readFolder));
  syncBuiltinESMExports();
}
