import type { PageEventEmitter } from './event-emitter.ts';

/** Electron's short list for sandboxed preloads, and nothing beyond it. */
export function makePreloadRequire(electron: object, EventEmitter: PageEventEmitter) {
  const bound = {
    setTimeout: setTimeout.bind(globalThis),
    clearTimeout: clearTimeout.bind(globalThis),
    setInterval: setInterval.bind(globalThis),
    clearInterval: clearInterval.bind(globalThis),
    setImmediate: (callback: () => void) => setTimeout(callback, 0),
    clearImmediate: (id: number) => clearTimeout(id),
  };
  const modules = new Map<string, unknown>([
    ['electron', electron],
    ['electron/renderer', electron],
    ['electron/common', electron],
    ['events', EventEmitter],
    ['node:events', EventEmitter],
    ['timers', bound],
    ['node:timers', bound],
    ['url', { URL, URLSearchParams }],
    ['node:url', { URL, URLSearchParams }],
  ]);

  return (name: string): unknown => {
    if (modules.has(name)) return modules.get(name);
    throw new Error(`module not found: ${name}`);
  };
}
