import type { Delivery, Dispatch } from '../injected/isolated/ipc-renderer.ts';
import { invokeEvent, sendEvent } from '../ipc/ipc-event.ts';
import type { IpcMain } from '../ipc/ipc-main.ts';
import { codec } from '../ipc/node-codec.ts';
import type { WebContents } from '../window/web-contents.ts';
import type { WebFrameMain } from './web-frame-main.ts';

type Answer = (delivery: Delivery) => void;

/** Brings a preload's message to ipcMain, and the handler's answer back. */
export async function dispatchToMain(
  ipcMain: IpcMain,
  sender: WebContents,
  frame: WebFrameMain,
  message: Dispatch,
  answer: Answer,
): Promise<void> {
  if (message.kind === 'send') {
    const event = sendEvent(sender, frame);
    const values = codec.decode(message.body) as unknown[];
    sender.emit('ipc-message', event, message.channel, ...values);
    ipcMain.emit(message.channel, event, ...values);
  } else if (message.kind === 'invoke') {
    answer(await invoke(ipcMain, sender, frame, message));
  }
}

type Invocation = Extract<Dispatch, { kind: 'invoke' }>;

async function invoke(
  ipcMain: IpcMain,
  sender: WebContents,
  frame: WebFrameMain,
  { channel, body, id }: Invocation,
): Promise<Delivery> {
  const handler = ipcMain._invokeHandlers.get(channel);
  try {
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const values = codec.decode(body) as unknown[];
    const result = await handler(invokeEvent(sender, frame), ...values);
    return { kind: 'answer', id, body: codec.encode(result) };
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return {
      kind: 'failure',
      id,
      message: `Error invoking remote method '${channel}': ${String(error)}`,
    };
  }
}
