export type ParsedJson =
  | { readonly value: unknown }
  /** For the operator; never with the text itself, which may hold a secret. */
  | { readonly fault: string };

const complaintOf = (text: string): string | null => {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** What the parser says of one character that does not fit, before it quotes the text around it. */
const strayCharacter = /^Unexpected token '.+?'/s;

const endOfShortest = (longest: number, fails: (length: number) => boolean): number => {
  let sound = 0;
  let failing = longest;
  while (failing - sound > 1) {
    const middle = Math.floor((sound + failing) / 2);
    if (fails(middle)) {
      failing = middle;
    } else {
      sound = middle;
    }
  }
  return failing;
};

const lineAndColumn = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1}`;
};

/**
 * Where JSON breaks. Of a stray character the parser does not say where it is: the shortest beginning of the text that it refuses for the
 * same reason ends there.
 */
const placeOf = (text: string, complaint: string): string => {
  const [told] = /line \d+ column \d+/.exec(complaint) ?? [];
  if (told !== undefined) {
    return told;
  }
  const [stray] = strayCharacter.exec(complaint) ?? [];
  if (stray === undefined) {
    return 'the end of the file, which comes too early';
  }
  const fails = (length: number): boolean =>
    complaintOf(text.slice(0, length))?.startsWith(stray) ?? false;
  return lineAndColumn(text, endOfShortest(text.length, fails) - 1);
};

/** Parses JSON (RFC 8259), and says where it breaks. */
export const parseJson = (text: string): ParsedJson => {
  const complaint = complaintOf(text);
  return complaint === null
    ? { value: JSON.parse(text) }
    : { fault: `is not valid JSON: see ${placeOf(text, complaint)}` };
};
