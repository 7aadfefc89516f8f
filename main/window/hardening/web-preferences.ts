import type { WebPreferences } from 'electron';

/** Preferences of the only page. `devTools` says whether a developer may look inside; never in production. */
export const hardenedWebPreferences = (devTools: 'allowed' | 'denied'): WebPreferences => ({
  // SECURITY: sandbox: the page's process has no rights of its own.
  sandbox: true,
  // SECURITY: context isolation: the preload script's objects are not the page's.
  contextIsolation: true,
  // SECURITY: no Node in the page, its workers or its frames.
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  // SECURITY: same-origin policy stays on, mixed content stays off.
  webSecurity: true,
  allowRunningInsecureContent: false,
  // SECURITY: no features beyond the platform's stable ones, and no plugins.
  experimentalFeatures: false,
  plugins: false,
  // SECURITY: no webview.
  webviewTag: false,
  // SECURITY: no developer tools in production.
  devTools: devTools === 'allowed',
  // SECURITY: no spell checker.
  spellcheck: false,
  // SECURITY: a dropped file is not opened.
  navigateOnDragDrop: false,
  // SECURITY: no dialogs of the page's making.
  disableDialogs: true,
  // SECURITY: no WebGL: the page draws nothing with it.
  webgl: false,
});
