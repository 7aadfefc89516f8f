import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
/** One a process: specs run side by side. */
const outDir = join(projectRoot, `test-out/gallery/sites/${process.pid}`);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** The screens, the components, and the index of both for people. */
const pages = ['index.html', 'components.html', 'browse.html'];

/** As strict as the app's own policy, so that what works here works there. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'";

export interface Gallery {
  readonly address: string;
  close(): void;
}

/** The index shows the other pages in a frame. */
const indexPolicy = `${policy}; frame-src 'self'`;

/** Builds the gallery as the app's page is built, and serves it on loopback under a policy as strict. */
export const serveGallery = async (): Promise<Gallery> => {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(projectRoot, 'test/gallery'),
    base: './',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Served on loopback: the size of a file is no cost here.
      chunkSizeWarningLimit: Infinity,
      rollupOptions: { input: pages.map((page) => join(projectRoot, 'test/gallery', page)) },
    },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://gallery').pathname;
    const file = join(outDir, path === '/' ? 'index.html' : path);
    readFile(file).then(
      (content) => {
        response.writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': path === '/browse.html' ? indexPolicy : policy,
        });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
};
