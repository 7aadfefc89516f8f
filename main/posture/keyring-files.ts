import { open } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/** Enough for the marks by which keyrings are told apart, and for a keyring's name. */
const longest = 256;

/** Where gnome-keyring keeps its files, by the XDG Base Directory Specification: a folder that is empty or relative counts as not set. */
export const keyringFolder = (environment: NodeJS.ProcessEnv): string => {
  const told = environment['XDG_DATA_HOME'] ?? '';
  return path.join(path.isAbsolute(told) ? told : path.join(homedir(), '.local/share'), 'keyrings');
};

/** Reads first lines of the files in a folder, and no more: what follows may be a secret. Null when it cannot. */
export const firstLinesIn =
  (folder: string) =>
  async (fileName: string): Promise<string | null> => {
    try {
      // SECURITY: the name comes from a file: it names nothing outside the folder.
      await using file = await open(path.join(folder, path.basename(fileName)), 'r');
      const { buffer, bytesRead } = await file.read(Buffer.alloc(longest), 0, longest, 0);
      return buffer.toString('latin1', 0, bytesRead).split('\n', 1)[0] ?? null;
    } catch {
      return null;
    }
  };
