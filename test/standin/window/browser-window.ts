import { pathToFileURL } from 'node:url';
import { becomeDestroyed } from '../guard/destroyed.ts';
import { preventableEvent } from '../guard/preventable-event.ts';
import type { Host } from '../host.ts';
import type { Size } from '../settings/panel-size.ts';
import { WebContents } from './web-contents.ts';
import type { WebPreferences } from './web-preferences.ts';
import { checkPreferences } from './web-preferences.ts';
import { WindowChrome } from './window-chrome.ts';
import type { Rectangle, WindowOptions, WindowState } from './window-state.ts';
import { initialState } from './window-state.ts';

export interface BrowserWindowOptions extends WindowOptions {
  readonly webPreferences?: WebPreferences;
}

/** Electron's BrowserWindow over one page of Chromium. */
export class BrowserWindow extends WindowChrome {
  readonly id: number;
  readonly webContents: WebContents;
  readonly #host: Host;
  readonly #state: WindowState;
  #destroyed = false;
  #readyToShow = false;

  constructor(host: Host, options: BrowserWindowOptions = {}) {
    super(host.recorder);
    if (!host.app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = options.webPreferences ?? {};
    checkPreferences(preferences);
    this.#host = host;
    this.#state = initialState(options);
    this.id = host.windows.nextId();
    host.recorder.window(this.id, options);
    host.windows.add(this);
    const owner = {
      preferences,
      contentSize: () => this.#contentSize(),
      close: () => this.close(),
      painted: () => this.#painted(),
    };
    this.webContents = new WebContents(host, owner, this.id);
    host.app.emit('web-contents-created', preventableEvent({}), this.webContents);
    host.app.emit('browser-window-created', preventableEvent({}), this);
    if (this.#state.visible) host.windows.focus(this);
    if (this.#fillsScreen()) this.#fillScreen();
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  loadFile(path: string): Promise<void> {
    return this.webContents.loadURL(pathToFileURL(path).href);
  }

  show(): void {
    this.#state.visible = true;
    this.focus();
    this.emit('show');
  }

  showInactive(): void {
    this.#state.visible = true;
    this.emit('show');
  }

  hide(): void {
    this.#state.visible = false;
    this.emit('hide');
  }

  focus(): void {
    this.#host.windows.focus(this);
    this.webContents.focus();
    this.emit('focus');
  }

  blur(): void {
    this.note('blur');
  }

  isFocused(): boolean {
    return this.#host.windows.focused === this;
  }

  isVisible(): boolean {
    return this.#state.visible;
  }

  minimize(): void {
    this.#state.minimized = true;
    this.emit('minimize');
  }

  restore(): void {
    this.#state.minimized = false;
    this.emit('restore');
  }

  isMinimized(): boolean {
    return this.#state.minimized;
  }

  setKiosk(kiosk: boolean): void {
    this.#state.kiosk = kiosk;
    this.#resized();
  }

  isKiosk(): boolean {
    return this.#state.kiosk;
  }

  setFullScreen(fullScreen: boolean): void {
    this.#state.fullScreen = fullScreen;
    this.#resized();
    this.emit(fullScreen ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    return this.#fillsScreen();
  }

  setContentProtection(enable: boolean): void {
    this.#state.contentProtected = enable;
    this.note('setContentProtection', enable);
  }

  isContentProtected(): boolean {
    return this.#state.contentProtected;
  }

  setAlwaysOnTop(flag: boolean, level?: string, relativeLevel?: number): void {
    this.#state.alwaysOnTop = flag;
    this.note('setAlwaysOnTop', flag, level, relativeLevel);
  }

  isAlwaysOnTop(): boolean {
    return this.#state.alwaysOnTop;
  }

  setTitle(title: string): void {
    this.#state.title = title;
  }

  getTitle(): string {
    return this.#state.title;
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#state.bounds = { ...this.#state.bounds, ...bounds };
    this.#resized();
  }

  getBounds(): Rectangle {
    return { ...this.#state.bounds, ...this.#size() };
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getSize(): [width: number, height: number] {
    const { width, height } = this.#size();
    return [width, height];
  }

  getContentBounds(): Rectangle {
    return this.getBounds();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  close(): void {
    const event = preventableEvent({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    const { windows } = this.#host;
    windows.remove(this);
    WebContents.control(this.webContents).destroy();
    this.emit('closed');
    becomeDestroyed(this);
    windows.reportIfNoneLeft();
  }

  #fillsScreen(): boolean {
    return this.#state.kiosk || this.#state.fullScreen;
  }

  #size(): Size {
    if (this.#fillsScreen()) return this.#host.screenSize();
    const { width, height } = this.#state.bounds;
    return this.#host.settings.panelSize ?? { width, height };
  }

  /** null where a visible window really fills a real screen, whose size then counts. */
  #contentSize(): Size | null {
    const { display, panelSize } = this.#host.settings;
    const real = display === 'visible' && panelSize === null && this.#fillsScreen();
    return real ? null : this.#size();
  }

  #resized(): void {
    const size = this.#contentSize();
    this.emit('resize');
    if (this.#fillsScreen()) this.#fillScreen();
    WebContents.control(this.webContents).page.command((page) =>
      size === null
        ? page.send('Emulation.clearDeviceMetricsOverride')
        : page.send('Emulation.setDeviceMetricsOverride', {
            ...size,
            deviceScaleFactor: 0,
            mobile: false,
          }),
    );
  }

  #fillScreen(): void {
    if (this.#host.settings.display === 'headless') return;
    const { page } = WebContents.control(this.webContents);
    page.command(async (session) => {
      if (page.targetId === null) return;
      this.#host.screenMeasured(await this.#host.browser().fillScreen(page.targetId, session));
    });
  }

  #painted(): void {
    if (this.#readyToShow) return;
    this.#readyToShow = true;
    this.emit('ready-to-show');
  }
}
