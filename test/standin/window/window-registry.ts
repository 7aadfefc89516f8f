import type { BrowserWindow } from './browser-window.ts';

/** The windows that are open, in order of creation. */
export class WindowRegistry {
  readonly #windows = new Set<BrowserWindow>();
  readonly #onLastClosed: () => void;
  #focused: BrowserWindow | null = null;
  #nextId = 1;

  constructor(onLastClosed: () => void) {
    this.#onLastClosed = onLastClosed;
  }

  get all(): BrowserWindow[] {
    return [...this.#windows];
  }

  get focused(): BrowserWindow | null {
    return this.#focused;
  }

  nextId(): number {
    return this.#nextId++;
  }

  add(window: BrowserWindow): void {
    this.#windows.add(window);
  }

  focus(window: BrowserWindow): void {
    this.#focused = window;
  }

  remove(window: BrowserWindow): void {
    this.#windows.delete(window);
    if (this.#focused === window) this.#focused = null;
  }

  /** To be called after `closed`: a window that is created there keeps the app open. */
  reportIfNoneLeft(): void {
    if (this.#windows.size === 0) this.#onLastClosed();
  }
}
