import { longestNumber } from './card-number.ts';
import { digitsOf } from './digits.ts';
import { groupedText, mostDigits } from './number-groups.ts';

/**
 * A card number field: its digits and the caret between them, `0` to `digits.length`. Where the caret stands at a gap,
 * `gapSide` tells on which side of it.
 */
export interface GroupedNumber {
  readonly digits: string;
  readonly caret: number;
  readonly gapSide: 'before-gap' | 'after-gap';
}

/** What the input shows, and where its caret is: `caret` counts characters of `text`. */
export interface GroupedView {
  readonly text: string;
  readonly caret: number;
}

/** A selection in the shown text, in characters; `start` equals `end` for a mere caret. */
export interface TextSelection {
  readonly start: number;
  readonly end: number;
}

/** One edit, with the selection in the shown text at that moment. */
export type GroupedNumberEdit =
  | { readonly type: 'insert'; readonly text: string; readonly selection: TextSelection }
  | { readonly type: 'delete-backward'; readonly selection: TextSelection }
  | { readonly type: 'delete-forward'; readonly selection: TextSelection }
  /** The whole text as the browser has left it: after composition, autofill or a script. */
  | { readonly type: 'replace'; readonly text: string; readonly caret: number };

export const emptyNumber: GroupedNumber = { digits: '', caret: 0, gapSide: 'before-gap' };

const digitsBefore = (text: string, position: number) => digitsOf(text.slice(0, position)).length;

/** The text to show, grouped by brand (4-4-4-4, 4-6-5, 4-6-4), and the caret in it. */
export const viewOf = ({ digits, caret, gapSide }: GroupedNumber): GroupedView => {
  const text = groupedText(digits);
  let position = 0;
  while (digitsBefore(text, position) < caret) position += 1;
  if (gapSide === 'after-gap' && text[position] === ' ') position += 1;
  return { text, caret: position };
};

/** As much of what is inserted as there is room for; something pasted too long stays, to be judged, not cut to fit. */
const fitting = (before: string, inserted: string, after: string): string => {
  const whole = `${before}${inserted}${after}`;
  const room = inserted.length > 1 ? longestNumber : mostDigits(whole);
  return inserted.slice(0, Math.max(0, room - before.length - after.length));
};

const splice = (digits: string, start: number, end: number, inserted: string): GroupedNumber => {
  const [before, after] = [digits.slice(0, start), digits.slice(end)];
  const taken = fitting(before, inserted, after);
  return {
    digits: `${before}${taken}${after}`,
    caret: start + taken.length,
    gapSide: taken === '' ? 'after-gap' : 'before-gap',
  };
};

/** The field with nothing but its caret moved, to where the person has it. */
const caretAt = (digits: string, text: string, position: number): GroupedNumber => ({
  digits,
  caret: digitsBefore(text, position),
  gapSide: text[position - 1] === ' ' ? 'after-gap' : 'before-gap',
});

/**
 * The field after an edit. Grouping never gets in the way: deletion works across gaps, the caret stays between the
 * same digits, and spaces, hyphens and full-width digits are taken as meant.
 */
export const editNumber = (field: GroupedNumber, edit: GroupedNumberEdit): GroupedNumber => {
  if (edit.type === 'replace') {
    const digits = digitsOf(edit.text).slice(0, longestNumber);
    const caret = Math.min(digitsBefore(edit.text, edit.caret), digits.length);
    return { digits, caret, gapSide: 'before-gap' };
  }
  const text = groupedText(field.digits);
  const start = digitsBefore(text, edit.selection.start);
  const end = digitsBefore(text, edit.selection.end);
  const inserted = edit.type === 'insert' ? digitsOf(edit.text) : '';
  const next =
    edit.type === 'insert' || start < end
      ? splice(field.digits, start, end, inserted)
      : edit.type === 'delete-backward'
        ? splice(field.digits, Math.max(0, start - 1), start, '')
        : splice(field.digits, start, start + 1, '');
  const nothingDone = start === end && next.digits === field.digits;
  return nothingDone ? caretAt(field.digits, text, edit.selection.start) : next;
};
