/* oxlint-disable typescript/no-unsafe-return -- plain JavaScript has no types to return */
const { contextBridge, ipcRenderer } = require('electron');

const refusals = ['fs', 'node:fs', 'child_process', 'path', './other.cjs'].map((name) => {
  try {
    require(name);
    return `${name} was given`;
  } catch (error) {
    return error.message;
  }
});
const given = ['electron', 'events', 'timers', 'url'].map((name) => typeof require(name));
ipcRenderer.send('note', 'preload');

contextBridge.exposeInMainWorld('demo', {
  refusals,
  given,
  echo: (value) => ipcRenderer.invoke('echo', value),
  ping: () => ipcRenderer.invoke('ping'),
  sender: () => ipcRenderer.invoke('sender'),
  keepSender: () => ipcRenderer.invoke('keep-sender'),
  fail: () => ipcRenderer.invoke('fail'),
  unknownChannel: () => ipcRenderer.invoke('no-such-channel'),
  note: (value) => ipcRenderer.send('note', value),
  onTick(callback) {
    const listener = (_event, ...values) => callback(...values);
    ipcRenderer.on('tick', listener);
    return () => ipcRenderer.removeListener('tick', listener);
  },
  add: (a, b) => a + b,
  same: (value) => value,
  throwNumber() {
    throw 7;
  },
  throwError() {
    throw Object.assign(new RangeError('だめ'), { extra: 1 });
  },
  nested: {
    list: [1, { deep: () => 'deep' }],
    when: new Date(0),
    bytes: new Uint8Array([1, 2, 3]),
  },
  typeOf: (value) => Object.prototype.toString.call(value),
  isolatedWorld: () => ({
    process: typeof process,
    sandboxed: process.sandboxed,
    type: process.type,
    node: typeof process.binding,
    pageGlobal: typeof globalThis.pageGlobal,
  }),
});
