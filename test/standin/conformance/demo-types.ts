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
  echo<T>(value: T): Promise<T>;
  ping(): Promise<number>;
  sender(): Promise<Record<string, unknown>>;
  keepSender(): Promise<never>;
  fail(): Promise<never>;
  unknownChannel(): Promise<never>;
  note(value: unknown): void;
  onTick(callback: (...values: unknown[]) => void): () => void;
  add(a: unknown, b: unknown): unknown;
  same<T>(value: T): T;
  throwNumber(): never;
  throwError(): never;
  typeOf(value: unknown): string;
  isolatedWorld(): Record<string, unknown>;
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
