import { contextBridge, ipcRenderer } from 'electron';
import { kioskContract } from './contract/kiosk-contract.ts';
import { exposeKiosk } from './expose-kiosk.ts';

// SECURITY: context isolation: the page gets the contract's calls and events, and no other way to the main process.
contextBridge.exposeInMainWorld('kiosk', exposeKiosk(kioskContract, ipcRenderer));
