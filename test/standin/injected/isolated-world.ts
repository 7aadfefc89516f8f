import { makeBridge } from './bridge/bridge.ts';
import { makeEventEmitter } from './isolated/event-emitter.ts';
import type { Dispatch } from './isolated/ipc-renderer.ts';
import { makeIpcRenderer } from './isolated/ipc-renderer.ts';
import { makePreloadElectron } from './isolated/preload-electron.ts';
import { makePreloadRequire } from './isolated/preload-modules.ts';
import { makeCodec } from './structured-clone-codec.ts';

/** Names and facts that the main process chooses for one window. */
export interface IsolatedWorldOptions {
  /** Name of the function that reaches the main process; random, and gone before the preload runs. */
  readonly binding: string;
  /** Name under which the main process finds the door for its messages. */
  readonly door: string;
  /** Name of the event that hands the bridge's channel to the page's world. */
  readonly handshake: string;
  readonly preloadPath: string;
  /** Members of the preload's `process`. */
  readonly process: object;
}

/** The wrapper of the preload's text: the parameters of Electron's sandboxed CommonJS. */
type Preload = (
  require: (name: string) => unknown,
  process: object,
  global: object,
  setImmediate: unknown,
  clearImmediate: unknown,
  exports: object,
  module: object,
) => void;

/** Runs in "Electron Isolated Context" at document start, after the page's half of the bridge. */
export function startIsolatedWorld(options: IsolatedWorldOptions, preload: Preload): void {
  if (window !== window.top) return;
  const globals = globalThis as unknown as Record<string, unknown>;
  const post = globals[options.binding] as (message: string) => void;
  delete globals[options.binding];
  const dispatch = (message: Dispatch): void => post(JSON.stringify(message));

  const codec = makeCodec({
    toText: (bytes) => {
      let text = '';
      for (let k = 0; k < bytes.length; k += 8192) {
        text += String.fromCharCode(...bytes.subarray(k, k + 8192));
      }
      return btoa(text);
    },
    toBytes: (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
  });
  const EventEmitter = makeEventEmitter();
  const { ipcRenderer, deliver } = makeIpcRenderer(EventEmitter, codec, dispatch);
  Object.defineProperty(globals, options.door, { value: deliver });

  const timersName = 'timers';
  const channel = document.createElement('i');
  const bridge = makeBridge('isolated', channel);
  window.dispatchEvent(new MouseEvent(options.handshake, { relatedTarget: channel }));

  const electron = makePreloadElectron(ipcRenderer, (key, api) => bridge.expose(key, api));
  const require = makePreloadRequire(electron, EventEmitter);
  const process = Object.assign(new EventEmitter(), options.process);
  const timers = require(timersName) as Record<string, unknown>;
  const { setImmediate, clearImmediate } = timers;
  const module = { exports: {} };
  try {
    preload(require, process, globalThis, setImmediate, clearImmediate, module.exports, module);
    dispatch({ kind: 'preload-ran' });
  } catch (error) {
    console.error(`Unable to load preload script: ${options.preloadPath}`);
    console.error(error);
    const known = error instanceof Error ? error : new Error(String(error));
    dispatch({ kind: 'preload-failed', message: known.message, stack: known.stack ?? '' });
  }
}
