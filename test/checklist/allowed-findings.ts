interface AllowedFinding {
  /** `ID file`, as a scan tells it. */
  readonly finding: string;
  readonly why: string;
}

const spread =
  'it does not follow the spread of `hardenedWebPreferences`; under `given/` it reads the same window with every value in its place, and finds nothing';
const auxclick =
  'a middle click opens a window, and every window is denied (`main/window/hardening/deny-new-windows.ts`)';
const preload = 'it asks for a review of every preload script; ours exposes the contract alone';

/** What Electronegativity finds in the house, and why each may pass. A finding that is gone must leave this list. */
export const allowedFindings: readonly AllowedFinding[] = [
  { finding: 'AUXCLICK_JS_CHECK built/main.js', why: auxclick },
  { finding: 'AUXCLICK_JS_CHECK given/kiosk-window.js', why: auxclick },
  { finding: 'AUXCLICK_JS_CHECK given/laptop-window.js', why: auxclick },
  { finding: 'AUXCLICK_JS_CHECK main/window/kiosk-window.ts', why: auxclick },
  { finding: 'CONTEXT_ISOLATION_JS_CHECK built/main.js', why: spread },
  { finding: 'CONTEXT_ISOLATION_JS_CHECK main/window/kiosk-window.ts', why: spread },
  { finding: 'SANDBOX_JS_CHECK built/main.js', why: spread },
  { finding: 'SANDBOX_JS_CHECK main/window/kiosk-window.ts', why: spread },
  {
    finding: 'DANGEROUS_FUNCTIONS_JS_CHECK built/main.js (perhaps)',
    why: 'lodash, below electron-updater, has a way to the global object for runtimes that are not Node; it is never taken (`allowed-breaches.ts`)',
  },
  { finding: 'PRELOAD_JS_CHECK built/main.js (perhaps)', why: preload },
  { finding: 'PRELOAD_JS_CHECK main/window/kiosk-window.ts (perhaps)', why: preload },
  {
    finding: 'CSP_GLOBAL_CHECK given/policy.js (perhaps)',
    why: "it warns that `script-src 'self'` is only as good as the files at that origin; ours serves a list of built files and nothing else",
  },
  {
    finding: 'ELECTRON_VERSION_JSON_CHECK package.json (perhaps)',
    why: 'it tells the version; whether it is the one that the checklist was read for is another test',
  },
];
