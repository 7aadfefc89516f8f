import type { Browser } from '../chromium/browser.ts';
import type { CdpSession } from '../chromium/cdp-session.ts';
import type { BeforeRequestRule } from './web-request.ts';

/** The callback of `protocol.handle`. */
export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** What stands behind one session: its handlers and its storage in Chromium, counted by the pages that use it. */
export class SessionState {
  /** null is the default session. */
  readonly partition: string | null;
  readonly handlers = new Map<string, ProtocolHandler>();
  readonly origins = new Set<string>();
  readonly pages = new Set<CdpSession>();
  beforeRequest: BeforeRequestRule | null = null;
  contextId: string | null = null;
  #users = 0;
  #storage: 'none' | 'alive' | 'disposed' = 'none';
  #context: Promise<string | null> | null = null;

  constructor(partition: string | null) {
    this.partition = partition;
  }

  /**
   * Takes part in the session's storage, which is made on first use. A partition whose last window has gone is
   * disposed here while Electron would keep its storage; so using its name again is refused.
   */
  enter(browser: Browser): Promise<string | null> {
    if (this.partition === null) return Promise.resolve(null);
    if (this.#storage === 'disposed') {
      throw new Error(
        `stand-in: the partition '${this.partition}' was disposed with its last window; Electron would still hold its storage. Take a fresh name`,
      );
    }
    this.#users += 1;
    this.#storage = 'alive';
    this.#context ??= browser.createContext().then((id) => {
      this.contextId = id;
      return id;
    });
    return this.#context;
  }

  leave(browser: Browser): void {
    if (this.partition === null) return;
    this.#users -= 1;
    if (this.#users > 0) return;
    this.#storage = 'disposed';
    if (this.contextId !== null) browser.disposeContext(this.contextId);
  }
}
