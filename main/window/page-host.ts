import type { BrowserWindow, Rectangle, Session } from 'electron';
import type { PageLoss } from '../journal/audit-event.ts';
import { kioskPageUrl } from './kiosk-origin.ts';

/** What a page needs before it counts as there, in milliseconds. */
const loadLimit = 20_000;
const paintLimit = 1_000;

interface Page {
  readonly window: BrowserWindow;
  readonly session: Session;
}

export interface PageHostParts {
  /** A fresh, hardened session in memory. */
  readonly openSession: () => Session;
  readonly wipeSession: (session: Session) => Promise<void>;
  /** A session that could not be wiped; it is out of reach all the same, since its window is gone. */
  readonly wipeFailed: (error: unknown) => void;
  readonly createWindow: (session: Session) => BrowserWindow;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** The present page has crashed or hangs; somebody must replace it. */
  readonly pageLost: (reason: PageLoss) => void;
  /** The present window has come to be where it was not before. */
  readonly placed: () => void;
}

/** Keeps exactly one page in being: the present customer's. */
export interface PageHost {
  /** `webContents.id` of the present page. A page that is being replaced is no longer present. */
  readonly currentPageId: () => number | null;
  /** Shows a new page in a new session, then destroys the one before and wipes its session. Rejects when no page comes up. */
  readonly replace: () => Promise<void>;
  readonly send: (channel: string, detail: unknown) => void;
  readonly bringToFront: () => void;
  /** Where the present window is, in the system's device-independent pixels; null without one. */
  readonly bounds: () => Rectangle | null;
  readonly destroy: () => void;
}

export const createPageHost = (parts: PageHostParts): PageHost => {
  let present: Page | null = null;
  let lastReplacement: Promise<void> = Promise.resolve();

  const open = async (): Promise<void> => {
    const session = parts.openSession();
    const window = parts.createWindow(session);
    const page: Page = { window, session };
    present = page;
    const lost = (reason: PageLoss): void => {
      if (present === page) {
        parts.pageLost(reason);
      }
    };
    window.webContents.on('render-process-gone', (_event, details) => lost(details.reason));
    window.on('unresponsive', () => lost('unresponsive'));
    window.webContents.on('did-navigate', (_event, address) => {
      // SECURITY: no navigation: Chromium asks nobody about some, such as `about:blank`; whoever has left is replaced.
      if (address !== kioskPageUrl) {
        lost('left');
      }
    });
    window.on('move', () => {
      if (present === page) {
        parts.placed();
      }
    });
    window.on('closed', () => {
      present = present === page ? null : present;
    });
    const painted = new Promise<void>((resolve) => {
      window.once('ready-to-show', resolve);
    });
    const loaded = window.loadURL(kioskPageUrl).then(() => true);
    if (!(await within(loadLimit, loaded, false))) {
      throw new Error('The page did not load in time.');
    }
    await within(paintLimit, painted, undefined);
    window.show();
    parts.placed();
  };

  const within = async <Value>(
    limit: number,
    work: Promise<Value>,
    otherwise: Value,
  ): Promise<Value> => {
    const done = new AbortController();
    try {
      return await Promise.race([work, parts.sleep(limit, done.signal).then(() => otherwise)]);
    } finally {
      done.abort();
    }
  };

  const discard = async ({ window, session }: Page): Promise<void> => {
    if (!window.isDestroyed()) {
      window.destroy();
    }
    await parts.wipeSession(session).catch(parts.wipeFailed);
  };

  const replaceNow = async (): Promise<void> => {
    const replaced = present;
    try {
      await open();
    } finally {
      // SECURITY: wipe: whatever becomes of the new page, the last customer's goes.
      if (replaced !== null) {
        await discard(replaced);
      }
    }
  };

  return {
    currentPageId: () =>
      present === null || present.window.isDestroyed() ? null : present.window.webContents.id,
    replace: () => {
      lastReplacement = lastReplacement.then(replaceNow, replaceNow);
      return lastReplacement;
    },
    send: (channel, detail) => {
      if (present !== null && !present.window.isDestroyed()) {
        present.window.webContents.send(channel, detail);
      }
    },
    bringToFront: () => {
      if (present !== null && !present.window.isDestroyed()) {
        if (present.window.isMinimized()) {
          present.window.restore();
        }
        present.window.show();
        present.window.focus();
      }
    },
    bounds: () =>
      present === null || present.window.isDestroyed() ? null : present.window.getBounds(),
    destroy: () => {
      present?.window.destroy();
    },
  };
};
