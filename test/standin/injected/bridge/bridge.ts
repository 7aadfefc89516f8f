import { makeBridgeDecoder } from './bridge-decoder.ts';
import { makeBridgeEncoder } from './bridge-encoder.ts';
import { makeBridgeRegistry } from './bridge-registry.ts';
import { captureBuiltins } from './capture-builtins.ts';
import type { BridgeSide, WireMessage, WireReply, WireValue } from './wire.ts';

/**
 * One half of the bridge; the same text runs in both worlds. The halves talk by CustomEvents on a detached element
 * that nobody else holds: dispatching is synchronous, and the browser clones `detail` from world to world, so that
 * no object is ever shared.
 */
export function makeBridge(side: BridgeSide, channel: EventTarget) {
  const builtins = captureBuiltins();
  const { apply, construct, defineProperty, freeze, ownKeys } = builtins;
  const registry = makeBridgeRegistry(builtins);
  const otherSide: BridgeSide = side === 'main' ? 'isolated' : 'main';
  const unnamedFailure =
    'An unknown exception occurred in the isolated context, an error occurred but a valid exception was not thrown.';
  let lastReply: WireReply | null = null;

  function tell(message: WireMessage): void {
    const detail = { __proto__: null, ...message };
    const event = construct(builtins.CustomEvent, [otherSide, { __proto__: null, detail }]);
    apply(builtins.dispatch, channel, [event]);
  }

  function ask(message: WireMessage): WireValue | undefined {
    lastReply = null;
    tell(message);
    const reply = lastReply as WireReply | null;
    lastReply = null;
    if (reply === null) throw new builtins.Error('stand-in: the bridge is closed');
    if (reply.failure !== undefined) throw new builtins.Error(reply.failure);
    return reply.result;
  }

  const encode = makeBridgeEncoder(builtins, registry, tell);
  const decode = makeBridgeDecoder(builtins, registry, (id, parameters) => {
    const result = ask({ say: 'call', id, parameters: encode(parameters) });
    return result === undefined ? undefined : decode(result);
  });

  function freezeDeeply(value: unknown): unknown {
    const freezable = (typeof value === 'object' || typeof value === 'function') && value !== null;
    if (!freezable || builtins.isView(value) || builtins.isFrozen(value)) return value;
    freeze(value);
    const keys = ownKeys(value);
    for (let k = 0; k < keys.length; k++) {
      freezeDeeply((value as Record<PropertyKey, unknown>)[keys[k] as PropertyKey]);
    }
    return value;
  }

  function answerCall(id: number, parameters: WireValue): WireReply {
    try {
      const called = registry.ownFunction(id);
      if (called === undefined) return { failure: 'stand-in: unknown function' };
      return { result: encode(apply(called, called, decode(parameters) as unknown[])) };
    } catch (error) {
      const named = typeof error === 'object' && error !== null && 'message' in error;
      const message: unknown = named ? error.message : undefined;
      return { failure: typeof message === 'string' ? message : unnamedFailure };
    }
  }

  function exposeHere(key: string, api: WireValue): WireReply {
    if (side !== 'main') return { failure: 'stand-in: only the page can be given an API' };
    if (key in window) {
      return { failure: 'Cannot bind an API on top of an existing property on the window object' };
    }
    const readOnly = { writable: false, configurable: false, enumerable: true };
    const descriptor = { __proto__: null, ...readOnly, value: freezeDeeply(decode(api)) };
    defineProperty(window, key, descriptor);
    return {};
  }

  function settle(id: number, outcome: 'fulfilled' | 'rejected', value: unknown): void {
    const settler = registry.takeSettler(id);
    if (outcome === 'fulfilled') settler?.resolve(value);
    else settler?.reject(value);
  }

  function hear(message: WireMessage): void {
    switch (message.say) {
      case 'reply':
        lastReply = message.reply;
        break;
      case 'call':
        tell({ say: 'reply', reply: answerCall(message.id, message.parameters) });
        break;
      case 'settle':
        settle(message.id, message.outcome, decode(message.value));
        break;
      case 'expose':
        tell({ say: 'reply', reply: exposeHere(message.key, message.api) });
    }
  }

  const onMessage = (event: Event): void =>
    hear(apply(builtins.detailOf, event, []) as WireMessage);
  apply(builtins.listen, channel, [side, onMessage]);

  return {
    /** Gives the page `api` as `window[key]`, frozen; throws Electron's errors. */
    expose(key: string, api: unknown): void {
      ask({ say: 'expose', key, api: encode(api) });
    },
  };
}
