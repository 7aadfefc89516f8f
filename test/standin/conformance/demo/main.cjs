/* oxlint-disable typescript/no-unsafe-return -- plain JavaScript has no types to return */
// A miniature kiosk that knows nothing of the stand-in: it runs on real Electron unchanged.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { app, BrowserWindow, ipcMain, protocol, session } = require('electron');

if (process.env.DEMO_JS_FLAGS) {
  app.commandLine.appendSwitch('js-flags', process.env.DEMO_JS_FLAGS);
}

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Without Trusted Types, so that a worker can be started by its address. */
const workerPagePolicy = contentSecurityPolicy.split('; ').slice(0, -2).join('; ');

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What happened in the main process, for the specs to read and empty. */
const events = [];
globalThis.demoMain = { events, windows: [], replaceWindow };

function serve(request) {
  const { host, pathname } = new URL(request.url);
  const file = path.join(__dirname, 'www', path.normalize(pathname));
  if (host !== 'kiosk' || !fs.existsSync(file)) return new Response('not found', { status: 404 });
  const headers = {
    'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    'content-security-policy': pathname.includes('worker')
      ? workerPagePolicy
      : contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
  };
  return new Response(fs.readFileSync(file), { headers });
}

function hardenSession(partition) {
  const customer = session.fromPartition(partition);
  customer.protocol.handle('app', serve);
  customer.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  customer.setPermissionCheckHandler(() => false);
  customer.on('will-download', (event, item) => {
    event.preventDefault();
    events.push(['will-download', item.getURL()]);
  });
  customer.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !details.url.startsWith('app://kiosk/');
    if (cancel) events.push(['cancelled', details.url]);
    answer({ cancel });
  });
}

function openWindow(partition) {
  hardenSession(partition);
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    kiosk: true,
    show: false,
    webPreferences: {
      preload: process.env.DEMO_PRELOAD ?? path.join(__dirname, 'preload.cjs'),
      partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  });
  window.setContentProtection(true);
  window.once('ready-to-show', () => {
    events.push(['ready-to-show']);
    window.show();
  });
  const contents = window.webContents;
  contents.setWindowOpenHandler(({ url }) => {
    events.push(['window.open', url]);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    events.push(['will-navigate', event.url]);
    if (!event.url.startsWith('app://kiosk/')) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    events.push(['will-frame-navigate', event.url, event.isMainFrame]);
  });
  contents.on('render-process-gone', (_event, details) => {
    events.push(['render-process-gone', details.reason]);
  });
  contents.on('preload-error', (_event, _path, error) => {
    events.push(['preload-error', error.message]);
  });
  contents.on('did-finish-load', () => events.push(['did-finish-load', contents.getURL()]));
  globalThis.demoMain.windows.push(window);
  return window;
}

/** What the kiosk does between two customers: the new window first, then the old one goes. */
async function replaceWindow(partition) {
  const [old] = BrowserWindow.getAllWindows();
  const window = openWindow(partition);
  await window.loadURL('app://kiosk/index.html');
  old?.destroy();
}

function answerCalls() {
  ipcMain.handle('echo', (_event, value) => value);
  ipcMain.handle('ping', () => 1);
  ipcMain.handle('sender', (event) => {
    const { senderFrame, sender, type } = event;
    return {
      type,
      url: senderFrame.url,
      origin: senderFrame.origin,
      parent: senderFrame.parent,
      detached: senderFrame.detached,
      destroyed: senderFrame.isDestroyed(),
      isMainFrame: senderFrame === sender.mainFrame,
    };
  });
  ipcMain.handle('keep-sender', (event) => {
    globalThis.demoMain.keptEvent = event;
    globalThis.demoMain.keptFrame = event.senderFrame;
    return new Promise(() => undefined);
  });
  ipcMain.handle('fail', () => {
    throw Object.assign(new TypeError('カード番号が不正です'), { secret: 'never' });
  });
  ipcMain.on('note', (event, value) => {
    events.push(['note', value, event.senderFrame.url]);
    event.sender.send('tick', value, new Map([['key', 1n]]));
  });
}

if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  app.on('second-instance', (_event, argv) => events.push(['second-instance', argv.at(-1)]));
  app.on('window-all-closed', () => events.push(['window-all-closed']));
  app.on('before-quit', () => events.push(['before-quit']));
  void app.whenReady().then(async () => {
    answerCalls();
    await openWindow('customer-1').loadURL('app://kiosk/index.html');
  });
}
