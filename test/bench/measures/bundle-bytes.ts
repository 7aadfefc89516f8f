import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const counted: readonly string[] = ['.html', '.js', '.css'];

/** Bytes of a page's documents, scripts and styles, each compressed by gzip; fonts are compressed already and not counted. */
export async function measureBundle(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && counted.includes(extname(entry.name)));
  const sizes = await Promise.all(
    files.map(
      async ({ parentPath, name }) => gzipSync(await readFile(join(parentPath, name))).length,
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
