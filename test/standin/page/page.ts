import type { CdpSession } from '../chromium/cdp-session.ts';
import type { Protocol } from '../chromium/protocol.ts';
import { preventableEvent } from '../guard/preventable-event.ts';
import type { Host } from '../host.ts';
import type { SessionState } from '../session/session-state.ts';
import { goneDetails } from '../window/gone-reason.ts';
import type { ContentsOwner, WebContents } from '../window/web-contents.ts';
import { FrameTree } from './frame-tree.ts';
import { dispatchToMain } from './ipc-dispatcher.ts';
import { Navigation } from './navigation.ts';
import { setUpPage } from './page-set-up.ts';
import { type OnDispatch, PreloadChannel } from './preload-channel.ts';
import { rendererProcess } from './renderer-process.ts';
import { RequestAnswerer } from './request-answerer.ts';

/** The page behind a webContents: made asynchronously in Chromium, followed until it is closed. */
export class Page {
  targetId: string | null = null;
  frames: FrameTree | null = null;
  channel: PreloadChannel | null = null;
  crashed = false;
  loading = false;
  readonly #host: Host;
  readonly #contents: WebContents;
  readonly #owner: ContentsOwner;
  readonly #state: SessionState;
  readonly #up: Promise<CdpSession>;
  readonly #onWindowOpen: (event: Protocol.Page.windowOpenPayload) => void;
  readonly #onClose: (() => void)[] = [];
  #life: 'open' | 'closed' = 'open';
  #blankLoader = '';

