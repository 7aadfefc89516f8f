import type { Page } from '@playwright/test';

/** An input method of the operating system, as Chromium hears it. */
export interface InputMethod {
  /** What is underlined as one types, and may still change; nothing at all takes it back. */
  composes(text: string): Promise<void>;
  /** The person has chosen: this is what was meant. */
  commits(text: string): Promise<void>;
}

export const inputMethodOf = async (page: Page): Promise<InputMethod> => {
  const session = await page.context().newCDPSession(page);
  return {
    composes: async (text) => {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    },
    commits: async (text) => {
      await session.send('Input.insertText', { text });
    },
  };
};
