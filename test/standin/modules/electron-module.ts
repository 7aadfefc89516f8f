import { mirrored } from '../guard/unmirrored.ts';
import type { Host } from '../host.ts';
import { makeProtocol } from '../session/protocol.ts';
import { baseWindowClass } from '../window/base-window-class.ts';
import { browserWindowClass } from '../window/browser-window-class.ts';
import { webContentsModule } from '../window/web-contents-module.ts';
import { globalShortcutModule } from './global-shortcut.ts';
import { menuModule } from './menu.ts';
import { NativeTheme } from './native-theme.ts';
import { netModule } from './net.ts';
import { PowerMonitor, powerSaveBlockerModule } from './power.ts';
import { Screen } from './screen.ts';

/** Everything that `require('electron')` answers in the main process; each further member throws. */
export function electronModule(host: Host): Readonly<Record<string, unknown>> {
  const { recorder, sessions } = host;
  const members = {
    app: host.app,
    BaseWindow: baseWindowClass(host),
    BrowserWindow: browserWindowClass(host),
    webContents: webContentsModule(host),
    ipcMain: host.ipcMain,
    protocol: makeProtocol(host, sessions.stateOf(sessions.defaultSession)),
    session: sessions.module(),
    net: netModule(),
    Menu: menuModule(recorder),
    powerSaveBlocker: powerSaveBlockerModule(recorder),
    powerMonitor: new PowerMonitor(),
    screen: new Screen(() => host.screenSize()),
    globalShortcut: globalShortcutModule(recorder),
    nativeTheme: new NativeTheme(),
    // A kiosk shows no dialog of the system's and keeps no crash dumps: each member of these throws.
    dialog: mirrored('dialog', {}),
    crashReporter: mirrored('crashReporter', {}),
  };
  return mirrored('electron', members);
}
