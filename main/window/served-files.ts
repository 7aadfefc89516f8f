import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The kinds of file that a page is made of, with their media types; a file of any other kind is not served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface ServedFile {
  /** Absolute. */
  readonly file: string;
  readonly mediaType: string;
}

/**
 * Lists the files of the page's build folder by the path that they are asked for, e.g. `/assets/index.js`.
 * A request is looked up in this list and never made into a path, so that no request can lead out of the folder.
 * Links are left out. Throws when the folder cannot be read.
 */
export const listServedFiles = (folder: string): ReadonlyMap<string, ServedFile> => {
  const found = new Map<string, ServedFile>();
  const visit = (directory: string, prefix: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const file = path.join(directory, entry.name);
      const mediaType = mediaTypes[path.extname(entry.name)];
      if (entry.isDirectory()) {
        visit(file, `${prefix}/${entry.name}`);
      } else if (entry.isFile() && mediaType !== undefined) {
        // SECURITY: custom scheme: a link is no file here, so nothing outside the folder is listed.
        found.set(`${prefix}/${entry.name}`, { file, mediaType });
      }
    }
  };
  visit(folder, '');
  return found;
};