  constructor(
    host: Host,
    contents: WebContents,
    owner: ContentsOwner,
    onWindowOpen: (event: Protocol.Page.windowOpenPayload) => void,
  ) {
    this.#host = host;
    this.#contents = contents;
    this.#owner = owner;
    this.#onWindowOpen = onWindowOpen;
    this.#state = host.sessions.stateOf(contents.session);
    this.#up = this.#create();
    this.#up.catch((error: Error) => {
      if (this.#life === 'open') process.stderr.write(`[standin] ${error.stack}\n`);
    });
  }

  /** The page's DevTools session once it may run. */
  session(): Promise<CdpSession> {
    return this.#up;
  }

  /** Sends one command when the page is up, for members of Electron that answer nothing. */
  command(send: (session: CdpSession) => Promise<unknown>): void {
    this.#up.then(send).catch(() => undefined);
  }

  /** Resolves when the document has loaded, to the network error's name when it could not. */
  async load(virtualUrl: string): Promise<string | null> {
    const session = await this.#up;
    this.loading = true;
    this.#contents.emit('did-start-loading');
    const finished = this.#nextEnding();
    const { errorText } = await session.send('Page.navigate', { url: virtualUrl });
    if (errorText !== undefined) this.#loaded();
    const ending = errorText ?? (await finished);
    // In Electron, nothing was there before the first document: the empty one that a target begins with is not gone back to.
    await session.send('Page.resetNavigationHistory').catch(() => undefined);
    return ending;
  }

  close(): void {
    this.#life = 'closed';
    this.#forget();
    for (const undo of this.#onClose) undo();
    this.#up
      .then((session) => {
        if (this.targetId !== null) this.#host.browser().closePage(this.targetId);
        this.#state.pages.delete(session);
        this.#state.leave(this.#host.browser());
      })
      .catch(() => undefined);
  }

  async #create(): Promise<CdpSession> {
    const browser = this.#host.browser();
    const contextId = await this.#state.enter(browser);
    const page = await browser.createPage(
      contextId,
      this.#owner.contentSize() ?? this.#host.screenSize(),
    );
    const { session } = page;
    this.targetId = page.targetId;
    this.#state.pages.add(session);
    this.frames = new FrameTree(session, this.#host.schemes);
    const { frameTree } = await session.send('Page.getFrameTree');
    this.#blankLoader = frameTree.frame.loaderId;
    this.frames.shows(frameTree.frame);
    const channel = this.#openChannel(session, this.frames);
    this.channel = channel;
    this.#follow(session, page.targetId, this.frames);
    const path = this.#owner.preferences.preload;
    await setUpPage({
      browser,
      page,
      channel,
      answerer: this.#answerer(session, this.frames),
      contentSize: this.#owner.contentSize(),
      preload: path === undefined ? null : { path, process: rendererProcess() },
      onBrokenPreload: (error) => this.#preloadFailed(error),
    });
    return session;
  }

  #openChannel(session: CdpSession, frames: FrameTree): PreloadChannel {
    const onDispatch: OnDispatch = (message, frame, contextId) => {
      if (this.#life === 'closed') return;
      if (message.kind === 'preload-failed') {
        const error = Object.assign(new Error(message.message), { stack: message.stack });
        this.#preloadFailed(error);
        return;
      }
      void dispatchToMain(this.#host.ipcMain, this.#contents, frame, message, (delivery) =>
        channel.deliver(contextId, delivery),
      );
    };
    const channel = new PreloadChannel(session, frames, onDispatch, (message) =>
      this.#host.recorder.message(this.#contents.id, message),
    );
    return channel;
  }

  #preloadFailed(error: Error): void {
    const path = this.#owner.preferences.preload;
    this.#contents.emit('preload-error', preventableEvent({}), path, error);
  }

  #answerer(session: CdpSession, frames: FrameTree): RequestAnswerer {
    const navigation = new Navigation(session, this.#host.schemes, frames, (name, ...values) =>
      this.#contents.emit(name, ...values),
    );
    return new RequestAnswerer(this.#host.schemes, this.#state, {
      id: this.#contents.id,
      contents: this.#contents,
      frameKind: (frameId) => (frameId === frames.mainFrameId ? 'main' : 'sub'),
      judgeNavigation: (request) => navigation.judge(request),
    });
  }

  #follow(session: CdpSession, targetId: string, frames: FrameTree): void {
    session.on('Page.windowOpen', (event) => this.#onWindowOpen(event));
    session.on('Page.lifecycleEvent', (event) => this.#lived(event, frames));
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.crashed = false;
      const url = this.#host.schemes.fromVirtual(frame.url);
      this.#contents.emit('did-navigate', preventableEvent({}), url, 200, 'OK');
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const isMainFrame = frameId === frames.mainFrameId;
      const address = this.#host.schemes.fromVirtual(url);
      this.#contents.emit(
        'did-navigate-in-page',
        preventableEvent({}),
        address,
        isMainFrame,
        -1,
        -1,
      );
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const message = args.map(({ value, description }) => String(value ?? description)).join(' ');
      this.#contents.emit('console-message', preventableEvent({ level: type, message }));
    });
    this.#followBrowser(targetId, frames);
  }

  #followBrowser(targetId: string, frames: FrameTree): void {
    const browser = this.#host.browser();
    const onCrash = (event: Protocol.Target.targetCrashedPayload): void => {
      if (event.targetId === targetId) this.#gone(event);
    };
    const onDownload = (event: Protocol.Browser.downloadWillBeginPayload): void => {
      if (frames.find(event.frameId) === null) return;
      const item = { getURL: () => this.#host.schemes.fromVirtual(event.url) };
      this.#contents.session.emit('will-download', preventableEvent({}), item, this.#contents);
    };
    browser.on('crashed', onCrash);
    browser.on('download', onDownload);
    this.#onClose.push(
      () => browser.off('crashed', onCrash),
      () => browser.off('download', onDownload),
    );
  }

  #lived(event: Protocol.Page.lifecycleEventPayload, frames: FrameTree): void {
    if (event.frameId !== frames.mainFrameId || event.loaderId === this.#blankLoader) return;
    if (event.name === 'DOMContentLoaded') this.#contents.emit('dom-ready', preventableEvent({}));
    if (event.name === 'firstPaint') this.#owner.painted();
    if (event.name === 'load') {
      this.#loaded();
      this.#contents.emit('did-finish-load', preventableEvent({}));
    }
  }

  #loaded(): void {
    this.loading = false;
    this.#contents.emit('did-stop-loading');
  }

  #gone({ status, errorCode }: Protocol.Target.targetCrashedPayload): void {
    if (this.crashed) return;
    this.crashed = true;
    this.#forget();
    const details = goneDetails(status, errorCode);
    this.#contents.emit('render-process-gone', preventableEvent({}), details);
    this.#host.app.emit('render-process-gone', preventableEvent({}), this.#contents, details);
  }

  #forget(): void {
    this.frames?.forgetAll();
    this.channel?.forgetAll();
  }

  #nextEnding(): Promise<string | null> {
    return new Promise((resolve) => {
      this.#contents.once('did-finish-load', () => resolve(null));
      this.#contents.once('render-process-gone', () => resolve('net::ERR_FAILED'));
      this.#contents.once('destroyed', () => resolve('net::ERR_FAILED'));
    });
  }
}
