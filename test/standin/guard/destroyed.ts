/** What Electron still answers on an object whose native half has gone. */
const stillAnswered = new Set<PropertyKey>([
  'isDestroyed',
  'constructor',
  'on',
  'once',
  'off',
  'emit',
  'addListener',
  'removeListener',
  'removeAllListeners',
  'listenerCount',
  'then',
  'toJSON',
]);

/** From now on every other member throws Electron's `Object has been destroyed`. */
export function becomeDestroyed(object: object): void {
  const prototype: object = Object.getPrototypeOf(object);
  const guard = new Proxy(prototype, {
    get(target, member, receiver) {
      const internal = typeof member === 'symbol' || String(member).startsWith('_');
      if (internal || stillAnswered.has(member))
        return Reflect.get(target, member, receiver) as unknown;
      throw new TypeError('Object has been destroyed');
    },
  });
  Object.setPrototypeOf(object, guard);
}
