/** The words of a language, nested by key. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** The sentences of a language with their keys, dotted, each plural form by its own name. */
export const entriesOf = (words: Words, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : entriesOf(value, `${path}${key}.`),
  );
