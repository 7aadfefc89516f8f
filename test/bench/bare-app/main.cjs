'use strict';

/** The least that shows a page with a button, an input and one call: what Madoguchi is measured beside. */
const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { app, BrowserWindow, ipcMain, protocol } = require('electron');

const mediaTypes = { '.html': 'text/html', '.js': 'text/javascript' };

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true } },
]);
ipcMain.handle('ping', () => 'pong');
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
