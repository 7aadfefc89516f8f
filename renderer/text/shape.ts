/** The same nesting of keys, with any words: what every language must have, seen from Japanese. */
export type Shape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Shape<Words[Key]>;
} & {
  /** Japanese has one form for all numbers; a language adds its singular, and its form for millions (Intl.PluralRules). */
  readonly [Key in keyof Words as Key extends `${infer Base}_other`
    ? `${Base}_one` | `${Base}_many`
    : never]?: string;
};
