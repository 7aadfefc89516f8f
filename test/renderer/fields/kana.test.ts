import { describe, expect, test } from 'vitest';
import { small, voiced } from '../../../renderer/fields/keypad/kana.ts';

describe('the key for voiced marks', () => {
  test.each([
    ['か', 'が'],
    ['が', 'か'],
    ['は', 'ば'],
    ['ば', 'ぱ'],
    ['ぱ', 'は'],
    ['カ', 'ガ'],
    ['ハ', 'バ'],
    ['バ', 'パ'],
    ['ウ', 'ヴ'],
    ['ヴ', 'ウ'],
    ['つ', 'づ'],
    ['ト', 'ド'],
  ])('turns %s into %s', (sign, marked) => {
    expect(voiced(sign)).toBe(marked);
  });

  test.each(['あ', 'な', 'ん', 'ー', 'a', ' ', '', '漢'])('leaves %j as it is', (sign) => {
    expect(voiced(sign)).toBe(sign);
  });
});

describe('the key for small kana', () => {
  test.each([
    ['つ', 'っ'],
    ['っ', 'つ'],
    ['や', 'ゃ'],
    ['ヨ', 'ョ'],
    ['エ', 'ェ'],
    ['ワ', 'ヮ'],
  ])('turns %s into %s', (sign, other) => {
    expect(small(sign)).toBe(other);
  });

  test.each(['か', 'ん', 'ー', 'B', ''])('leaves %j as it is', (sign) => {
    expect(small(sign)).toBe(sign);
  });
});
