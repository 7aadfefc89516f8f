'use strict';

const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('bare', {
  ping: () => ipcRenderer.invoke('ping'),
  find: (query, page) => ipcRenderer.invoke('find', query, page),
  ready: () => ipcRenderer.invoke('ready'),
});
