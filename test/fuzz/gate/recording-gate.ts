import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { openGate } from '../../../main/ipc/gate.ts';
import type { Sender } from '../../../main/ipc/trusted-sender.ts';
import type { KioskHandlers } from '../../../preload/contract/kiosk-api.ts';
import { recordedLog } from '../../main/ipc/recorded-log.ts';
import { ownOrigin, presentPageId } from './any-sender.ts';
import { contractCalls } from './contract-calls.ts';

type Listener = Parameters<IpcMain['handle']>[1];

export type GateAnswer =
  | { readonly kind: 'answered'; readonly value: unknown }
  | { readonly kind: 'rejected'; readonly error: unknown }
  /** Nothing listens on that channel. */
  | { readonly kind: 'no-channel' };

/** The real gate, with handlers that note what they are given, and a clock that stands still until moved. */
export const recordingGate = () => {
  const handled: { readonly channel: string; readonly input: unknown }[] = [];
  const handlers: Record<string, Record<string, (input: unknown) => unknown>> = {};
  for (const { group, name, channel } of contractCalls) {
    handlers[group] = {
      ...handlers[group],
      [name]: (input) => {
        handled.push({ channel, input });
        return channel;
      },
    };
  }
  const channels = new Map<string, Listener>();
  const { log, lines } = recordedLog();
  let now = 0;
  openGate({
    ipcMain: { handle: (channel, listener) => void channels.set(channel, listener) },
    page: { currentPageId: () => presentPageId, origin: ownOrigin },
    handlers: handlers as unknown as KioskHandlers,
    log,
    monotonic: () => now,
  });
  return {
    channels,
    handled,
    lines,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    send: async (
      sender: Sender,
      channel: string,
      inputs: readonly unknown[],
    ): Promise<GateAnswer> => {
      const listener = channels.get(channel);
      if (listener === undefined) return { kind: 'no-channel' };
      try {
        return { kind: 'answered', value: await listener(sender as IpcMainInvokeEvent, ...inputs) };
      } catch (error) {
        return { kind: 'rejected', error };
      }
    },
  };
};
