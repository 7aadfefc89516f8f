import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';
import { archiveEntry } from './archive-entry.ts';

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

const entriesAsAsked = (entries: readonly fs.Dirent[], options: unknown): unknown =>
  typeof options === 'object' && options !== null && 'withFileTypes' in options
    ? entries
    : entries.map(({ name }) => name);

const asDirent = (name: string, kind: 'file' | 'folder', parentPath: string): fs.Dirent =>
  Object.assign(Object.create(fs.Dirent.prototype), {
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

const readFile = (path: string, options: unknown): string | Buffer | undefined => {
  const entry = archiveEntry(path);
  if (typeof entry === 'string' || entry.kind === 'folder') return undefined;
  const content = entry.kind === 'file' ? entry.read() : fs.readFileSync(entry.path);
  const encoding = encodingOf(options);
  return encoding === null ? content : content.toString(encoding);
};

const readFolder = (path: string, options: unknown): unknown => {
  const entry = archiveEntry(path);
  if (typeof entry === 'string' || entry.kind !== 'folder') return undefined;
  const entries = entry.entries.map(({ name, kind }) => asDirent(name, kind, path));
  return entriesAsAsked(entries, options);
};

const later =
  (answer: (path: string, options: unknown) => unknown) =>
  (path: string, options: unknown): Promise<unknown> | undefined => {
    const answered = answer(path, options);
    return answered === undefined ? undefined : Promise.resolve(answered);
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
