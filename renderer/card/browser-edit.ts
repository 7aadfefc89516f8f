import type { GroupedNumber, GroupedNumberEdit, TextSelection } from './grouped-number.ts';
import { viewOf } from './grouped-number.ts';

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
  const gapDeleted =
    selection.start === selection.end &&
    text.length === before.length - 1 &&
    before[caret] === ' ' &&
    `${before.slice(0, caret)}${before.slice(caret + 1)}` === text;
  if (!gapDeleted) return { type: 'replace', text, caret };
  return { type: caret < selection.start ? 'delete-backward' : 'delete-forward', selection };
};
