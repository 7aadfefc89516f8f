import { EventEmitter } from 'node:events';
import type { App, Menu, Protocol, Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { hardenApp } from '../../../main/window/hardening/harden-app.ts';
import { hardenContents } from '../../../main/window/hardening/harden-contents.ts';
import { hardenSession } from '../../../main/window/hardening/harden-session.ts';
import { hardenedWebPreferences } from '../../../main/window/hardening/web-preferences.ts';

type Handler = (...words: unknown[]) => unknown;

/** Plays Electron's session: keeps the handlers that it is given, so that a test can ask them. */
const hardenedSession = () => {
  const handlers: Record<string, Handler> = {};
  const keep = (name: string) => (handler: Handler) => {
    handlers[name] = handler;
  };
  const spellChecker = vi.fn();
  const session = Object.assign(new EventEmitter(), {
    webRequest: { onBeforeRequest: keep('request') },
    setPermissionRequestHandler: keep('permissionRequest'),
    setPermissionCheckHandler: keep('permissionCheck'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('displayMedia'),
    setSpellCheckerEnabled: spellChecker,
    setProxy: vi.fn(async () => {}),
  });
  hardenSession(session as unknown as Session);
  return { session, handlers, spellChecker };
};

const hardenedContents = (
  posture: 'kiosk' | 'laptop' = 'kiosk',
  devTools: 'allowed' | 'denied' = 'denied',
) => {
  const windowOpen: Handler[] = [];
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: Handler) => windowOpen.push(handler),
    setWebRTCIPHandlingPolicy: vi.fn(),
    setZoomFactor: vi.fn(),
    setVisualZoomLevelLimits: vi.fn(async () => {}),
    closeDevTools: vi.fn(),
    debugger: { attach: vi.fn(), sendCommand: vi.fn(async () => ({})) },
  });
  hardenContents(contents as unknown as WebContents, { posture, devTools, report: () => {} });
  const isPrevented = (event: string, ...words: unknown[]): boolean => {
    const preventDefault = vi.fn();
    contents.emit(event, { preventDefault }, ...words);
    return preventDefault.mock.calls.length > 0;
  };
  return { contents, windowOpen, isPrevented };
};

/** Plays Electron's app before it is ready, and tells the switches that Chromium is given. */
const hardenedApp = () => {
  const switches: string[] = [];
  const app = Object.assign(new EventEmitter(), {
    enableSandbox: vi.fn(),
    commandLine: {
      appendSwitch: (name: string, value?: string) =>
        void switches.push(value === undefined ? name : `${name}=${value}`),
    },
  });
  const menu = { setApplicationMenu: vi.fn() };
  hardenApp(
    {
      app: app as unknown as App,
      menu: menu as unknown as typeof Menu,
      protocol: { registerSchemesAsPrivileged: vi.fn() } as unknown as Protocol,
    },
    { posture: 'kiosk', devTools: 'denied', report: () => {} },
  );
  return { app, menu, switches };
};

describe('the app', () => {
  it.each([
    'disable-pinch',
    'overscroll-history-navigation=0',
    'pull-to-refresh=0',
    'disable-touch-drag-drop',
    'webrtc-ip-handling-policy=disable_non_proxied_udp',
  ])('hands Chromium the switch %s before it is ready', (given) => {
    expect(hardenedApp().switches).toContain(given);
  });

  it('runs every page in the sandbox, and has no menu', () => {
    const { app, menu } = hardenedApp();
    expect(app.enableSandbox).toHaveBeenCalledOnce();
    expect(menu.setApplicationMenu.mock.calls).toEqual([[null]]);
  });
});

describe('a session', () => {
  it('sends to a proxy that nobody runs whatever no other rule has refused, loopback included', () => {
    expect(hardenedSession().session.setProxy.mock.calls).toEqual([
      [
        {
          mode: 'fixed_servers',
          proxyRules: 'socks5://127.0.0.1:9',
          proxyBypassRules: '<-loopback>',
        },
      ],
    ]);
  });

  it.each([
    ['app://kiosk/index.html', false],
    ['app://kiosk/assets/x.js', false],
    ['app://other/index.html', true],
    ['app://kiosk.evil/', true],
    ['https://example.com/', true],
    ['http://127.0.0.1:9/', true],
    ['ws://127.0.0.1:9/', true],
    ['wss://example.com/', true],
    ['file:///etc/passwd', true],
    ['data:text/html,x', true],
    ['blob:app://kiosk/0', true],
    ['devtools://devtools/x', true],
    ['chrome://gpu', true],
    ['', true],
  ])('asked for %s cancels: %s', (url, cancel) => {
    const answer = vi.fn();
    hardenedSession().handlers['request']?.({ url }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel }]]);
  });

  it.each(['media', 'geolocation', 'clipboard-read', 'openExternal', 'fullscreen', 'unknown'])(
    'denies the permission %s',
    (permission) => {
      const { handlers } = hardenedSession();
      const grant = vi.fn();
      handlers['permissionRequest']?.({}, permission, grant);
      expect(grant.mock.calls).toEqual([[false]]);
      expect(handlers['permissionCheck']?.({}, permission)).toBe(false);
    },
  );

  it('denies devices and screen capture', () => {
    const { handlers } = hardenedSession();
    const grant = vi.fn();
    handlers['displayMedia']?.({}, grant);
    expect(grant.mock.calls).toEqual([[{}]]);
    expect(handlers['device']?.({ deviceType: 'usb' })).toBe(false);
  });

  it('cancels downloads', () => {
    const preventDefault = vi.fn();
    hardenedSession().session.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('checks no spelling', () => {
    expect(hardenedSession().spellChecker.mock.calls).toEqual([[false]]);
  });
});

