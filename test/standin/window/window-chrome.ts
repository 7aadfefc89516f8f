import { mirroredEmitter } from '../guard/mirrored-emitter.ts';
import type { Recorder } from '../guard/recorder.ts';
import { browserWindowEvents } from './browser-window-events.ts';

/**
 * Members of BrowserWindow about its frame, menu and taskbar. The page cannot tell whether they were called, so they
 * are recorded only.
 */
export class WindowChrome extends mirroredEmitter('BrowserWindow', browserWindowEvents) {
  readonly #recorder: Recorder;

  constructor(recorder: Recorder) {
    super();
    this.#recorder = recorder;
  }

  setMenu(menu: unknown): void {
    this.note('setMenu', menu);
  }

  removeMenu(): void {
    this.note('removeMenu');
  }

  setMenuBarVisibility(visible: boolean): void {
    this.note('setMenuBarVisibility', visible);
  }

  setAutoHideMenuBar(hide: boolean): void {
    this.note('setAutoHideMenuBar', hide);
  }

  setResizable(resizable: boolean): void {
    this.note('setResizable', resizable);
  }

  setMovable(movable: boolean): void {
    this.note('setMovable', movable);
  }

  setMinimizable(minimizable: boolean): void {
    this.note('setMinimizable', minimizable);
  }

  setMaximizable(maximizable: boolean): void {
    this.note('setMaximizable', maximizable);
  }

  setClosable(closable: boolean): void {
    this.note('setClosable', closable);
  }

  setFullScreenable(fullScreenable: boolean): void {
    this.note('setFullScreenable', fullScreenable);
  }

  setSkipTaskbar(skip: boolean): void {
    this.note('setSkipTaskbar', skip);
  }

  setVisibleOnAllWorkspaces(visible: boolean, options?: object): void {
    this.note('setVisibleOnAllWorkspaces', visible, options);
  }

  setBackgroundColor(color: string): void {
    this.note('setBackgroundColor', color);
  }

  moveTop(): void {
    this.note('moveTop');
  }

  protected note(method: string, ...values: unknown[]): void {
    this.#recorder.call('BrowserWindow', method, ...values);
  }
}
