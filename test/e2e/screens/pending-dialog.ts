import type { Locator, Page } from '@playwright/test';
import type { Words } from './words.ts';

/** What became of decisions that nobody was told of: a line on the list or on attract, and the dialog behind it. */
export class PendingDialog {
  private readonly page: Page;
  private readonly words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
  }

  /** The line that opens it; there only while somebody should know of something. */
  get notice(): Locator {
    return this.page.getByRole('button', { name: this.words.pending });
  }

  /** One entry for each decision. */
  get entries(): Locator {
    return this.page.getByRole('dialog').getByRole('listitem');
  }

  async open(): Promise<void> {
    await this.notice.click();
  }

  get seenButton(): Locator {
    return this.page.getByRole('button', { name: this.words.seen, exact: true });
  }

  async seen(): Promise<void> {
    await this.seenButton.click();
  }

  async close(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: this.words.close }).click();
  }
}
