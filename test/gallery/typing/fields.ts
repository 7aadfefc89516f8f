import type { Locator, Page } from '@playwright/test';
import type { FieldName } from '../../../renderer/flow/form-state.ts';

export const field = (page: Page, name: FieldName | 'query'): Locator =>
  page.locator(`input[name=${name}]`);

/** A key or button by its whole name. */
export const key = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** The text of an input and the selection in it. */
export interface Contents {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const contentsOf = (input: Locator): Promise<Contents> =>
  input.evaluate((element: HTMLInputElement) => ({
    text: element.value,
    start: element.selectionStart ?? 0,
    end: element.selectionEnd ?? 0,
  }));

export const caretOf = async (input: Locator): Promise<number> => (await contentsOf(input)).start;

export const putCaret = (input: Locator, place: number): Promise<void> =>
  input.evaluate((element: HTMLInputElement, at) => element.setSelectionRange(at, at), place);

/** Pastes into whatever is in focus, as the browser does it. */
export const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    document.execCommand('insertText', false, pasted);
  }, text);
