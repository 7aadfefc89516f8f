import { unmirroredBeyond } from '../guard/unmirrored.ts';
import type { Host } from '../host.ts';
import type { BrowserWindowOptions } from './browser-window.ts';
import { BrowserWindow } from './browser-window.ts';
import type { WebContents } from './web-contents.ts';

/** The class that product code constructs, bound to this app. */
export function browserWindowClass(host: Host) {
  class AppWindow extends BrowserWindow {
    constructor(options?: BrowserWindowOptions) {
      super(host, options);
    }

    static getAllWindows(): BrowserWindow[] {
      return host.windows.all;
    }

    static getFocusedWindow(): BrowserWindow | null {
      return host.windows.focused;
    }

    static fromWebContents(contents: WebContents): BrowserWindow | null {
      return host.windows.all.find((one) => one.webContents === contents) ?? null;
    }

    static fromId(id: number): BrowserWindow | null {
      return host.windows.all.find((one) => one.id === id) ?? null;
    }
  }
  Object.defineProperty(AppWindow, 'name', { value: 'BrowserWindow' });
  Object.setPrototypeOf(AppWindow, unmirroredBeyond('BrowserWindow', BrowserWindow));
  return AppWindow;
}
