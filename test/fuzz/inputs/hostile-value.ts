import fc from 'fast-check';

const hugeText = (): fc.Arbitrary<string> =>
  fc
    .record({ piece: fc.string({ minLength: 1, maxLength: 8 }), length: fc.nat(300_000) })
    .map(({ piece, length }) => piece.repeat(Math.ceil(length / piece.length)));

/** An object in an object in an object, far deeper than any schema. */
const deep = (): fc.Arbitrary<unknown> =>
  fc.record({ depth: fc.integer({ min: 1, max: 2_000 }), key: fc.string() }).map(({ depth, key }) =>
    // Computed keys are own properties, `__proto__` included.
    Array.from({ length: depth }).reduce<unknown>((inner) => ({ [key]: inner }), null),
  );

/** An object that holds itself, under whatever name. */
const cyclic = (): fc.Arbitrary<unknown> =>
  fc.string().map((key) => {
    const ring: Record<string, unknown> = {};
    Object.defineProperty(ring, key, {
      value: [ring],
      enumerable: true,
      configurable: true,
      writable: true,
    });
    return ring;
  });

/** Keys by which careless copying reaches prototypes. */
const prototypeKeys = (): fc.Arbitrary<unknown> =>
  fc
    .constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'then', 'toJSON')
    .chain((key) =>
      fc.json().map((text) => JSON.parse(`{${JSON.stringify(key)}:${text}}`) as unknown),
    );

/** Objects that act when they are looked at. Structured clone takes what they say once, or refuses them. */
const acting = (): fc.Arbitrary<unknown> =>
  fc
    .constantFrom<() => unknown>(
      () => ({
        get code(): string {
          return '1';
        },
      }),
      () => ({
        get code(): string {
          throw new Error('looked at');
        },
      }),
      () => new Proxy({}, { ownKeys: () => ['code'], get: () => '1' }),
      () => Object.create({ code: '1' }),
      () => () => '1',
      () => Symbol('x'),
      () => Promise.resolve({ code: '1' }),
      () =>
        new (class Code {
          readonly code = '1';
        })(),
    )
    .map((make) => make());

/** Kinds that structured clone keeps as they are. */
const builtIns = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.date().map((date): unknown => date),
    fc.uint8Array({ maxLength: 64 }),
    fc.string().map((text) => new Map([[text, text]])),
    fc.string().map((text) => new Set([text])),
    fc.string().map((text) => new Error(text)),
    fc.string().map((text) => Object(text) as unknown),
    fc.constant(/x/y),
    fc.nat(1_000_000).map((length) => new ArrayBuffer(length)),
    fc.nat(100_000).map((length) => new Array<unknown>(length)),
  );

/** Whatever a page may try to send where something else is expected. */
export const hostileValue = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.anything({ withBigInt: true, withSparseArray: true }) },
    fc.constantFrom<unknown>(undefined, null, Number.NaN, Infinity, -0, '', 0n, {}, []),
    hugeText(),
    deep(),
    cyclic(),
    prototypeKeys(),
    acting(),
    builtIns(),
  );
