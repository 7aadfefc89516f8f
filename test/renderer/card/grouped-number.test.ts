import { describe, expect, test } from 'vitest';
import { editByBrowser } from '../../../renderer/card/browser-edit.ts';
import {
  editNumber,
  emptyNumber,
  type GroupedNumber,
  viewOf,
} from '../../../renderer/card/grouped-number.ts';

const fieldWith = (digits: string, caret = digits.length): GroupedNumber => ({
  digits,
  caret,
  gapSide: 'before-gap',
});

/** `4111 |1111`: the shown text with the caret drawn in. */
const drawn = (field: GroupedNumber) => {
  const { text, caret } = viewOf(field);
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
};

/** A field from such a drawing, with the caret as a selection. */
const at = (drawing: string) => {
  const position = drawing.indexOf('|');
  const digits = drawing.replace(/\D/g, '');
  return { field: fieldWith(digits), selection: { start: position, end: position } };
};

const type = (field: GroupedNumber, keys: string) =>
  Array.from(keys).reduce((typed, text) => {
    const { caret } = viewOf(typed);
    return editNumber(typed, { type: 'insert', text, selection: { start: caret, end: caret } });
  }, field);

describe('the number groups as one types', () => {
  test.each([
    ['4111111111111111', '4111 1111 1111 1111|'],
    ['378282246310005', '3782 822463 10005|'],
    ['36227206271667', '3622 720627 1667|'],
    ['41111', '4111 1|'],
    ['4111', '4111|'],
    ['４１１１ー１', '4111 1|'],
  ])('%s', (keys, shown) => {
    expect(drawn(type(emptyNumber, keys))).toBe(shown);
  });

  test('and the groups follow the brand, should it change', () => {
    const amex = fieldWith('378282246310005');
    const selection = { start: 0, end: 2 };
    expect(viewOf(editNumber(amex, { type: 'insert', text: '41', selection })).text).toBe(
      '4182 8224 6310 005',
    );
  });
});

describe('the caret stays where it was', () => {
  test.each([
    ['insert', '41|11 1111', '419|1 1111 1'],
    ['insert', '411|1 1111', '4119| 1111 1'],
    ['delete-backward', '4111 12|34', '4111 1|34'],
    ['delete-backward', '4111 1|234', '4111 |234'],
    ['delete-backward', '4111 |1234', '411|1 234'],
    ['delete-forward', '4111| 1234', '4111 |234'],
    ['delete-forward', '4111 |1234', '4111 |234'],
    ['delete-backward', '|4111', '|4111'],
    ['delete-forward', '4111|', '4111|'],
  ] as const)('%s at %s leads to %s', (kind, before, after) => {
    const { field, selection } = at(before);
    const edit =
      kind === 'insert'
        ? ({ type: kind, text: '9', selection } as const)
        : { type: kind, selection };
    expect(drawn(editNumber(field, edit))).toBe(after);
  });

  test('a selection across a gap is deleted, or typed over', () => {
    const field = fieldWith('41111234');
    const selection = { start: 3, end: 7 };
    expect(editNumber(field, { type: 'delete-backward', selection }).digits).toBe('41134');
    expect(editNumber(field, { type: 'insert', text: '9', selection }).digits).toBe('411934');
  });
});

describe('a number that is full', () => {
  const full = fieldWith('4111111111111111');

  test('takes no further digit', () => {
    expect(type(full, '9').digits).toBe('4111111111111111');
  });

  test('nor by way of a browser, which puts the digit in before anybody is asked', () => {
    const edit = editByBrowser(full, { start: 2, end: 2 }, '41911 1111 1111 1111', 3);
    expect(editNumber(full, edit)).toEqual({ ...full, caret: 2 });
  });

  test('but what is pasted too long is kept, to be judged rather than cut to fit', () => {
    const pasted = '41111111111111111';
    const edit = { type: 'insert', text: pasted, selection: { start: 0, end: 19 } } as const;
    expect(editNumber(full, edit).digits).toBe(pasted);
  });
});

describe('what a browser has done to the text is understood', () => {
  const field = fieldWith('41111234');

  test.each([
    ['typing', 9, '4111 12345', 10, '411112345'],
    ['backspace', 9, '4111 123', 8, '4111123'],
    ['backspace over the gap', 5, '41111234', 4, '4111234'],
    ['delete over the gap', 4, '41111234', 4, '4111234'],
    ['pasting full-width digits', 9, '4111 1234５６', 11, '4111123456'],
    ['filling by script', 9, '5555-5555-5555-4444', 19, '5555555555554444'],
    ['emptying', 9, '', 0, ''],
    ['deleting the last word', 9, '4111 ', 5, '4111'],
  ])('%s', (_, position, text, caret, digits) => {
    const edit = editByBrowser(field, { start: position, end: position }, text, caret);
    expect(editNumber(field, edit).digits).toBe(digits);
  });

  test('backspace over a gap takes the digit before it, delete the one behind', () => {
    const different = fieldWith('41561234');
    const backspaced = editByBrowser(different, { start: 5, end: 5 }, '41561234', 4);
    const deleted = editByBrowser(different, { start: 4, end: 4 }, '41561234', 4);
    expect(editNumber(different, backspaced).digits).toBe('4151234');
    expect(editNumber(different, deleted).digits).toBe('4156234');
  });
});
