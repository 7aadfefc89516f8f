import type { AnyFunction, BridgeRegistry } from './bridge-registry.ts';
import type { Builtins } from './capture-builtins.ts';
import type { WireMessage, WireValue } from './wire.ts';

/** Writes values of this side for the other, by the rules of Electron's contextBridge. */
export function makeBridgeEncoder(
  builtins: Builtins,
  registry: BridgeRegistry,
  tell: (message: WireMessage) => void,
) {
  const { apply, clone, put, ownKeys, isEnumerable, mapGet, mapSet, mapSize } = builtins;
  const deepestAllowed = 1000;
  const wire = (parts: object): WireValue =>
    ({ __proto__: null, ...parts }) as unknown as WireValue;

  function copiedWhole(object: object): boolean {
    if (builtins.isView(object)) return true;
    for (let k = 0; k < builtins.cloneable.length; k++) {
      if (apply(builtins.isPrototypeOf, builtins.cloneable[k] as object, [object])) return true;
    }
    return false;
  }

  function encodePromise(promise: Promise<unknown>, index: number): WireValue {
    const id = registry.nextPromise();
    const settle = (outcome: 'fulfilled' | 'rejected') => (value: unknown) => {
      try {
        tell({ say: 'settle', id, outcome, value: encode(value) });
      } catch {
        // As in Electron: a result that cannot cross never settles the other side's promise.
      }
    };
    void apply(builtins.promiseThen, promise, [settle('fulfilled'), settle('rejected')]);
    return wire({ kind: 'promise', id, index });
  }

  function encodeFunction(value: AnyFunction, index: number): WireValue {
    const foreign = registry.foreignNumberOf(value);
    if (foreign !== undefined) return wire({ kind: 'own-function', id: foreign, index });
    return wire({ kind: 'function', id: registry.numberOf(value), index });
  }

  function encodeArray(list: unknown[], index: number, depth: number, seen: object): WireValue {
    const items: WireValue[] = [];
    for (let k = 0; k < list.length; k++) put(items, k, encodePart(list[k], depth + 1, seen));
    return wire({ kind: 'array', items, index });
  }

  function encodeRecord(object: object, index: number, depth: number, seen: object): WireValue {
    const keys: string[] = [];
    const items: WireValue[] = [];
    const all = ownKeys(object);
    for (let k = 0; k < all.length; k++) {
      const key = all[k];
      if (typeof key !== 'string' || !apply(isEnumerable, object, [key])) continue;
      put(keys, keys.length, key);
      const value = (object as Record<string, unknown>)[key];
      put(items, items.length, encodePart(value, depth + 1, seen));
    }
    return wire({ kind: 'object', keys, items, index });
  }

  function encodePart(value: unknown, depth: number, seen: object): WireValue {
    if (depth > deepestAllowed) {
      throw new builtins.TypeError(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      );
    }
    if (typeof value === 'symbol') {
      throw new builtins.TypeError('stand-in: symbols cannot cross contextBridge');
    }
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
      return wire({ kind: 'value', value });
    }
    const known = apply(mapGet, seen, [value]) as number | undefined;
    if (known !== undefined) return wire({ kind: 'seen', index: known });
    const index = apply(mapSize, seen, []) as number;
    apply(mapSet, seen, [value, index]);
    if (typeof value === 'function') return encodeFunction(value as AnyFunction, index);
    if (value instanceof builtins.Promise) return encodePromise(value, index);
    if (value instanceof builtins.Error) {
      const message = typeof value.message === 'string' ? value.message : '';
      return wire({ kind: 'error', message, index });
    }
    if (builtins.isArray(value)) return encodeArray(value, index, depth, seen);
    if (copiedWhole(value)) return wire({ kind: 'value', value: clone(value), index });
    if (apply(builtins.isPrototypeOf, builtins.eventTarget, [value])) {
      throw new builtins.TypeError('stand-in: DOM objects cannot cross contextBridge');
    }
    return encodeRecord(value, index, depth, seen);
  }

  function encode(value: unknown): WireValue {
    return encodePart(value, 0, new builtins.Map());
  }
  return encode;
}
