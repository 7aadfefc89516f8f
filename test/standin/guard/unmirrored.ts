/** Names that Node, promises or test tools probe on any object; answering undefined is harmless. */
const probedByRuntimes = new Set<PropertyKey>(['then', 'toJSON', '__esModule', 'default']);

/** Thrown when product code touches a member of Electron that the stand-in does not mirror. */
export class UnmirroredError extends Error {
  constructor(object: string, member: PropertyKey) {
    super(`stand-in: ${object}.${String(member)} is not mirrored`);
    this.name = 'UnmirroredError';
  }
}

/**
 * An end of a prototype chain that throws for whatever the chain did not answer before, instead of `undefined`.
 * Unlike a proxy around the object it leaves `this`, identity and private fields alone.
 */
export function unmirroredBeyond(object: string, mirrored: object): object {
  return new Proxy(mirrored, {
    get(target, member, receiver) {
      const known = member in target || typeof member === 'symbol' || probedByRuntimes.has(member);
      if (known) return Reflect.get(target, member, receiver) as unknown;
      throw new UnmirroredError(object, member);
    },
    set(target, member, value, receiver) {
      const known = member in target || typeof member === 'symbol';
      if (known) return Reflect.set(target, member, value, receiver);
      throw new UnmirroredError(object, member);
    },
  });
}

/** Makes an object of plain members throw on every other member; returns the same object. */
export function mirrored<T extends object>(object: string, members: T): T {
  Object.setPrototypeOf(members, unmirroredBeyond(object, Object.prototype));
  return members;
}
