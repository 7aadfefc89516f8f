import { makeBridge } from './bridge/bridge.ts';

/**
 * Runs in the page's own world at document start. It waits for exactly one event, whose name is a secret of this
 * document's window, and takes from it the element over which the bridge talks.
 */
export function startMainWorld(handshake: string): void {
  // As in Electron without nodeIntegrationInSubFrames: frames inside the page get no preload.
  if (window !== window.top) return;
  const { apply, getOwnPropertyDescriptor } = Reflect;
  const relatedTarget = getOwnPropertyDescriptor(MouseEvent.prototype, 'relatedTarget')?.get;
  if (relatedTarget === undefined) throw new Error('stand-in: no MouseEvent.relatedTarget');

  window.addEventListener(
    handshake,
    (event) => {
      event.stopImmediatePropagation();
      makeBridge('main', apply(relatedTarget, event, []) as EventTarget);
    },
    { once: true, capture: true },
  );

  // A denied window.open answers null. The call itself still has to happen, for it is how the browser reports it.
  const open = window.open;
  const denied = {
    open: (...parameters: unknown[]): null => {
      apply(open, window, parameters);
      return null;
    },
  };
  const writable = { writable: true, enumerable: true, configurable: true };
  Object.defineProperty(window, 'open', { ...writable, value: denied.open });
}
