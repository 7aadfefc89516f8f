import type { Locator, Page } from '@playwright/test';
import type { Words } from './words.ts';

/** A question over the screen: named by its title, answered by one of two buttons. */
export class Dialog {
  readonly page: Page;
  private readonly words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
  }

  get box(): Locator {
    return this.page
      .getByRole('alertdialog')
      .or(this.page.getByRole('dialog'))
      .filter({ visible: true });
  }

  get title(): Locator {
    return this.box.getByRole('heading', { level: 2 });
  }

  get yes(): Locator {
    return this.box.getByRole('button', { name: this.words.accept });
  }

  get no(): Locator {
    return this.box.getByRole('button', { name: this.words.dismiss });
  }

  async accept(): Promise<void> {
    await this.yes.click();
  }

  async dismiss(): Promise<void> {
    await this.no.click();
  }
}
