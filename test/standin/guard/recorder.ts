import type { Delivery, Dispatch } from '../injected/isolated/ipc-renderer.ts';
import type { Settings } from '../settings/settings.ts';

/** One message between a page and main, as it crossed: bodies are text in the stand-in's own structured-clone coding. */
export interface RecordedMessage {
  /** `webContents.id` of the page. */
  readonly page: number;
  readonly message: Dispatch | Delivery;
}

/** One call that product code made on a member whose effect the stand-in only notes. */
export interface RecordedCall {
  readonly object: string;
  readonly method: string;
  readonly arguments: readonly unknown[];
}

/** What the product really gave to Electron, as plain data, for tests to assert on. */
export interface StandinRecord {
  /** Options of each BrowserWindow in order of creation, `webPreferences` included. */
  readonly windows: { readonly id: number; readonly options: unknown }[];
  readonly privilegedSchemes: unknown[];
  readonly calls: RecordedCall[];
  /** Empty unless the settings ask for it. */
  readonly messages: RecordedMessage[];
}

const callsKept = 5_000;

/** Collects the record, published under `globalThis[Symbol.for('standin.record')]`. */
export class Recorder {
  readonly record: StandinRecord = { windows: [], privilegedSchemes: [], calls: [], messages: [] };
  readonly #messages: Settings['messages'];

  constructor({ messages }: Pick<Settings, 'messages'>) {
    this.#messages = messages;
  }

  call(object: string, method: string, ...values: readonly unknown[]): void {
    this.record.calls.push({ object, method, arguments: values.map(asPlainData) });
    if (this.record.calls.length > callsKept) this.record.calls.shift();
  }

  message(page: number, message: Dispatch | Delivery): void {
    if (this.#messages === 'recorded') this.record.messages.push({ page, message });
  }

  window(id: number, options: object): void {
    this.record.windows.push({ id, options: asPlainData(options) });
  }

  privilegedScheme(scheme: object): void {
    this.record.privilegedSchemes.push(asPlainData(scheme));
  }
}

/** Functions and objects with behaviour become their name in brackets, so that the record can cross processes. */
export function asPlainData(value: unknown): unknown {
  if (typeof value === 'function') return `[function ${value.name}]`;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(asPlainData);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return `[${value.constructor.name}]`;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asPlainData(item)]));
}
