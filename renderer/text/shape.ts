/** The same nesting of keys, with any words: what every language must have, seen from Japanese. */
export type Shape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Shape<Words[Key]>;
} & {
  /** Japanese has one form for all numbers; a language with others adds them (Intl.PluralRules). */
  readonly [Key in keyof Words as Key extends `${infer Base}_other`
    ? `${Base}_${'one' | 'many'}`
    : never]?: string;
};
