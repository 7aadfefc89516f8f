import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { keystrokes, wholeNumbers } from '../../renderer/card/keystrokes.ts';
import {
  after,
  type Keystroke,
  nothingTyped,
  printed,
} from '../../renderer/card/typed-number-model.ts';
import { test } from '../gallery-page.ts';
import { contentsOf, field, paste } from './fields.ts';
import { type InputMethod, inputMethodOf } from './input-method.ts';

const arrows = { left: 'ArrowLeft', right: 'ArrowRight', home: 'Home', end: 'End' } as const;

const composed = async (inputMethod: InputMethod, text: string): Promise<void> => {
  for (const length of text.split('').keys()) await inputMethod.composes(text.slice(0, length + 1));
  await inputMethod.commits(text);
};

/** The same keystroke by a real keyboard, clipboard or input method. */
const perform = async (
  page: Page,
  inputMethod: InputMethod,
  keystroke: Keystroke,
): Promise<void> => {
  switch (keystroke.type) {
    case 'type':
      return page.keyboard.type(keystroke.text);
    case 'paste':
      return paste(page, keystroke.text);
    case 'compose':
      return composed(inputMethod, keystroke.text);
    case 'backspace':
      return page.keyboard.press('Backspace');
    case 'delete':
      return page.keyboard.press('Delete');
    case 'select-all':
      return page.keyboard.press('ControlOrMeta+a');
    case 'move':
      return page.keyboard.press(arrows[keystroke.to]);
    case 'select':
      return page.keyboard.press(`Shift+${arrows[keystroke.to]}`);
  }
};

/** Shift makes no selection in a browser (`primary-selection.spec.ts`): such keystrokes are for the model in Node. */
const isPossible = ({ type }: Keystroke): boolean => type !== 'select';

/** Half of them begin with an empty field, half with one that has no room left. */
const sequences = fc
  .sample(keystrokes(60), { seed: 7, numRuns: 12 })
  .map((sequence, place): readonly Keystroke[] => {
    const whole =
      place % 2 === 0 ? undefined : wholeNumbers[Math.floor(place / 2) % wholeNumbers.length];
    const possible = sequence.filter(isPossible);
    return whole ? [{ type: 'paste', text: whole }, ...possible] : possible;
  });

for (const [place, sequence] of sequences.entries()) {
  test(`text and selection are what a plain model says, key by key: ${place + 1} of ${sequences.length}`, async ({
    open,
  }) => {
    // With large text the number stands alone, so that a complete one leads nowhere else.
    const page = await open({ state: 'card-empty', text: '150' });
    const number = field(page, 'cardNumber');
    await expect(number).toBeFocused();
    const inputMethod = await inputMethodOf(page);
    let model = nothingTyped;
    const done: string[] = [];
    for (const keystroke of sequence) {
      await perform(page, inputMethod, keystroke);
      model = after(model, keystroke);
      done.push(Object.values(keystroke).join(' '));
      expect(await contentsOf(number), done.join(', ')).toEqual({
        text: printed(model.digits),
        start: Math.min(model.anchor, model.focus),
        end: Math.max(model.anchor, model.focus),
      });
    }
  });
}
