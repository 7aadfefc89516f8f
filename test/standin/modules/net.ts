import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mirrored } from '../guard/unmirrored.ts';

/** Content types that Chromium gives to files by their extension. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** `net`: `fetch` of `file:` addresses, as handlers of `protocol.handle` use it. */
export function netModule(): object {
  return mirrored('net', {
    async fetch(input: string | URL | Request): Promise<Response> {
      const url = new URL(input instanceof Request ? input.url : input);
      if (url.protocol !== 'file:') {
        throw new Error('stand-in: net.fetch is mirrored for file: addresses only');
      }
      const path = fileURLToPath(url);
      const body = await readFile(path).catch(() => null);
      if (body === null) throw new Error('net::ERR_FILE_NOT_FOUND');
      const type = contentTypes[extname(path)];
      return new Response(body, { headers: type === undefined ? {} : { 'content-type': type } });
    },
  });
}
