const sorted = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/**
 * JSON with one spelling only (RFC 8785, JSON Canonicalization Scheme): members sorted by UTF-16 code units, no white space, numbers and
 * texts as ECMAScript writes them. For objects whose members' names are no whole numbers, which ECMAScript would sort first.
 */
export const canonicalJson = (value: object): string => JSON.stringify(value, sorted);
