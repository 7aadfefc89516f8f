/* oxlint-disable typescript/unbound-method -- methods are taken off their owners on purpose, and only ever applied */
/**
 * Takes hold of every builtin that the bridge uses, at document start, before any script of the page: what the page
 * later puts in their place never sees the bridge's traffic.
 */
export function captureBuiltins() {
  const { apply, construct, defineProperty, ownKeys, getOwnPropertyDescriptor } = Reflect;
  const { freeze, isFrozen } = Object;
  const getter = (owner: object, name: string): (() => unknown) =>
    getOwnPropertyDescriptor(owner, name)?.get as () => unknown;

  return {
    apply,
    construct,
    defineProperty,
    ownKeys,
    freeze,
    isFrozen,
    isArray: Array.isArray,
    isView: ArrayBuffer.isView,
    clone: structuredClone,
    Error,
    TypeError,
    Promise,
    CustomEvent,
    Map,
    WeakMap,
    promiseThen: Promise.prototype.then,
    dispatch: EventTarget.prototype.dispatchEvent,
    listen: EventTarget.prototype.addEventListener,
    detailOf: getter(CustomEvent.prototype, 'detail'),
    mapGet: Map.prototype.get,
    mapSet: Map.prototype.set,
    mapDelete: Map.prototype.delete,
    mapSize: getter(Map.prototype, 'size'),
    weakGet: WeakMap.prototype.get,
    weakSet: WeakMap.prototype.set,
    isEnumerable: Object.prototype.propertyIsEnumerable,
    isPrototypeOf: Object.prototype.isPrototypeOf,
    eventTarget: EventTarget.prototype,
    cloneable: [
      Date.prototype,
      RegExp.prototype,
      Map.prototype,
      Set.prototype,
      ArrayBuffer.prototype,
      Blob.prototype,
      ImageData.prototype,
      Boolean.prototype,
      Number.prototype,
      String.prototype,
    ],
    /** Sets an own member without asking prototypes, where the page may have put a setter. */
    put: (object: object, key: PropertyKey, value: unknown): void => {
      const writable = { writable: true, enumerable: true, configurable: true };
      const descriptor = { __proto__: null, ...writable, value };
      defineProperty(object, key, descriptor);
    },
  };
}

export type Builtins = ReturnType<typeof captureBuiltins>;
