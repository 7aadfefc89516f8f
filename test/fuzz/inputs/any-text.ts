import fc from 'fast-check';

/** JSON cut off, doubled, nested without end, or no JSON at all; also numbers and keys that parsers disagree on. */
export const almostJson = (json: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: json },
    fc.tuple(json, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))),
    fc.tuple(json, fc.nat(), fc.string()).map(([text, at, piece]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place);
    }),
    json.map((text) => text + text),
    fc.nat(20_000).map((depth) => '['.repeat(depth)),
    fc.nat(5_000).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
    fc.constantFrom(
      '',
      'null',
      '1e999',
      '-0',
      `[${'9'.repeat(400)}]`,
      '{"__proto__":{"a":1}}',
      '{"a":1,"a":2}',
      '\uFEFF{}',
      '"\\ud800"',
      '// {}',
    ),
    fc.string({ unit: 'binary', maxLength: 400 }),
  );

/** Bytes as a damaged disk would have them: those of a whole file with some changed, lost, doubled, or added. */
export const damagedBytes = (whole: Buffer): fc.Arbitrary<Buffer> => {
  const place = fc.nat(Math.max(0, whole.length));
  const bits = fc
    .array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { maxLength: 12 })
    .map((changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, change] of changes) {
        if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ change;
      }
      return bytes;
    });
  const cut = place.map((at) => whole.subarray(0, at));
  const inserted = fc
    .tuple(place, fc.uint8Array({ maxLength: 300 }))
    .map(([at, piece]) => Buffer.concat([whole.subarray(0, at), piece, whole.subarray(at)]));
  const moved = fc
    .tuple(place, place)
    .map(([one, other]) => Buffer.concat([whole.subarray(one), whole.subarray(0, other)]));
  const random = fc.uint8Array({ maxLength: 3_000 }).map((bytes) => Buffer.from(bytes));
  return fc.oneof(bits, cut, inserted, moved, random, fc.constant(whole));
};
