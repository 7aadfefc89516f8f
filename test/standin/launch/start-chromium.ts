import { join } from 'node:path';
import type { App } from '../app/app.ts';
import { Browser } from '../chromium/browser.ts';
import { ChromiumProcess } from '../chromium/chromium-process.ts';
import { chromiumSwitches } from '../chromium/chromium-switches.ts';
import { ProfileFolder } from '../chromium/profile-folder.ts';
import type { Size } from '../settings/panel-size.ts';
import type { Settings } from '../settings/settings.ts';

/** Switches of Chromium that a kiosk may append; all others would touch walls that are the stand-in's. */
const passedOn: ReadonlySet<string> = new Set([
  'lang',
  'disable-pinch',
  'overscroll-history-navigation',
  'touch-events',
  'autoplay-policy',
  'force-device-scale-factor',
  'pull-to-refresh',
  'disable-touch-drag-drop',
  'disable-blink-features',
  'disable-smooth-scrolling',
  'js-flags',
  'webrtc-ip-handling-policy',
]);

export interface RunningChromium {
  readonly process: ChromiumProcess;
  readonly browser: Browser;
}

/** Starts Chromium below the app's user-data folder; resolves when pages can be made. */
export async function startChromium(
  settings: Settings,
  app: App,
  size: Size,
): Promise<RunningChromium> {
  const folder = new ProfileFolder(app.getPath('userData'));
  const { commandLine } = app;
  const fromProduct = commandLine.passedOn(passedOn);
  const switches = chromiumSwitches({
    profile: join(folder.root, 'profile'),
    display: settings.display,
    size,
    debuggingPort: commandLine.hasSwitch('remote-debugging-port')
      ? commandLine.getSwitchValue('remote-debugging-port')
      : null,
    fromProduct: commandLine.hasSwitch('lang') ? fromProduct : ['--lang=ja', ...fromProduct],
  });
  const chromium = new ChromiumProcess(settings, folder, switches);
  process.on('exit', () => {
    chromium.kill();
    folder.remove();
  });
  const browser = new Browser(chromium.connection);
  await browser.start();
  return { process: chromium, browser };
}
