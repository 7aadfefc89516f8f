'use strict';

/** The least that shows a page with a button, an input, a list and its calls: what Madoguchi is measured beside. */
const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { app, BrowserWindow, ipcMain, protocol } = require('electron');

const mediaTypes = { '.html': 'text/html', '.js': 'text/javascript' };

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true } },
]);
const rowsPerPage = 8;
const customers = Array.from(
  { length: 2000 },
  (_, place) => `Customer ${String(place).padStart(4, '0')}`,
);
ipcMain.handle('ping', () => 'pong');
ipcMain.handle('find', (_event, query, page) =>
  customers
    .filter((name) => name.includes(query))
    .slice(page * rowsPerPage, (page + 1) * rowsPerPage),
);
ipcMain.handle('ready', () => {
  process.stdout.write(`${JSON.stringify({ event: 'ready', pid: process.pid })}\n`);
});
process.on('SIGTERM', () => app.exit(0));

void app.whenReady().then(async () => {
  protocol.handle('app', async (request) => {
    const file = path.join(__dirname, 'page', path.basename(new URL(request.url).pathname));
    const headers = { 'content-type': mediaTypes[path.extname(file)] };
    return new Response(await readFile(file), { headers });
  });
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { preload: path.join(__dirname, 'preload.cjs') },
  });
  await window.loadURL('app://bare/index.html');
});
