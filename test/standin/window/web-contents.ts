import type { CdpSession } from '../chromium/cdp-session.ts';
import type { Protocol } from '../chromium/protocol.ts';
import { becomeDestroyed } from '../guard/destroyed.ts';
import { mirroredEmitter } from '../guard/mirrored-emitter.ts';
import { preventableEvent } from '../guard/preventable-event.ts';
import { mirrored } from '../guard/unmirrored.ts';
import type { Host } from '../host.ts';
import { codec } from '../ipc/node-codec.ts';
import { Page } from '../page/page.ts';
import type { WebFrameMain } from '../page/web-frame-main.ts';
import type { Session } from '../session/session.ts';
import type { Size } from '../settings/panel-size.ts';
import { Debugger } from './debugger.ts';
import { loadFailure } from './load-failure.ts';
import { webContentsEvents } from './web-contents-events.ts';
import type { WebPreferences } from './web-preferences.ts';

/** What the stand-in tells a `setWindowOpenHandler`. */
interface WindowOpenDetails {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: string;
  readonly referrer: { readonly url: string; readonly policy: string };
}

type WindowOpenHandler = (details: WindowOpenDetails) => { readonly action: 'deny' | 'allow' };

/** What a window is to the contents that it shows. */
export interface ContentsOwner {
  readonly preferences: WebPreferences;
  contentSize(): Size | null;
  close(): void;
  painted(): void;
}

/** Electron's webContents: the public face of a page. */
export class WebContents extends mirroredEmitter('webContents', webContentsEvents) {
  readonly id: number;
  readonly session: Session;
  readonly navigationHistory: object;
  readonly debugger: Debugger;
  readonly #host: Host;
  readonly #owner: ContentsOwner;
  readonly #page: Page;
  #openHandler: WindowOpenHandler | null = null;
  #webRtcPolicy = 'default';
  #destroyed = false;

  constructor(host: Host, owner: ContentsOwner, id: number) {
    super();
    this.id = id;
    this.#host = host;
    this.#owner = owner;
    this.session = host.sessions.chosenBy(owner.preferences);
    this.#page = new Page(host, this, owner, (event) => this.#windowOpen(event));
    this.debugger = new Debugger(() => this.#page.session());
    this.navigationHistory = mirrored('navigationHistory', {
      clear: () => this.#page.command((page) => page.send('Page.resetNavigationHistory')),
    });
  }

  get mainFrame(): WebFrameMain {
    const frame = this.#page.frames?.main ?? null;
    if (frame === null) throw new Error('stand-in: mainFrame is not there before the page is');
    return frame;
  }

  /** Resolves to the DevTools id of the page, by which Playwright finds its contents. */
  get _targetId(): string | null {
    return this.#page.targetId;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isCrashed(): boolean {
    return this.#page.crashed;
  }

  isLoading(): boolean {
    return this.#page.loading;
  }

  getURL(): string {
    const url = this.#page.frames?.main?.url ?? '';
    return url === 'about:blank' ? '' : url;
  }

  getType(): string {
    return 'window';
  }

  async loadURL(url: string): Promise<void> {
    const errorText = await this.#page.load(this.#host.schemes.toVirtual(url));
    if (errorText === null) return;
    const failure = loadFailure(errorText, url);
    this.emit(
      'did-fail-load',
      preventableEvent({}),
      failure.errno,
      failure.code,
      url,
      true,
      -1,
      -1,
    );
    throw failure;
  }

  reload(): void {
    this.#page.command((page) => page.send('Page.reload'));
  }

  reloadIgnoringCache(): void {
    this.#page.command((page) => page.send('Page.reload', { ignoreCache: true }));
  }

  stop(): void {
    this.#page.command((page) => page.send('Page.stopLoading'));
  }

  /** Runs in the page's own world, as a user gesture; rejects with what the code threw. */
  async executeJavaScript(code: string): Promise<unknown> {
    const session = await this.#page.session();
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  send(channel: string, ...values: unknown[]): void {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
    const body = codec.encode(values);
    this.#page.channel?.deliverToMainFrame({ kind: 'event', channel, body });
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  async setVisualZoomLevelLimits(minimum: number, maximum: number): Promise<void> {
    this.#note('setVisualZoomLevelLimits', minimum, maximum);
  }

  setZoomFactor(factor: number): void {
    if (factor !== 1) throw new Error('stand-in: only the zoom factor 1 is mirrored');
    this.#note('setZoomFactor', factor);
  }

  setZoomLevel(level: number): void {
    if (level !== 0) throw new Error('stand-in: only the zoom level 0 is mirrored');
    this.#note('setZoomLevel', level);
  }

  getZoomFactor(): number {
    return 1;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.#webRtcPolicy = policy;
    this.#note('setWebRTCIPHandlingPolicy', policy);
  }

  getWebRTCIPHandlingPolicy(): string {
    return this.#webRtcPolicy;
  }

  setIgnoreMenuShortcuts(ignore: boolean): void {
    this.#note('setIgnoreMenuShortcuts', ignore);
  }

  setAudioMuted(muted: boolean): void {
    this.#note('setAudioMuted', muted);
  }

  setBackgroundThrottling(allowed: boolean): void {
    this.#note('setBackgroundThrottling', allowed);
  }

  isDevToolsOpened(): boolean {
    return false;
  }

  closeDevTools(): void {
    this.#note('closeDevTools');
  }

  focus(): void {
    this.#page.command((page) => page.send('Page.bringToFront'));
  }

  forcefullyCrashRenderer(): void {
    this.#page.command((page) => page.send('Page.crash'));
  }

  close(): void {
    this.#owner.close();
  }

  /** Members that only the stand-in's own parts use. */
  static control(contents: WebContents) {
    return {
      whenUp: (): Promise<CdpSession> => contents.#page.session(),
      page: contents.#page,
      destroy(): void {
        contents.#destroyed = true;
        contents.#page.close();
        contents.emit('destroyed');
        becomeDestroyed(contents);
      },
    };
  }

  #note(method: string, ...values: unknown[]): void {
    this.#host.recorder.call('webContents', method, ...values);
  }

  #windowOpen(event: Protocol.Page.windowOpenPayload): void {
    const answer = this.#openHandler?.({
      url: this.#host.schemes.fromVirtual(event.url),
      frameName: event.windowName,
      features: event.windowFeatures.join(','),
      disposition: 'foreground-tab',
      referrer: { url: '', policy: 'strict-origin-when-cross-origin' },
    });
    if (answer?.action === 'deny') return;
    throw new Error('stand-in: a window that the page opens itself is not mirrored; answer deny');
  }
}
