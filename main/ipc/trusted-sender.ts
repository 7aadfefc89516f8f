/** What the gate must know of the window: the page that may speak right now, if there is one, and its origin. */
export interface TrustedPage {
  /** `webContents.id` of the present page; null while there is none. */
  currentPageId(): number | null;
  readonly origin: string;
}

/** What Electron's `WebFrameMain` tells of the frame that a message came from. */
interface SenderFrame {
  readonly frameTreeNodeId: number;
  readonly parent: unknown;
  readonly detached: boolean;
  readonly origin: string;
  isDestroyed(): boolean;
}

/** The part of Electron's `IpcMainInvokeEvent` that says who sent it. */
export interface Sender {
  readonly sender: {
    readonly id: number;
    readonly mainFrame: { readonly frameTreeNodeId: number };
    isDestroyed(): boolean;
  };
  readonly senderFrame: SenderFrame | null;
}

/**
 * Whether a message comes from the main frame of the present page. Must be asked in the same turn in which the message
 * arrives: Electron forgets a frame as soon as it has navigated away.
 */
export const isTrustedSender = ({ sender, senderFrame }: Sender, page: TrustedPage): boolean => {
  // SECURITY: sender: a page that has been replaced, or any other page, is not heard.
  if (sender.isDestroyed() || sender.id !== page.currentPageId()) {
    return false;
  }
  // SECURITY: sender: a frame that is gone cannot be vouched for.
  if (senderFrame === null || senderFrame.isDestroyed() || senderFrame.detached) {
    return false;
  }
  // SECURITY: sender: the main frame only, never a frame within it.
  if (
    senderFrame.parent !== null ||
    senderFrame.frameTreeNodeId !== sender.mainFrame.frameTreeNodeId
  ) {
    return false;
  }
  // SECURITY: sender: the kiosk's exact origin, as the browser process knows it.
  return senderFrame.origin === page.origin;
};
