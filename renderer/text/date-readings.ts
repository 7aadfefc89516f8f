/** Days of the month that are read as one word. */
const daysAsOneWord: Readonly<Record<string, string>> = {
  '1': 'ついたち',
  '2': 'ふつか',
  '3': 'みっか',
  '4': 'よっか',
  '5': 'いつか',
  '6': 'むいか',
  '7': 'なのか',
  '8': 'ようか',
  '9': 'ここのか',
  '10': 'とおか',
  '20': 'はつか',
};

/** 14日 and 24日 end as 4日 does, on か. */
const day = (number: string): string => {
  const word = daysAsOneWord[number];
  if (word) return `｜${number}日《${word}》`;
  return `${number}日《${number.endsWith('4') ? 'か' : 'にち'}》`;
};

/** 分 is ふん after 2, 5, 7 and 9, and ぷん after all others. */
const minutes = (number: string): string =>
  `${number}分《${/[2579]$/u.test(number) ? 'ふん' : 'ぷん'}》`;

const units: Readonly<Record<string, (number: string) => string>> = {
  年: (number) => `${number}年《ねん》`,
  月: (number) => `${number}月《がつ》`,
  日: day,
  時間: (number) => `${number}時間《じかん》`,
  分: minutes,
  秒: (number) => `${number}秒《びょう》`,
};

/** A Japanese date or duration with the readings of its units, in the notation of `readings.ts`. */
export const withDateReadings = (text: string): string =>
  text.replaceAll(/(\d+)(年|月|日|時間|分|秒)/gu, (asIs, number: string, unit: string) =>
    (units[unit] ?? (() => asIs))(number),
  );
