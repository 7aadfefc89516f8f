import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editByBrowser } from '../../../renderer/card/browser-edit.ts';
import {
  editNumber,
  emptyNumber,
  type GroupedNumber,
  viewOf,
} from '../../../renderer/card/grouped-number.ts';
import { keystrokes } from './keystrokes.ts';
import { after, type Keystroke, nothingTyped, printed } from './typed-number-model.ts';

interface Selection {
  readonly anchor: number;
  readonly focus: number;
}

/** What any browser makes of a keystroke that changes text: it knows nothing of gaps. */
const editedByBrowser = (text: string, { anchor, focus }: Selection, keystroke: Keystroke) => {
  const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
  const replaced = (from: number, to: number, by: string) => ({
    text: text.slice(0, from) + by + text.slice(to),
    caret: from + by.length,
  });
  switch (keystroke.type) {
    case 'type':
    case 'paste':
    case 'compose':
      return replaced(start, end, keystroke.text);
    case 'backspace':
      return replaced(start < end ? start : Math.max(0, start - 1), end, '');
    case 'delete':
      return replaced(start, start < end ? end : Math.min(text.length, end + 1), '');
    case 'select-all':
    case 'move':
    case 'select':
      return null;
  }
};

test('whatever is typed, composed, deleted, selected, pasted and moved, the field shows what a plain model of it says', () => {
  fc.assert(
    fc.property(keystrokes(60), (all) => {
      let field: GroupedNumber = emptyNumber;
      let model = nothingTyped;
      for (const keystroke of all) {
        const { text } = viewOf(field);
        const edited = editedByBrowser(text, model, keystroke);
        const start = Math.min(model.anchor, model.focus);
        const end = Math.max(model.anchor, model.focus);
        model = after(model, keystroke);
        if (edited === null || edited.text === text) continue;
        const edit = editByBrowser(field, { start, end }, edited.text, edited.caret);
        field = editNumber(field, edit);
        expect(viewOf(field)).toEqual({ text: printed(model.digits), caret: model.focus });
      }
    }),
    { numRuns: 2000 },
  );
});
