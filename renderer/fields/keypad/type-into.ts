const edit = (
  input: HTMLInputElement,
  inputType: 'insertText' | 'deleteContentBackward',
  data: string | null,
  change: (start: number, end: number) => void,
): void => {
  if (document.activeElement !== input) input.focus();
  input.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType, data }));
  const end = input.value.length;
  change(input.selectionStart ?? end, input.selectionEnd ?? end);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data }));
};

/** Types a sign where the caret is, by the same events as a hardware keyboard's. */
export const typeInto = (input: HTMLInputElement, sign: string): void => {
  if (input.maxLength >= 0 && input.value.length >= input.maxLength) return;
  edit(input, 'insertText', sign, (start, end) => input.setRangeText(sign, start, end, 'end'));
};

/** Deletes what is selected, or the sign before the caret. */
export const deleteIn = (input: HTMLInputElement): void =>
  edit(input, 'deleteContentBackward', null, (start, end) =>
    input.setRangeText('', start === end ? Math.max(0, start - 1) : start, end, 'end'),
  );

/** Empties the field. */
export const clearIn = (input: HTMLInputElement): void =>
  edit(input, 'deleteContentBackward', null, () =>
    input.setRangeText('', 0, input.value.length, 'end'),
  );

/** Changes the sign before the caret, by the same events as typing. */
export const changeSignIn = (input: HTMLInputElement, change: (sign: string) => string): void => {
  const end = input.selectionStart ?? input.value.length;
  const before = input.value.slice(Math.max(0, end - 1), end);
  const changed = change(before);
  if (changed === before) return;
  edit(input, 'insertText', changed, () => input.setRangeText(changed, end - 1, end, 'end'));
};
