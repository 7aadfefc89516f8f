import { EventEmitter } from 'node:events';
import type { Size } from '../settings/panel-size.ts';
import type { CdpConnection } from './cdp-connection.ts';
import type { CdpSession } from './cdp-session.ts';
import { denyPermissions } from './denied-permissions.ts';
import type { Protocol } from './protocol.ts';

/** A page that stands still until `Runtime.runIfWaitingForDebugger`. */
export interface WaitingPage {
  readonly targetId: string;
  readonly session: CdpSession;
}

interface BrowserEvents {
  crashed: [Protocol.Target.targetCrashedPayload];
  download: [Protocol.Browser.downloadWillBeginPayload];
}

/** The browser as a maker of pages and of storage contexts. It lets no page live that we did not ask for. */
export class Browser extends EventEmitter<BrowserEvents> {
  readonly #connection: CdpConnection;
  readonly #root: CdpSession;
  readonly #waiting = new Map<string, CdpSession>();
  #pagesAskedFor = 0;

  constructor(connection: CdpConnection) {
    super();
    this.#connection = connection;
    this.#root = connection.root;
  }

  async start(): Promise<void> {
    this.#root.on('Target.attachedToTarget', (event) => this.#attached(event));
    this.#root.on('Target.targetCrashed', (event) => this.emit('crashed', event));
    this.#root.on('Browser.downloadWillBegin', (event) => this.emit('download', event));
    await Promise.all([
      this.#root.send('Target.setDiscoverTargets', { discover: true }),
      this.#root.send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: true,
      }),
      this.#secureContext(null),
    ]);
  }

  session(id: string): CdpSession {
    return this.#connection.session(id);
  }

  /** A context whose storage lives in memory and ends with it. */
  async createContext(): Promise<string> {
    const { browserContextId } = await this.#root.send('Target.createBrowserContext');
    await this.#secureContext(browserContextId);
    return browserContextId;
  }

  disposeContext(contextId: string): void {
    this.#root.post('Target.disposeBrowserContext', { browserContextId: contextId });
  }

  async createPage(contextId: string | null, size: Size): Promise<WaitingPage> {
    this.#pagesAskedFor += 1;
    try {
      const { targetId } = await this.#root.send('Target.createTarget', {
        url: 'about:blank',
        newWindow: true,
        ...size,
        ...(contextId === null ? {} : { browserContextId: contextId }),
      });
      const session = this.#waiting.get(targetId);
      if (session === undefined) throw new Error('Chromium did not attach to the new page');
      this.#waiting.delete(targetId);
      return { targetId, session };
    } finally {
      this.#pagesAskedFor -= 1;
    }
  }

  closePage(targetId: string): void {
    this.#root.post('Target.closeTarget', { targetId });
  }

  /**
   * Shows a visible window over the whole real screen, also where no window manager would stretch it.
   * Resolves to the screen's size in CSS pixels.
   */
  async fillScreen(targetId: string, page: CdpSession): Promise<Size> {
    const { screenInfos } = await page.send('Emulation.getScreenInfos');
    const primary = screenInfos.find(({ isPrimary }) => isPrimary);
    if (primary === undefined) throw new Error('stand-in: there is no screen');
    const { left, top, width, height } = primary;
    const { windowId } = await this.#root.send('Browser.getWindowForTarget', { targetId });
    await this.#root.send('Browser.setWindowBounds', {
      windowId,
      bounds: { left, top, width, height },
    });
    await this.#root.send('Browser.setWindowBounds', {
      windowId,
      bounds: { windowState: 'fullscreen' },
    });
    return { width, height };
  }

  async #secureContext(contextId: string | null): Promise<void> {
    const context = contextId === null ? {} : { browserContextId: contextId };
    denyPermissions(this.#root, contextId);
    await this.#root.send('Browser.setDownloadBehavior', {
      behavior: 'deny',
      eventsEnabled: true,
      ...context,
    });
  }

  /**
   * SECURITY: a page that nobody here asked for is closed before its first byte: its requests are held, and nobody answers
   * them. It must go on from its start all the same, since it shares its opener's thread and would hold that for ever.
   */
  #refuse(session: CdpSession, targetId: string): void {
    session.post('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    session.post('Runtime.runIfWaitingForDebugger');
    this.closePage(targetId);
  }

  #attached({ sessionId, targetInfo }: Protocol.Target.attachedToTargetPayload): void {
    const { targetId, type, openerId } = targetInfo;
    const session = this.#connection.session(sessionId);
    if (type !== 'page') session.post('Runtime.runIfWaitingForDebugger');
    else if (openerId === undefined && this.#pagesAskedFor > 0)
      this.#waiting.set(targetId, session);
    else this.#refuse(session, targetId);
  }
}
