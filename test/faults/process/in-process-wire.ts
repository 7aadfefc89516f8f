import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { kioskOrigin } from '../../../main/window/kiosk-origin.ts';
import type { Wire } from '../../../preload/expose-kiosk.ts';

type Handler = (event: IpcMainInvokeEvent, input: unknown) => unknown;
type Listener = (event: unknown, detail: unknown) => void;

/** What Electron's IPC does between page and main, in one process: all that crosses is cloned as Electron clones it. */
export interface InProcessWire {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  /** Main's side: to the present page alone. */
  readonly send: (channel: string, detail: unknown) => void;
  /** The page's side; opening one makes it the present page, and the one before is cut off. */
  readonly openPage: () => Wire;
  /** The present page is gone without another in its place. */
  readonly cutOff: () => void;
  /** The present page hears nothing any more, and is still there. */
  readonly deafen: () => void;
  readonly currentPageId: () => number | null;
}

const senderOf = (id: number): IpcMainInvokeEvent => {
  const mainFrame = { frameTreeNodeId: id };
  const frame = { ...mainFrame, parent: null, detached: false, origin: kioskOrigin };
  const sender = { id, mainFrame, isDestroyed: () => false };
  return { sender, senderFrame: { ...frame, isDestroyed: () => false } } as never;
};

const never = <Value>(): Promise<Value> => Promise.withResolvers<Value>().promise;

export const createInProcessWire = (): InProcessWire => {
  const handlers = new Map<string, Handler>();
  let listeners = new Map<string, Set<Listener>>();
  let pages = 0;
  let present: number | null = null;

  const openPage = (): Wire => {
    pages += 1;
    const id = pages;
    const own = new Map<string, Set<Listener>>();
    present = id;
    listeners = own;
    return {
      invoke: async (channel, input) => {
        const handler = handlers.get(channel);
        if (handler === undefined) throw new Error(`No handler for ${channel}.`);
        // A page that is gone hears no answer, and nothing that it says arrives.
        if (present !== id) return await never();
        const answer = structuredClone(await handler(senderOf(id), structuredClone(input)));
        return present === id ? answer : await never();
      },
      on: (channel, listener) => {
        own.set(channel, (own.get(channel) ?? new Set()).add(listener));
      },
      removeListener: (channel, listener) => {
        own.get(channel)?.delete(listener);
      },
    };
  };

  return {
    ipcMain: {
      handle: (channel, handler) => {
        handlers.set(channel, handler as Handler);
      },
    },
    send: (channel, detail) => {
      for (const listener of listeners.get(channel) ?? []) listener(null, structuredClone(detail));
    },
    openPage,
    cutOff: () => {
      present = null;
      listeners = new Map();
    },
    deafen: () => {
      listeners = new Map();
    },
    currentPageId: () => present,
  };
};
