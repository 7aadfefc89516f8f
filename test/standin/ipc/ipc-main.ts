import { mirroredEmitter } from '../guard/mirrored-emitter.ts';
import type { IpcInvokeEvent } from './ipc-event.ts';

export type InvokeHandler = (event: IpcInvokeEvent, ...values: unknown[]) => unknown;

/** Electron's ipcMain: one handler for each invoked channel, any number of listeners for sent ones. */
export class IpcMain extends mirroredEmitter('ipcMain', 'any') {
  readonly #handlers = new Map<string, InvokeHandler>();

  handle(channel: string, handler: InvokeHandler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    if (typeof handler !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    }
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: InvokeHandler): void {
    this.handle(channel, (event, ...values) => {
      this.removeHandler(channel);
      return handler(event, ...values);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Used by the page's channel; Electron keeps such a table too, under the same name. */
  get _invokeHandlers(): ReadonlyMap<string, InvokeHandler> {
    return this.#handlers;
  }
}
