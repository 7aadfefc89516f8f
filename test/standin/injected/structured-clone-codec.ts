/** Turns values into text and back, keeping what structured clone keeps. */
export interface Codec {
  /** Throws Electron's `An object could not be cloned.` for what cannot cross processes. */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

interface Base64 {
  toText(bytes: Uint8Array): string;
  toBytes(text: string): Uint8Array;
}

/**
 * The same function serves in Node and, as text, in the page's isolated world; so it may use nothing but its
 * parameters and JavaScript's own globals. `structuredClone` decides what may cross; this only writes it down.
 */
export function makeCodec(base64: Base64): Codec {
  const viewNames = [
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
    'DataView',
  ];
  const globals = globalThis as unknown as Record<string, new (...values: unknown[]) => object>;
  const errorNames = ['EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError'];
  const refusal = 'An object could not be cloned.';

  function encode(value: unknown): string {
    let copy: unknown;
    try {
      copy = structuredClone(value);
    } catch {
      throw new Error(refusal);
    }
    const seen = new Map<object, number>();

    const writeProperties = (object: object): unknown[] =>
      Object.entries(object).map(([key, item]) => [key, write(item)]);

    function writeObject(object: object): unknown {
      if (Array.isArray(object)) return ['array', object.length, writeProperties(object)];
      if (object instanceof Date) return ['date', object.getTime()];
      if (object instanceof RegExp) return ['pattern', object.source, object.flags];
      if (object instanceof Map) {
        return ['map', [...object].map(([key, item]) => [write(key), write(item)])];
      }
      if (object instanceof Set) return ['set', [...object].map(write)];
      if (object instanceof Error) return ['error', object.name, object.message, object.stack];
      if (object instanceof ArrayBuffer) return ['bytes', base64.toText(new Uint8Array(object))];
      if (ArrayBuffer.isView(object)) return writeView(object);
      const prototype: unknown = Object.getPrototypeOf(object);
      if (prototype !== Object.prototype && prototype !== null) throw new Error(refusal);
      return ['object', writeProperties(object)];
    }

    function writeView(view: ArrayBufferView): unknown {
      const name = viewNames.find((candidate) => view instanceof (globals[candidate] ?? Object));
      const length = view instanceof DataView ? view.byteLength : (view as Uint8Array).length;
      return ['view', name, write(view.buffer), view.byteOffset, length];
    }

    function write(item: unknown): unknown {
      if (item === null || typeof item === 'string' || typeof item === 'boolean') return item;
      if (item === undefined) return ['undefined'];
      if (typeof item === 'bigint') return ['bigint', String(item)];
      if (typeof item === 'number') {
        if (Object.is(item, -0)) return ['number', '-0'];
        return Number.isFinite(item) ? item : ['number', String(item)];
      }
      if (typeof item !== 'object') throw new Error(refusal);
      const known = seen.get(item);
      if (known !== undefined) return ['seen', known];
      seen.set(item, seen.size);
      return writeObject(item);
    }

    return JSON.stringify(write(copy));
  }

  function decode(text: string): unknown {
    const objects: unknown[] = [];
    const keep = <T>(object: T): T => {
      objects.push(object);
      return object;
    };
    const readProperties = <T extends object>(object: T, properties: [string, unknown][]): T => {
      for (const [key, item] of properties) {
        const value = read(item);
        Object.defineProperty(object, key, {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      }
      return object;
    };

    const readers: Record<string, (...parts: never[]) => unknown> = {
      undefined: () => undefined,
      number: (digits: string) => Number(digits),
      bigint: (digits: string) => BigInt(digits),
      seen: (index: number) => objects[index],
      array: (length: number, items: [string, unknown][]) =>
        readProperties(keep(new Array<unknown>(length)), items),
      object: (items: [string, unknown][]) => readProperties(keep({}), items),
      date: (time: number) => keep(new Date(time)),
      pattern: (source: string, flags: string) => keep(new RegExp(source, flags)),
      bytes: (content: string) => keep(base64.toBytes(content).slice().buffer),
      map(entries: [unknown, unknown][]) {
        const map = keep(new Map());
        for (const [key, item] of entries) map.set(read(key), read(item));
        return map;
      },
      set(items: unknown[]) {
        const set = keep(new Set());
        for (const item of items) set.add(read(item));
        return set;
      },
      error(name: string, message: string, stack: string) {
        const Kind = errorNames.includes(name) ? globals[name] : undefined;
        const error = keep(Kind === undefined ? new Error(message) : new Kind(message));
        return Object.defineProperty(error, 'stack', { value: stack, configurable: true });
      },
      view(name: string, buffer: unknown, offset: number, length: number) {
        const index = objects.push(null) - 1;
        const View = globals[name];
        if (View === undefined) throw new Error(`Unknown view ${name}`);
        objects[index] = new View(read(buffer), offset, length);
        return objects[index];
      },
    };

    function read(node: unknown): unknown {
      if (!Array.isArray(node)) return node;
      const [kind, ...parts] = node;
      const reader = readers[kind] as ((...parts: unknown[]) => unknown) | undefined;
      if (reader === undefined) throw new Error(`Unknown kind ${kind}`);
      return reader(...parts);
    }

    return read(JSON.parse(text));
  }

  return { encode, decode };
}
