const { contextBridge } = require('electron');

contextBridge.exposeInMainWorld('early', { a: 1 });
require('node:fs');
