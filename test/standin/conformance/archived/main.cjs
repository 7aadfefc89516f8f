const fs = require('node:fs');
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

const read = (name) => fs.readFileSync(path.join(__dirname, name), 'utf8');

globalThis.found = {
  path: app.getAppPath(),
  version: app.getVersion(),
  text: read('files/text.txt'),
  names: fs.readdirSync(path.join(__dirname, 'files')),
  kinds: fs
    .readdirSync(__dirname, { withFileTypes: true })
    .map((entry) => [entry.name, entry.isDirectory()]),
  module: require('inner').word,
  beside: require('./files/beside.cjs').word,
};
globalThis.later = fs.promises.readFile(path.join(__dirname, 'files/text.txt'), 'utf8');
globalThis.missing = (() => {
  try {
    return read('files/absent.txt');
  } catch (error) {
    return String(error).includes('ENOENT') ? 'ENOENT' : String(error);
  }
})();

void app.whenReady().then(() => new BrowserWindow({ show: false }));
