/** The same nesting of keys, with any words: what every language must have, seen from Japanese. */
export type Shape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Shape<Words[Key]>;
};
