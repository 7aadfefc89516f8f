import { preventableEvent } from '../guard/preventable-event.ts';
import { unmirroredBeyond } from '../guard/unmirrored.ts';
import type { Host } from '../host.ts';
import { WindowChrome } from './window-chrome.ts';
import type { Rectangle, WindowOptions } from './window-state.ts';
import { initialState } from './window-state.ts';

/** The class that product code constructs for a window without a page: recorded, never drawn. */
export function baseWindowClass(host: Host) {
  class AppWindow extends WindowChrome {
    readonly #state;
    #destroyed = false;

    constructor(options: WindowOptions = {}) {
      super(host.recorder);
      if (!host.app.isReady()) throw new Error('Cannot create BaseWindow before app is ready');
      this.#state = initialState(options);
      host.recorder.call('BaseWindow', 'constructor', options);
    }

    showInactive(): void {
      this.#state.visible = true;
      this.emit('show');
    }

    isVisible(): boolean {
      return this.#state.visible;
    }

    setAlwaysOnTop(flag: boolean, level?: string): void {
      host.recorder.call('BaseWindow', 'setAlwaysOnTop', flag, level);
    }

    setBounds(bounds: Partial<Rectangle>): void {
      this.#state.bounds = { ...this.#state.bounds, ...bounds };
      host.recorder.call('BaseWindow', 'setBounds', bounds);
    }

    getBounds(): Rectangle {
      return this.#state.bounds;
    }

    isDestroyed(): boolean {
      return this.#destroyed;
    }

    close(): void {
      const event = preventableEvent({});
      this.emit('close', event);
      if (!event.defaultPrevented) this.destroy();
    }

    destroy(): void {
      if (this.#destroyed) return;
      this.#destroyed = true;
      host.recorder.call('BaseWindow', 'destroy');
      this.emit('closed');
    }
  }
  Object.defineProperty(AppWindow, 'name', { value: 'BaseWindow' });
  Object.setPrototypeOf(AppWindow, unmirroredBeyond('BaseWindow', WindowChrome));
  return AppWindow;
}
