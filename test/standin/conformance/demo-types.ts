import type { BrowserWindow, IpcMainInvokeEvent, WebFrameMain } from 'electron';

/** What the demo's preload gives its page. */
export interface DemoApi {
  readonly refusals: string[];
  readonly given: string[];
  readonly nested: {
    readonly list: readonly [number, { deep(): string }];
    readonly when: Date;
    readonly bytes: Uint8Array;
  };
  readonly echo: <T>(value: T) => Promise<T>;
  readonly ping: () => Promise<number>;
  readonly sender: () => Promise<Record<string, unknown>>;
  readonly keepSender: () => Promise<never>;
  readonly fail: () => Promise<never>;
  readonly unknownChannel: () => Promise<never>;
  readonly note: (value: unknown) => void;
  readonly onTick: (callback: (...values: unknown[]) => void) => () => void;
  readonly add: (a: unknown, b: unknown) => unknown;
  readonly same: <T>(value: T) => T;
  readonly throwNumber: () => never;
  readonly throwError: () => never;
  readonly typeOf: (value: unknown) => string;
  readonly isolatedWorld: () => Record<string, unknown>;
}

/** What the demo's main process keeps for the specs. */
export interface DemoMain {
  readonly events: [name: string, ...facts: unknown[]][];
  readonly windows: BrowserWindow[];
  keptEvent: IpcMainInvokeEvent;
  keptFrame: WebFrameMain;
  replaceWindow(partition: string): Promise<void>;
}

declare global {
  interface Window {
    demo: DemoApi;
    demoAtStart: string;
    pageGlobal: number;
    moduleRan: number;
    inlineRan?: boolean;
    violations: string[];
    tryForbidden(): Record<string, unknown>;
    tryWorker(): string;
    askWorker(address: string, options?: WorkerOptions): Promise<unknown>;
  }
  var demoMain: DemoMain;
}
