import { describe, expect, test } from 'vitest';
import { small, voiced } from '../../../renderer/fields/keypad/kana.ts';
import {
  firstFace,
  type KeyboardName,
  type KeyFace,
  keyboardLayouts,
} from '../../../renderer/fields/keypad/keyboard-layout.ts';

const names = Object.keys(keyboardLayouts) as KeyboardName[];
const facesOf = (name: KeyboardName): readonly KeyFace[] => keyboardLayouts[name].flat();
const signsOf = (name: KeyboardName) =>
  facesOf(name).flatMap((face) => (face.type === 'sign' ? [face.sign] : []));
const turnsOf = (name: KeyboardName) =>
  facesOf(name).flatMap((face) => (face.type === 'turn' ? [face.to] : []));

/** All faces that can be reached from one by turning. */
const reachable = (from: KeyboardName, seen: readonly KeyboardName[] = []): KeyboardName[] =>
  turnsOf(from).reduce<KeyboardName[]>(
    (found, next) => (found.includes(next) ? found : reachable(next, found)),
    [...seen, from],
  );

describe.each(names)('the keyboard face %s', (name) => {
  test('fills no row beyond its eleven columns', () => {
    for (const row of keyboardLayouts[name]) {
      const halves = row.reduce((sum, face) => sum + face.halves, 0);
      expect(halves).toBeLessThanOrEqual(22);
      if (name !== 'code') expect(halves).toBe(22);
    }
  });

  test('has no key narrower than two halves, and each sign once', () => {
    const keys = facesOf(name).filter(({ type }) => type !== 'gap');
    expect(keys.filter(({ halves }) => halves < 2)).toEqual([]);
    expect(new Set(signsOf(name)).size).toBe(signsOf(name).length);
  });

  test('belongs to a keyboard that somebody can open', () => {
    const opened = Object.values(firstFace).flatMap((face) => reachable(face));
    expect(opened).toContain(name);
  });
});

const everyKana = (from: string, to: string) =>
  Array.from({ length: (to.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0) + 1 }, (_, place) =>
    String.fromCodePoint((from.codePointAt(0) ?? 0) + place),
  );

describe('the keyboard for names', () => {
  test.each([
    ['hiragana', 'ぁ', 'ん', ['ゎ', 'ゐ', 'ゑ']],
    ['katakana', 'ァ', 'ヴ', ['ヮ', 'ヰ', 'ヱ']],
  ] as const)('can write every %s in use', (name, first, last, disused) => {
    const typed = signsOf(name).flatMap((sign) => [
      sign,
      small(sign),
      voiced(sign),
      voiced(voiced(sign)),
    ]);
    const missing = everyKana(first, last).filter(
      (sign) => !typed.includes(sign) && !(disused as readonly string[]).includes(sign),
    );
    expect(missing).toEqual([]);
  });

  test('leads from kana to Latin letters and back', () => {
    expect(reachable('hiragana').sort()).toEqual(
      ['hiragana', 'katakana', 'name-letters', 'name-capitals'].sort(),
    );
    expect(reachable('name-capitals')).toContain('hiragana');
  });

  test.each(['hiragana', 'katakana', 'name-letters', 'name-capitals'] as const)(
    'can be put away, delete and space on its face %s',
    (name) => {
      const types = facesOf(name).map(({ type }) => type);
      expect(types).toEqual(expect.arrayContaining(['put-away', 'delete', 'space']));
    },
  );
});

test('the keyboard for an address has the signs of one at hand', () => {
  for (const sign of ['@', '.', '-', '_']) expect(signsOf('address-letters')).toContain(sign);
  expect(signsOf('address-symbols')).toContain('+');
});
