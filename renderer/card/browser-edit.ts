import type { GroupedNumber, GroupedNumberEdit, TextSelection } from './grouped-number.ts';
import { viewOf } from './grouped-number.ts';

/** What stood between the part that an edit has left at the start of a text and the part that it has left at its end. */
const insertion = (
  before: string,
  { start, end }: TextSelection,
  text: string,
  caret: number,
): string | null => {
  const kept = text.startsWith(before.slice(0, start)) && text.endsWith(before.slice(end));
  const whole = kept && caret === text.length - (before.length - end);
  return whole && caret > start ? text.slice(start, caret) : null;
};

/** The characters that are gone, if nothing else has happened to the text. */
const deletion = (before: string, text: string, caret: number): TextSelection | null => {
  const end = caret + before.length - text.length;
  const onlyDeleted = end > caret && text === `${before.slice(0, caret)}${before.slice(end)}`;
  return onlyDeleted ? { start: caret, end } : null;
};

/**
 * The edit that a browser has just made to the field's text, so that an ordinary `input` event is enough. The only
 * thing a browser gets wrong by itself is the deletion of a gap, which means the digit beyond it.
 *
 * @param field the field before
 * @param selection the selection in the shown text before
 * @param text the text now
 * @param caret the caret in it now
 */
export const editByBrowser = (
  field: GroupedNumber,
  selection: TextSelection,
  text: string,
  caret: number,
): GroupedNumberEdit => {
  const before = viewOf(field).text;
  const inserted = insertion(before, selection, text, caret);
  if (inserted !== null) return { type: 'insert', text: inserted, selection };

  const deleted = deletion(before, text, caret);
  if (deleted === null) return { type: 'replace', text, caret };
  const gapAlone = before.slice(deleted.start, deleted.end) === ' ';
  if (!gapAlone) return { type: 'delete-backward', selection: deleted };
  if (selection.start < selection.end) return { type: 'replace', text, caret };
  return { type: caret < selection.start ? 'delete-backward' : 'delete-forward', selection };
};
