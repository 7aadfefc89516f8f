import { EventEmitter } from 'node:events';
import type { App, Menu, Protocol, Session, WebContents } from 'electron';
import { vi } from 'vitest';
import { hardenApp } from '../../../../main/window/hardening/harden-app.ts';
import { hardenContents } from '../../../../main/window/hardening/harden-contents.ts';
import { hardenSession } from '../../../../main/window/hardening/harden-session.ts';

type Handler = (...words: unknown[]) => unknown;

/** Plays Electron's session: keeps the handlers that it is given, so that a test can ask them. */
export const hardenedSession = () => {
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

/** Plays the contents of a page: keeps what it is asked to do, and tells which of its events are prevented. */
export const hardenedContents = (
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
export const hardenedApp = () => {
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
