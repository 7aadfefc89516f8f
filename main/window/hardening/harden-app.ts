import type { App, Menu, Protocol } from 'electron';
import { registerKioskScheme } from '../app-protocol.ts';
import { type ContentsRules, hardenContents } from './harden-contents.ts';
import { hardenSession } from './harden-session.ts';
import { removeApplicationMenu } from './no-application-menu.ts';
import { denyBrowserGestures } from './no-browser-gestures.ts';
import { removePagePickers } from './no-page-pickers.ts';
import { denyWebRtcDatagrams } from './no-web-rtc-datagrams.ts';

/** Every rule that holds for the whole app, before it is ready and so before any page exists. */
export const hardenApp = (
  electron: {
    readonly app: Pick<App, 'enableSandbox' | 'on' | 'commandLine'>;
    readonly menu: Pick<typeof Menu, 'setApplicationMenu'>;
    readonly protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>;
  },
  rules: ContentsRules,
): void => {
  registerKioskScheme(electron.protocol);
  // SECURITY: sandbox: for every process of every page, whatever its preferences say.
  electron.app.enableSandbox();
  // SECURITY: no page without its rules, whoever makes it.
  electron.app.on('web-contents-created', (_event, contents) => hardenContents(contents, rules));
  // SECURITY: no session without its rules, the default one included.
  electron.app.on('session-created', hardenSession);
  removeApplicationMenu(electron.menu);
  denyBrowserGestures(electron.app.commandLine);
  removePagePickers(electron.app.commandLine);
  denyWebRtcDatagrams(electron.app.commandLine);
};
