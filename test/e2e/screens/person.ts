import type { Page } from '@playwright/test';
import { AttractScreen } from './attract-screen.ts';
import { CodeScreen } from './code-screen.ts';
import { OutOfServiceScreen } from './out-of-service-screen.ts';
import { OutcomeUnknownScreen } from './outcome-unknown-screen.ts';
import { PendingDialog } from './pending-dialog.ts';
import { type Language, type Words, words } from './words.ts';

/** Where people read their mail. */
export interface Post {
  /** The newest code; of anybody's when no address is given. */
  newestCode(address?: string): Promise<string>;
}

/** Somebody before the kiosk, with the screens that customers and staff see alike. */
export abstract class Person {
  readonly attract: AttractScreen;
  readonly code: CodeScreen;
  readonly outcomeUnknown: OutcomeUnknownScreen;
  readonly outOfService: OutOfServiceScreen;
  readonly pending: PendingDialog;
  readonly page: Page;
  protected readonly words: Words;
  private readonly language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
    this.words = words[language];
    this.attract = new AttractScreen(page, this.words);
    this.code = new CodeScreen(page, this.words);
    this.outcomeUnknown = new OutcomeUnknownScreen(page, this.words);
    this.outOfService = new OutOfServiceScreen(page, this.words);
    this.pending = new PendingDialog(page, this.words);
  }

  /** Chooses the language and touches the screen. */
  protected async touches(): Promise<void> {
    await this.attract.arrive();
    if (this.language !== 'ja')
      await this.page.locator(`[data-locale="${this.language}"]:visible`).first().click();
    await this.attract.begin();
  }
}
