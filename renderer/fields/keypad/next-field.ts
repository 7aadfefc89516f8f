/** Moves focus to the next field that can be typed into, or to the first one when there is no field in focus. */
export const goToNextField = (from: HTMLInputElement | null): void => {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('main input')];
  const next = inputs[from ? inputs.indexOf(from) + 1 : 0] ?? inputs[0];
  next?.focus();
};
