/** A place in the stand-in's text, to be found exactly once, and what the fault puts there. */
export interface Patch {
  /** Path below the stand-in's folder. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** One way in which the stand-in could be laxer than Electron, and the test that must notice. */
export interface Fault {
  readonly name: string;
  readonly patches: readonly Patch[];
  /** Spec file below `conformance/`. */
  readonly spec: string;
  /** Title of the test that must turn red by a failed expectation. */
  readonly test: string;
}

const topFrameOnly = '  if (window !== window.top) return;\n';

export const faults: readonly Fault[] = [
  {
    name: 'the raw binding is visible to the page',
    patches: [
      {
        file: 'page/page-set-up.ts',
        find: '{ name: binding, executionContextName: isolatedWorld }',
        replace: '{ name: binding }',
      },
    ],
    spec: 'preload.spec.ts',
    test: 'leaves nothing in the page but what it exposes',
  },
  {
    name: 'the policy of the response is dropped',
    patches: [
      {
        file: 'page/request-answerer.ts',
        find: 'return [...response.headers].map(',
        replace:
          "return [...response.headers].filter(([name]) => name !== 'content-security-policy').map(",
      },
    ],
    spec: 'scheme-and-policy.spec.ts',
    test: 'the policy of the handler blocks an inline script',
  },
  {
    name: 'the first network wall is open: foreign requests are not intercepted',
    patches: [
      {
        file: 'page/request-answerer.ts',
        find: "urlPattern: '*'",
        replace: "urlPattern: 'https://*.invalid/*'",
      },
    ],
    spec: 'network-walls.spec.ts',
    test: 'the product is asked about each request',
  },
  {
    name: 'the second network wall is open: names resolve and no proxy is set',
    patches: [
      { file: 'chromium/chromium-switches.ts', find: '    ...networkWall,\n', replace: '' },
      // Chromium's own wall between the web and the local network would hide that ours is gone.
      {
        file: 'chromium/chromium-switches.ts',
        find: "  'Translate',\n",
        replace: "  'LocalNetworkAccessChecks',\n  'LocalNetworkAccessChecksWebSockets',\n",
      },
    ],
    spec: 'network-walls.spec.ts',
    test: 'a WebSocket reaches nothing',
  },
  {
    name: 'the bridge is not frozen',
    patches: [{ file: 'injected/bridge/bridge.ts', find: '    freeze(value);\n', replace: '' }],
    spec: 'context-bridge.spec.ts',
    test: 'the exposed API is frozen through and through',
  },
  {
    name: "the preload may require('fs')",
    patches: [
      {
        file: 'injected/isolated/preload-modules.ts',
        find: "['url', { URL, URLSearchParams }],",
        replace: "['url', { URL, URLSearchParams }],\n    ['fs', {}],",
      },
    ],
    spec: 'preload.spec.ts',
    test: 'may require the short list of modules and nothing else',
  },
  {
    name: 'the bridge runs in sloppy mode',
    patches: [
      {
        file: 'injected/assemble.ts',
        find: "  return `(() => {\n'use strict';\n",
        replace: '  return `(() => {\n',
      },
    ],
    spec: 'hostile-page.spec.ts',
    test: 'a stack trace hands out no function of the bridge',
  },
  {
    name: 'the bridge dispatches by a builtin that it did not capture',
    patches: [
      {
        file: 'injected/bridge/bridge.ts',
        find: 'apply(builtins.dispatch, channel, [event]);',
        replace: 'channel.dispatchEvent(event as Event);',
      },
    ],
    spec: 'hostile-page.spec.ts',
    test: 'builtins that the page puts in place see no traffic of the bridge',
  },
  {
    name: "the sender's address is taken from the page",
    patches: [
      {
        file: 'injected/isolated-world.ts',
        find: 'post(JSON.stringify(message));',
        replace: 'post(JSON.stringify({ ...message, from: String(document.URL) }));',
      },
      {
        file: 'page/preload-channel.ts',
        find: 'this.#onDispatch(message, frame, executionContextId);',
        replace: `const { from } = message as unknown as { from: string };
    Object.defineProperty(frame, 'url', { value: from, configurable: true });
    this.#onDispatch(message, frame, executionContextId);`,
      },
    ],
    spec: 'ipc.spec.ts',
    test: 'the page cannot forge its address for the sender check',
  },
  {
    name: 'a frame outlives its document',
    patches: [{ file: 'page/web-frame-main.ts', find: "frame.#life = 'gone';", replace: '' }],
    spec: 'ipc.spec.ts',
    test: 'the sender of a pending call is gone when the page has navigated',
  },
  {
    name: 'the preload runs in frames inside the page',
    patches: [
      { file: 'injected/main-world.ts', find: topFrameOnly, replace: '' },
      { file: 'injected/isolated-world.ts', find: topFrameOnly, replace: '' },
    ],
    spec: 'preload.spec.ts',
    test: 'does not run in a frame of the same origin inside the page',
  },
  {
    name: 'all partitions share one storage',
    patches: [
      {
        file: 'session/session-state.ts',
        find: 'if (this.partition === null) return Promise.resolve(null);',
        replace: 'if (this.partition !== undefined) return Promise.resolve(null);',
      },
    ],
    spec: 'customer-change.spec.ts',
    test: 'nothing that one customer stores is there for the next',
  },
  {
    name: 'permissions are granted',
    patches: [
      {
        file: 'chromium/denied-permissions.ts',
        find: "setting: 'denied'",
        replace: "setting: 'granted'",
      },
    ],
    spec: 'hostile-page.spec.ts',
    test: 'permissions are denied at once',
  },
  {
    name: 'nobody is asked before a navigation',
    patches: [
      {
        file: 'page/navigation.ts',
        find: 'if (!this.#wished.delete(',
        replace: "if (url !== '' || !this.#wished.delete(",
      },
    ],
    spec: 'navigation.spec.ts',
    test: 'will-navigate keeps the page where it is',
  },
  {
    name: 'a window without a page closes without asking',
    patches: [
      {
        file: 'window/base-window-class.ts',
        find: 'if (!event.defaultPrevented) this.destroy();',
        replace: 'this.destroy();',
      },
    ],
    spec: 'lockdown.spec.ts',
    test: 'a window without a page asks before it closes, and not before it is destroyed',
  },
  {
    name: 'an app that relaunches is gone',
    patches: [
      {
        file: 'app/app.ts',
        find: '    if (this.#relaunches) this.#facts.startAgain();\n',
        replace: '',
      },
    ],
    spec: 'lockdown.spec.ts',
    test: 'an app that relaunches is there again, with the same words',
  },
];
