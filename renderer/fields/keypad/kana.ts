/** Kana that have a voiced or half-voiced form, or both: each sign of a group is followed by the next, the last by the first. */
const voicedGroups = [
  ...['かが', 'きぎ', 'くぐ', 'けげ', 'こご', 'さざ', 'しじ', 'すず', 'せぜ', 'そぞ'],
  ...['ただ', 'ちぢ', 'つづ', 'てで', 'とど'],
  ...['はばぱ', 'ひびぴ', 'ふぶぷ', 'へべぺ', 'ほぼぽ'],
];

/** Katakana alone has a voiced `u`, for the sound of a `v`. */
const katakanaVoicedGroups = ['ウヴ'];

/** Kana that have a small form. */
const smallGroups = [
  'あぁ',
  'いぃ',
  'うぅ',
  'えぇ',
  'おぉ',
  'つっ',
  'やゃ',
  'ゆゅ',
  'よょ',
  'わゎ',
];

/** How far katakana stand behind their hiragana in Unicode. */
const katakanaOffset = 0x60;

const asKatakana = (hiragana: string): string =>
  Array.from(hiragana, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) + katakanaOffset),
  ).join('');

const successors = (groups: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap((group) => {
      const signs = Array.from(group);
      return signs.map((sign, place) => [sign, signs[(place + 1) % signs.length] ?? sign] as const);
    }),
  );

const inBothScripts = (groups: readonly string[]) => [...groups, ...groups.map(asKatakana)];

const nextVoiced = successors([...inBothScripts(voicedGroups), ...katakanaVoicedGroups]);
const nextSmall = successors(inBothScripts(smallGroups));

/** The kana with its next mark: は → ば → ぱ → は. A sign that takes none stays as it is. */
export const voiced = (sign: string): string => nextVoiced.get(sign) ?? sign;

/** The kana small, or as large again: つ → っ → つ. A sign that has no small form stays as it is. */
export const small = (sign: string): string => nextSmall.get(sign) ?? sign;