describe('a page', () => {
  it.each([
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'context-menu',
  ])('is kept from %s', (event) => expect(hardenedContents().isPrevented(event)).toBe(true));

  it('opens no window', () => {
    expect(hardenedContents().windowOpen.map((handler) => handler({}))).toEqual([
      { action: 'deny' },
    ]);
  });

  it('keeps its zoom', () => {
    const { contents } = hardenedContents();
    contents.emit('did-finish-load');
    contents.emit('zoom-changed', {}, 'in');
    expect(contents.setVisualZoomLevelLimits.mock.calls).toEqual([[1, 1]]);
    expect(contents.setZoomFactor.mock.calls).toEqual([[1]]);
  });

  it('lets WebRTC open no socket', () => {
    expect(hardenedContents().contents.setWebRTCIPHandlingPolicy.mock.calls).toEqual([
      ['disable_non_proxied_udp'],
    ]);
  });

  it('opens no file dialog: it is handed to main, which shows none', () => {
    const { attach, sendCommand } = hardenedContents().contents.debugger;
    expect(attach).toHaveBeenCalledOnce();
    expect(sendCommand.mock.calls).toEqual([
      ['Page.enable'],
      ['Page.setInterceptFileChooserDialog', { enabled: true }],
    ]);
  });

  it.each([
    ['denied', 1],
    ['allowed', 0],
  ] as const)('with developer tools %s closes them %i times', (devTools, times) => {
    const { contents } = hardenedContents('kiosk', devTools);
    contents.emit('devtools-opened');
    expect(contents.closeDevTools).toHaveBeenCalledTimes(times);
  });

  const key = (combination: string) => {
    const words = combination.split('+');
    return {
      key: words.at(-1),
      control: words.includes('Control'),
      alt: words.includes('Alt'),
      meta: words.includes('Meta'),
      shift: words.includes('Shift'),
    };
  };

  it.each([
    ...['Control+p', 'Control+P', 'Control+r', 'Control+w', 'Control+n', 'Control+t', 'Control+o'],
    ...[
      'Control+s',
      'Control+u',
      'Control+f',
      'Control+l',
      'Control+Shift+I',
      'Control+0',
      'Control+-',
    ],
    ...[
      'Alt+ArrowLeft',
      'Alt+Home',
      'F1',
      'F5',
      'F11',
      'F12',
      'BrowserBack',
      'ContextMenu',
      'Print',
    ],
    ...['PrintScreen', 'LaunchMail', 'Control+Alt+Delete', 'Control+Escape', 'Control+Tab'],
  ])('does not hear %s in either posture', (combination) => {
    expect(hardenedContents('kiosk').isPrevented('before-input-event', key(combination))).toBe(
      true,
    );
    expect(hardenedContents('laptop').isPrevented('before-input-event', key(combination))).toBe(
      true,
    );
  });

  it.each(['Alt+F4', 'Alt+Tab', 'Meta+d', 'Meta+Tab', 'Alt+ '])(
    'does not hear %s on a kiosk; a laptop keeps it',
    (combination) => {
      expect(hardenedContents('kiosk').isPrevented('before-input-event', key(combination))).toBe(
        true,
      );
      expect(hardenedContents('laptop').isPrevented('before-input-event', key(combination))).toBe(
        false,
      );
    },
  );

  it.each([
    ...[
      'a',
      '4',
      'あ',
      'Enter',
      'Tab',
      'Escape',
      'Backspace',
      'ArrowLeft',
      'Home',
      'F',
      ' ',
      'Process',
    ],
    ...['Control+a', 'Control+c', 'Control+v', 'Control+x', 'Control+z', 'Control+ArrowLeft'],
    // By the last one staff open their panel.
    ...['Control+Alt+@', 'HiraganaKatakana', 'Convert', 'Control+Alt+s'],
  ])('hears %s', (combination) => {
    expect(hardenedContents('kiosk').isPrevented('before-input-event', key(combination))).toBe(
      false,
    );
  });
});

describe('web preferences', () => {
  it('are those of a sandboxed page without Node', () => {
    expect(hardenedWebPreferences('denied')).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
    });
  });
});
