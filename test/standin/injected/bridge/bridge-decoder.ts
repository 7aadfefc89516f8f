import type { AnyFunction, BridgeRegistry, Settler } from './bridge-registry.ts';
import type { Builtins } from './capture-builtins.ts';
import type { WireValue } from './wire.ts';

/** Makes values of this side out of what the other side wrote; objects get this side's prototypes. */
export function makeBridgeDecoder(
  builtins: Builtins,
  registry: BridgeRegistry,
  callForeign: (id: number, parameters: unknown[]) => unknown,
) {
  const { put } = builtins;

  function foreignFunction(id: number): AnyFunction {
    const known = registry.foreignFunction(id);
    if (known !== undefined) return known;
    const proxy = (...parameters: unknown[]): unknown => callForeign(id, parameters);
    registry.keepForeign(id, proxy);
    return proxy;
  }

  function foreignPromise(id: number): Promise<unknown> {
    return new builtins.Promise((resolve, reject) => {
      registry.keepSettler(id, { __proto__: null, resolve, reject } as Settler);
    });
  }

  function decodePart(node: WireValue, objects: unknown[]): unknown {
    const keep = <T>(object: T): T => {
      if (node.index !== undefined) put(objects, node.index, object);
      return object;
    };
    switch (node.kind) {
      case 'value':
        return keep(node.value);
      case 'seen':
        return objects[node.index];
      case 'own-function':
        return keep(registry.ownFunction(node.id));
      case 'function':
        return keep(foreignFunction(node.id));
      case 'promise':
        return keep(foreignPromise(node.id));
      case 'error':
        return keep(new builtins.Error(node.message));
      case 'array': {
        const list = keep([]);
        for (let k = 0; k < node.items.length; k++) {
          put(list, k, decodePart(node.items[k] as WireValue, objects));
        }
        return list;
      }
      case 'object': {
        const object = keep({});
        for (let k = 0; k < node.keys.length; k++) {
          put(object, node.keys[k] as string, decodePart(node.items[k] as WireValue, objects));
        }
        return object;
      }
    }
  }

  return (node: WireValue): unknown => decodePart(node, []);
}
