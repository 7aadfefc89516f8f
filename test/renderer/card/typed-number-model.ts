/** A card number field as a person thinks of it: the shown text, and in it where a selection began and where it ends. */
export interface TypedNumber {
  readonly digits: string;
  readonly anchor: number;
  readonly focus: number;
}

/** What a person does at the field. `compose` is an input method's doing, e.g. of full-width digits. */
export type Keystroke =
  | { readonly type: 'type' | 'paste' | 'compose'; readonly text: string }
  | { readonly type: 'backspace' | 'delete' | 'select-all' }
  /** `select` moves with Shift held. */
  | { readonly type: 'move' | 'select'; readonly to: 'left' | 'right' | 'home' | 'end' };

export const nothingTyped: TypedNumber = { digits: '', anchor: 0, focus: 0 };

/** How numbers are printed, by how they begin; written down anew, so that a slip in the product's table shows. */
const printings: readonly {
  readonly begins: RegExp;
  readonly gapsAfter: readonly number[];
  readonly longest: number;
}[] = [
  { begins: /^3[47]/u, gapsAfter: [4, 10], longest: 15 },
  { begins: /^(?:30[0-5]|36|38|39)/u, gapsAfter: [4, 10], longest: 14 },
  {
    begins: /^(?:4|5[1-5]|35(?:2[89]|[3-8])|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/u,
    gapsAfter: [4, 8, 12],
    longest: 16,
  },
];
const anyPrinting = { gapsAfter: [4, 8, 12, 16], longest: 19 };

const printingOf = (digits: string) =>
  printings.find(({ begins }) => begins.test(digits)) ?? anyPrinting;

/** The digits with a gap wherever the card has one; what is longer than any such card goes on in fours. */
export const printed = (digits: string): string => {
  const { gapsAfter, longest } = printingOf(digits);
  const gaps = [...gapsAfter, longest, longest + 4];
  return Array.from(digits, (digit, place) => (gaps.includes(place) ? ` ${digit}` : digit)).join(
    '',
  );
};

const halfWidth = (text: string): string =>
  Array.from(text)
    .map((sign) => {
      const fullWidth = '０１２３４５６７８９'.indexOf(sign);
      if (fullWidth >= 0) return String(fullWidth);
      return '0123456789'.includes(sign) ? sign : '';
    })
    .join('');

/** How many digits stand before a place in the text. */
const digitsUpTo = (text: string, place: number) => halfWidth(text.slice(0, place)).length;

/** Right behind so many digits, before the gap if there is one. */
const behind = (text: string, count: number): number => {
  let place = 0;
  while (digitsUpTo(text, place) < count) place += 1;
  return place;
};

/** Right before the digit that follows so many, behind the gap if there is one. */
const before = (text: string, count: number): number => {
  const place = behind(text, count);
  return text[place] === ' ' ? place + 1 : place;
};

const withCaret = (digits: string, caret: number): TypedNumber => ({
  digits,
  anchor: caret,
  focus: caret,
});

const selected = ({ digits, anchor, focus }: TypedNumber) => {
  const text = printed(digits);
  const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
  return { text, start, end, first: digitsUpTo(text, start), last: digitsUpTo(text, end) };
};

const without = (field: TypedNumber, first: number, last: number): TypedNumber => {
  const digits = field.digits.slice(0, first) + field.digits.slice(last);
  return withCaret(digits, before(printed(digits), first));
};

const inserted = (field: TypedNumber, text: string): TypedNumber => {
  const { start, end, first, last } = selected(field);
  const [head, tail] = [field.digits.slice(0, first), field.digits.slice(last)];
  const wanted = halfWidth(text);
  const longest = wanted.length > 1 ? 19 : printingOf(head + wanted + tail).longest;
  const taken = wanted.slice(0, Math.max(0, longest - head.length - tail.length));
  if (taken === '')
    return start === end ? withCaret(field.digits, start) : without(field, first, last);
  const digits = head + taken + tail;
  return withCaret(digits, behind(printed(digits), first + taken.length));
};

const placeAfter = ({ digits, focus }: TypedNumber, to: 'left' | 'right' | 'home' | 'end') => {
  const { length } = printed(digits);
  if (to === 'home') return 0;
  if (to === 'end') return length;
  return Math.min(length, Math.max(0, focus + (to === 'left' ? -1 : 1)));
};

/** The field after a keystroke. */
export const after = (field: TypedNumber, keystroke: Keystroke): TypedNumber => {
  const { text, start, end, first, last } = selected(field);
  switch (keystroke.type) {
    case 'type':
    case 'paste':
    case 'compose':
      return inserted(field, keystroke.text);
    case 'backspace':
      if (start < end)
        return first < last ? without(field, first, last) : withCaret(field.digits, start);
      return first > 0 ? without(field, first - 1, first) : field;
    case 'delete':
      if (start < end)
        return first < last ? without(field, first, last) : withCaret(field.digits, start);
      return first < field.digits.length ? without(field, first, first + 1) : field;
    case 'select-all':
      return { ...field, anchor: 0, focus: text.length };
    case 'select':
      return { ...field, focus: placeAfter(field, keystroke.to) };
    case 'move': {
      const toASide = keystroke.to === 'left' ? start : end;
      const collapses = start < end && (keystroke.to === 'left' || keystroke.to === 'right');
      return withCaret(field.digits, collapses ? toASide : placeAfter(field, keystroke.to));
    }
  }
};
