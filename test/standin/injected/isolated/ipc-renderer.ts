import type { Codec } from '../structured-clone-codec.ts';
import type { PageEventEmitter } from './event-emitter.ts';

/** What comes from the main process: an event of `webContents.send`, or the answer to an invocation. */
export type Delivery =
  | { readonly kind: 'event'; readonly channel: string; readonly body: string }
  | { readonly kind: 'answer'; readonly id: number; readonly body: string }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

/** What goes to the main process. */
export type Dispatch =
  | { readonly kind: 'send'; readonly channel: string; readonly body: string }
  | {
      readonly kind: 'invoke';
      readonly channel: string;
      readonly body: string;
      readonly id: number;
    }
  | { readonly kind: 'preload-ran' }
  | { readonly kind: 'preload-failed'; readonly message: string; readonly stack: string };

/** The `ipcRenderer` of a preload, and the door at which the main process's messages arrive. */
export function makeIpcRenderer(
  EventEmitter: PageEventEmitter,
  codec: Codec,
  dispatch: (message: Dispatch) => void,
) {
  interface Waiting {
    resolve(value: unknown): void;
    reject(error: Error): void;
  }
  const waiting = new Map<number, Waiting>();
  let nextId = 1;

  class IpcRenderer extends EventEmitter {
    send(channel: string, ...values: unknown[]): void {
      dispatch({ kind: 'send', channel: String(channel), body: codec.encode(values) });
    }

    invoke(channel: string, ...values: unknown[]): Promise<unknown> {
      return new Promise((resolve, reject) => {
        const body = codec.encode(values);
        const id = nextId++;
        waiting.set(id, { resolve, reject });
        dispatch({ kind: 'invoke', channel: String(channel), body, id });
      });
    }
  }
  const ipcRenderer = new IpcRenderer();

  function deliver(delivery: Delivery): void {
    if (delivery.kind === 'event') {
      const values = codec.decode(delivery.body) as unknown[];
      ipcRenderer.emit(delivery.channel, { sender: ipcRenderer, ports: [] }, ...values);
      return;
    }
    const caller = waiting.get(delivery.id);
    waiting.delete(delivery.id);
    if (delivery.kind === 'answer') caller?.resolve(codec.decode(delivery.body));
    else caller?.reject(new Error(delivery.message));
  }

  return { ipcRenderer, deliver };
}
