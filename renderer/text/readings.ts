/** A base with the reading that stands over it. */
export interface ReadBase {
  readonly base: string;
  readonly reading: string;
}

/** A piece of a text: plain, or with a reading. */
export type Piece = string | ReadBase;

/** A reading stands behind its base: the run of kanji just before it, or all that follows a bar. */
const notation =
  /(?:｜(?<marked>[^｜《》]+)|(?<kanji>[\p{Script=Han}〆]+))《(?<reading>[^《》]+)》/gu;

const readBase = ({ groups = {} }: RegExpExecArray): ReadBase => ({
  base: groups['marked'] ?? groups['kanji'] ?? '',
  reading: groups['reading'] ?? '',
});

/**
 * The pieces of a text in Aozora Bunko's notation, in which `漢字《かんじ》` and `｜base《reading》` give readings: plain
 * pieces as they are, and bases with their readings.
 */
export const piecesOf = (written: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of written.matchAll(notation)) {
    if (found.index > end) pieces.push(written.slice(end, found.index));
    pieces.push(readBase(found));
    end = found.index + found[0].length;
  }
  if (end < written.length) pieces.push(written.slice(end));
  return pieces;
};

const eachAs = (written: string, say: (read: ReadBase) => string): string =>
  written.includes('《')
    ? piecesOf(written)
        .map((piece) => (typeof piece === 'string' ? piece : say(piece)))
        .join('')
    : written;

/** The same text without its readings. */
export const plainText = (written: string): string => eachAs(written, ({ base }) => base);

/** The same text with its readings as marks of a sentence: `<ruby>漢字<rt>かんじ</rt></ruby>`. */
export const withRubyMarks = (written: string): string =>
  eachAs(written, ({ base, reading }) => `<ruby>${base}<rt>${reading}</rt></ruby>`);
