import { contextBridge, ipcRenderer } from 'electron';
import { kioskContract } from './contract/kiosk-contract.ts';
import { exposeKiosk } from './expose-kiosk.ts';
import { type PageNavigation, stayInDocument } from './stay-in-document.ts';

declare const navigation: PageNavigation;

stayInDocument(navigation);

// SECURITY: context isolation: the page gets the contract's calls and events, and no other way to the main process.
contextBridge.exposeInMainWorld('kiosk', exposeKiosk(kioskContract, ipcRenderer));
