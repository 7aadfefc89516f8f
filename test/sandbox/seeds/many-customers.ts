import type { SeedCardOnFile } from './seed.ts';

const familyNames = [
  '青柳 水野 橘 門脇 木立 早見 雨宮 東雲 星野 川瀬 汐見 浦部 浜田 月岡 風間 榊 霧島 七瀬 柚木 椎名',
  'あおやぎ みずの たちばな かどわき こだち はやみ あまみや しののめ ほしの かわせ',
  'シオミ ウラベ ハマダ ツキオカ カザマ サカキ キリシマ ナナセ ユズキ シイナ',
  'Thornbury Figueirinha Hargreave Lindqvist Okonkwo Marchetti Sandoval Petrova Nguyen Beaumont',
]
  .join(' ')
  .split(' ');

const givenNames =
  '小夜子 こはる リョウ 美凪 奏 Anneliese João Vy 莉子 ゆきと 千歳 あかり 匠 りお 航 なぎさ 朔 ひより ソラ 楓 Mateo Ingrid 湊 つむぎ ハルカ 蓮 澪 Noa 桐人 すず アオイ 灯 凛太郎 Lucía 雫 まこと ミヅキ 颯 詩織 Emil'.split(
    ' ',
  );

const numbers = [
  '4111111111111111',
  '5555555555554444',
  '3530111333300000',
  '378282246310005',
  '4242424242424242',
  '5105105105105100',
  '36227206271667',
  '2223003122003222',
] as const;

const pick = (list: readonly string[], place: number): string => list[place % list.length] ?? '';

/** Each pair of a family name and a given name once, as many as are asked for, up to 2,000; always the same. */
export const manyCustomers = (count: number): readonly SeedCardOnFile[] =>
  Array.from({ length: count }, (_, place) => ({
    name: `${pick(familyNames, place)} ${pick(givenNames, Math.floor(place / familyNames.length))}`,
    phone: `0${pick(['90', '80', '70'], place)}-0001-${String(place).padStart(4, '0')}`,
    number: pick(numbers, place),
  }));
