import type { Builtins } from './capture-builtins.ts';

/** A function of this side, by its number, or a stand-in of the other side's. */
export type AnyFunction = (...values: unknown[]) => unknown;

/** Resolves or rejects the promise that stands for one of the other side's. */
export interface Settler {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** Numbers for what cannot be copied: functions and promises stay on their side and are referred to. */
export function makeBridgeRegistry(builtins: Builtins) {
  const { apply, mapGet, mapSet, mapDelete, weakGet, weakSet } = builtins;
  const own = new builtins.Map<number, AnyFunction>();
  const ownIds = new builtins.WeakMap<AnyFunction, number>();
  const foreign = new builtins.Map<number, AnyFunction>();
  const foreignIds = new builtins.WeakMap<AnyFunction, number>();
  const settlers = new builtins.Map<number, Settler>();
  let nextFunction = 1;
  let nextPromise = 1;

  return {
    /** The number of a function of this side, given on first sight. */
    numberOf(ownFunction: AnyFunction): number {
      const known = apply(weakGet, ownIds, [ownFunction]) as number | undefined;
      if (known !== undefined) return known;
      const id = nextFunction++;
      apply(weakSet, ownIds, [ownFunction, id]);
      apply(mapSet, own, [id, ownFunction]);
      return id;
    },
    ownFunction: (id: number) => apply(mapGet, own, [id]) as AnyFunction | undefined,
    foreignNumberOf: (proxy: AnyFunction) =>
      apply(weakGet, foreignIds, [proxy]) as number | undefined,
    foreignFunction: (id: number) => apply(mapGet, foreign, [id]) as AnyFunction | undefined,
    keepForeign(id: number, proxy: AnyFunction): void {
      apply(mapSet, foreign, [id, proxy]);
      apply(weakSet, foreignIds, [proxy, id]);
    },
    nextPromise: () => nextPromise++,
    keepSettler(id: number, settler: Settler): void {
      apply(mapSet, settlers, [id, settler]);
    },
    takeSettler(id: number): Settler | undefined {
      const settler = apply(mapGet, settlers, [id]) as Settler | undefined;
      apply(mapDelete, settlers, [id]);
      return settler;
    },
  };
}

export type BridgeRegistry = ReturnType<typeof makeBridgeRegistry>;
