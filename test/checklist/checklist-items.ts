export interface ChecklistItem {
  /** As in Electron's own list. */
  readonly number: number;
  /** What it asks for, in our words. */
  readonly asks: string;
  readonly kept: string;
  /** Files of the product that keep it. */
  readonly keptIn: readonly string[];
  /** Files of tests that fail when it is not kept. */
  readonly provedBy: readonly string[];
}

const webPreferences = 'main/window/hardening/web-preferences.ts';
const given = 'test/e2e/journeys/given-to-electron.spec.ts';
const built = 'test/checklist/built-app.test.ts';
/** The tests of a hardening rule. */
const testOf = (rule: string): string => `test/main/window/hardening/${rule}.test.ts`;

/** The major version of Electron whose list this is. Whoever takes up another reads Electron's list again, and then changes this. */
export const readForElectron = 45;

/** Electron's list of recommendations for security ("Security" in its documentation), and how each is met here. */
export const checklistItems: readonly ChecklistItem[] = [
  {
    number: 1,
    asks: 'Load nothing over an insecure line',
    kept: 'the page is files of the package; every other request is refused; main speaks TLS 1.2 or newer and nothing else',
    keptIn: ['main/window/hardening/refuse-requests.ts', 'main/billing/tls-options.ts'],
    provedBy: [built, testOf('refuse-requests'), 'test/main/billing/trust.test.ts'],
  },
  {
    number: 2,
    asks: 'No Node in pages',
    kept: 'off for page, workers and frames',
    keptIn: [webPreferences],
    provedBy: [given, 'test/checklist/electronegativity.test.ts'],
  },
  {
    number: 3,
    asks: 'Isolate the context of the preload script',
    kept: 'on, by name',
    keptIn: [webPreferences],
    provedBy: [given, 'test/checklist/electronegativity.test.ts'],
  },
  {
    number: 4,
    asks: 'Sandbox every process of a page',
    kept: 'for the window by name, and for the whole app before it is ready; `--no-sandbox` stops a production build',
    keptIn: [
      webPreferences,
      'main/window/hardening/harden-app.ts',
      'main/config/prepare-launch.ts',
    ],
    provedBy: [given, 'test/main/config/prepare-launch.test.ts'],
  },
  {
    number: 5,
    asks: 'Answer requests for permissions',
    kept: 'every request and every check, of every session, is answered no; so are devices and screen capture',
    keptIn: ['main/window/hardening/deny-permissions.ts'],
    provedBy: [given, testOf('deny-permissions')],
  },
  {
    number: 6,
    asks: 'Keep `webSecurity` on',
    kept: 'on, by name',
    keptIn: [webPreferences],
    provedBy: [given, 'test/checklist/electronegativity.test.ts'],
  },
  {
    number: 7,
    asks: 'Send a Content Security Policy',
    kept: "`default-src 'none'`, own files only, no connection, Trusted Types; with every answer",
    keptIn: ['main/window/security-headers.ts', 'main/window/app-protocol.ts'],
    provedBy: [built, 'test/main/window/app-protocol.test.ts'],
  },
  {
    number: 8,
    asks: 'Keep `allowRunningInsecureContent` off',
    kept: 'off, by name',
    keptIn: [webPreferences],
    provedBy: [given, 'test/checklist/electronegativity.test.ts'],
  },
  {
    number: 9,
    asks: 'No experimental features',
    kept: 'off, by name',
    keptIn: [webPreferences],
    provedBy: [given, 'test/checklist/electronegativity.test.ts'],
  },
  {
    number: 10,
    asks: 'No `enableBlinkFeatures`',
    kept: 'never named; the switch of that name stops a production build',
    keptIn: [webPreferences, 'main/config/prepare-launch.ts'],
    provedBy: [given, built],
  },
  {
    number: 11,
    asks: 'No `allowpopups` on a webview',
    kept: 'there is no webview, and the tag means nothing',
    keptIn: [webPreferences],
    provedBy: [given, built],
  },
  {
    number: 12,
    asks: 'Check what a webview is made with',
    kept: 'one that is made all the same is never attached',
    keptIn: ['main/window/hardening/deny-webviews.ts'],
    provedBy: [testOf('deny-webviews')],
  },
  {
    number: 13,
    asks: 'Limit navigation',
    kept: 'the page and its frames go nowhere',
    keptIn: ['main/window/hardening/deny-navigation.ts', 'preload/stay-in-document.ts'],
    provedBy: [testOf('deny-navigation'), 'test/hostile/tricks.spec.ts'],
  },
  {
    number: 14,
    asks: 'Limit new windows',
    kept: 'main alone opens one',
    keptIn: ['main/window/hardening/deny-new-windows.ts'],
    provedBy: [testOf('deny-new-windows')],
  },
  {
    number: 15,
    asks: 'Nothing untrusted to `shell.openExternal`',
    kept: 'never called at all: a 3-D Secure challenge goes to the customer’s own phone, as a QR code',
    keptIn: ['renderer/screens/challenge/challenge-screen.tsx'],
    provedBy: [built],
  },
  {
    number: 16,
    asks: 'Run a current Electron',
    kept: 'one exact version, locked; a test fails on another major until this list has been read again',
    keptIn: ['package.json', 'package-lock.json'],
    provedBy: ['test/checklist/electron-version.test.ts'],
  },
  {
    number: 17,
    asks: 'Check who sends a message to main',
    kept: 'page, frame and origin, first of all and for every call',
    keptIn: ['main/ipc/trusted-sender.ts', 'main/ipc/gate.ts'],
    provedBy: ['test/main/ipc/gate.test.ts'],
  },
  {
    number: 18,
    asks: 'A scheme of its own in place of `file:`',
    kept: '`app://kiosk`, from a list of built files; `file:` is refused like everything else',
    keptIn: ['main/window/app-protocol.ts', 'main/window/served-files.ts'],
    provedBy: [given, 'test/main/window/app-protocol.test.ts', testOf('refuse-requests')],
  },
  {
    number: 19,
    asks: 'Set the fuses',
    kept: 'which are agreed is one table: packing sets all nine from it, and refuses an Electron that has more; the posture check holds the packaged program to it',
    keptIn: [
      'main/posture/agreed-fuses.ts',
      'main/posture/fuses.ts',
      'test/packaging/hooks/set-agreed-fuses.ts',
    ],
    provedBy: ['test/main/posture/fuses.test.ts', 'test/packaging/linux-package.test.ts'],
  },
  {
    number: 20,
    asks: 'Give no interface of Electron to the page',
    kept: 'the contract’s calls and events, deeply frozen; no event object of Electron gets through',
    keptIn: ['preload/index.ts', 'preload/expose-kiosk.ts'],
    provedBy: ['test/preload/expose-kiosk.test.ts', built],
  },
];
