import type { App } from './app/app.ts';
import type { CommandLine } from './app/command-line.ts';
import type { Browser } from './chromium/browser.ts';
import type { Recorder } from './guard/recorder.ts';
import type { IpcMain } from './ipc/ipc-main.ts';
import type { SchemeMap } from './scheme/scheme-map.ts';
import type { SessionRegistry } from './session/session-registry.ts';
import type { Size } from './settings/panel-size.ts';
import type { Settings } from './settings/settings.ts';
import type { WindowRegistry } from './window/window-registry.ts';

/** What the parts of the double share, made once at launch. */
export interface Host {
  readonly settings: Settings;
  readonly commandLine: CommandLine;
  readonly recorder: Recorder;
  readonly schemes: SchemeMap;
  readonly app: App;
  readonly ipcMain: IpcMain;
  readonly sessions: SessionRegistry;
  readonly windows: WindowRegistry;
  /** Throws before `ready`. */
  browser(): Browser;
  /** Size of the only screen: as configured, else the reference panel's until a visible window has measured it. */
  screenSize(): Size;
  screenMeasured(size: Size): void;
}
