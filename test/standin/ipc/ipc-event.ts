import { mirrored } from '../guard/unmirrored.ts';
import type { WebFrameMain } from '../page/web-frame-main.ts';
import type { WebContents } from '../window/web-contents.ts';

/** What handlers of `invoke` are given first. */
export interface IpcInvokeEvent {
  readonly type: 'frame';
  readonly sender: WebContents;
  /** null once the frame has navigated or gone. */
  readonly senderFrame: WebFrameMain | null;
  readonly frameId: number;
  readonly frameTreeNodeId: number;
  readonly processId: number;
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

/** What listeners of `send` are given first. */
export interface IpcSendEvent extends IpcInvokeEvent {
  readonly ports: readonly never[];
  reply(channel: string, ...values: unknown[]): void;
}

export function invokeEvent(sender: WebContents, frame: WebFrameMain): IpcInvokeEvent {
  return mirrored('IpcMainInvokeEvent', eventMembers(sender, frame));
}

export function sendEvent(sender: WebContents, frame: WebFrameMain): IpcSendEvent {
  const members: IpcSendEvent = Object.create(null, {
    ...Object.getOwnPropertyDescriptors(eventMembers(sender, frame)),
    ports: { value: [], enumerable: true },
    reply: {
      value: (channel: string, ...values: unknown[]) => sender.send(channel, ...values),
      enumerable: true,
    },
  });
  return mirrored('IpcMainEvent', members);
}

function eventMembers(sender: WebContents, frame: WebFrameMain): IpcInvokeEvent {
  const { routingId: frameId, frameTreeNodeId, processId } = frame;
  return {
    type: 'frame',
    sender,
    get senderFrame() {
      return frame.isDestroyed() ? null : frame;
    },
    frameId,
    frameTreeNodeId,
    processId,
    defaultPrevented: false,
    preventDefault: () => undefined,
  };
}
