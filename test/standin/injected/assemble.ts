import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { makeBridge } from './bridge/bridge.ts';
import { makeBridgeDecoder } from './bridge/bridge-decoder.ts';
import { makeBridgeEncoder } from './bridge/bridge-encoder.ts';
import { makeBridgeRegistry } from './bridge/bridge-registry.ts';
import { captureBuiltins } from './bridge/capture-builtins.ts';
import { makeEventEmitter } from './isolated/event-emitter.ts';
import { makeIpcRenderer } from './isolated/ipc-renderer.ts';
import { makePreloadElectron } from './isolated/preload-electron.ts';
import { makePreloadRequire } from './isolated/preload-modules.ts';
import type { IsolatedWorldOptions } from './isolated-world.ts';
import { startIsolatedWorld } from './isolated-world.ts';
import { startMainWorld } from './main-world.ts';
import { makeCodec } from './structured-clone-codec.ts';

const bridgeParts = [
  captureBuiltins,
  makeBridgeRegistry,
  makeBridgeEncoder,
  makeBridgeDecoder,
  makeBridge,
];

const isolatedParts = [
  ...bridgeParts,
  makeCodec,
  makeEventEmitter,
  makeIpcRenderer,
  makePreloadElectron,
  makePreloadRequire,
];

const textOf = (parts: readonly { toString(): string }[]): string => parts.join('\n');

/** The script for the page's own world. */
export function mainWorldScript(handshake: string): string {
  return `(() => {
'use strict';
${textOf([...bridgeParts, startMainWorld])}
startMainWorld(${JSON.stringify(handshake)});
})();
//# sourceURL=electron-standin/main-world`;
}

/**
 * The script for the preload's world. Our part is strict, for sloppy functions could be taken from a stack trace;
 * the preload's text is sloppy unless it says otherwise, as CommonJS is.
 */
export function isolatedWorldScript(options: IsolatedWorldOptions): string {
  return `(() => {
const start = (() => {
'use strict';
${textOf([...isolatedParts, startIsolatedWorld])}
return startIsolatedWorld;
})();
start(${JSON.stringify(options)}, ${wrappedPreload(options.preloadPath)});
})();
//# sourceURL=electron-standin/preload`;
}

/** Throws a SyntaxError with the file's name when the preload cannot be parsed as CommonJS. */
function wrappedPreload(path: string): string {
  const text = readFileSync(path, 'utf8');
  const wrapped = `(function (require, process, global, setImmediate, clearImmediate, exports, module) {
${text}
})`;
  new Script(wrapped, { filename: path });
  return wrapped;
}
