import { expect, type Locator, type Page } from '@playwright/test';
import type { ScreenName } from '../../../preload/contract/screen-name.ts';
import type { Words } from './words.ts';

/** What every screen has: its name, its title, an alert when something failed, and the ways to leave. */
export abstract class Screen {
  abstract readonly name: ScreenName;
  readonly page: Page;
  protected readonly words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
  }

  get main(): Locator {
    return this.page.locator('main[data-screen]');
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  /** Waits until this screen is shown and takes input. */
  async arrive(): Promise<void> {
    await expect(this.main).toHaveAttribute('data-screen', this.name);
    await expect(this.main).not.toHaveAttribute('aria-busy', 'true');
  }

  /** Waits until the alert tells of this problem. */
  async problem(slug: string): Promise<void> {
    await expect(this.alert).toHaveAttribute('data-problem', slug);
  }

  protected button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  protected textbox(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  async finish(): Promise<void> {
    await this.button(this.words.finish).click();
  }

  async back(): Promise<void> {
    await this.button(this.words.back).click();
  }

  async retry(): Promise<void> {
    await this.button(this.words.retry).click();
  }
}
