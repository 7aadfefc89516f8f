import type { Page } from '@playwright/test';
import type { TypedCard } from '../support/card-numbers.ts';
import { AttractScreen } from './attract-screen.ts';
import { CardScreen } from './card-screen.ts';
import { ChallengeScreen } from './challenge-screen.ts';
import { CodeScreen } from './code-screen.ts';
import { CompleteScreen } from './complete-screen.ts';
import { ConfirmScreen } from './confirm-screen.ts';
import { LoginScreen } from './login-screen.ts';
import { MenuScreen } from './menu-screen.ts';
import { OutOfServiceScreen } from './out-of-service-screen.ts';
import { OutcomeUnknownScreen } from './outcome-unknown-screen.ts';
import { type Language, words } from './words.ts';

/** Where a customer's mail is read. */
export interface Post {
  newestCode(address?: string): Promise<string>;
}

export interface Credentials {
  readonly loginId: string;
  readonly password: string;
}

/** A person before the kiosk: the screens as they see them, and the way to each by the shortest path. */
export class Customer {
  readonly attract: AttractScreen;
  readonly login: LoginScreen;
  readonly code: CodeScreen;
  readonly menu: MenuScreen;
  readonly card: CardScreen;
  readonly confirm: ConfirmScreen;
  readonly complete: CompleteScreen;
  readonly challenge: ChallengeScreen;
  readonly outcomeUnknown: OutcomeUnknownScreen;
  readonly outOfService: OutOfServiceScreen;
  readonly page: Page;
  private readonly language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
    const spoken = words[language];
    this.attract = new AttractScreen(page, spoken);
    this.login = new LoginScreen(page, spoken);
    this.code = new CodeScreen(page, spoken);
    this.menu = new MenuScreen(page, spoken);
    this.card = new CardScreen(page, spoken);
    this.confirm = new ConfirmScreen(page, spoken);
    this.complete = new CompleteScreen(page, spoken);
    this.challenge = new ChallengeScreen(page, spoken);
    this.outcomeUnknown = new OutcomeUnknownScreen(page, spoken);
    this.outOfService = new OutOfServiceScreen(page, spoken);
  }

  async begins(): Promise<void> {
    await this.attract.arrive();
    if (this.language !== 'ja')
      await this.page.locator(`[data-locale="${this.language}"]:visible`).first().click();
    await this.attract.begin();
    await this.login.arrive();
  }

  async asksForCode(credentials: Credentials): Promise<void> {
    await this.begins();
    await this.login.logIn(credentials.loginId, credentials.password);
    await this.code.arrive();
  }

  async logsIn(credentials: Credentials, post: Post): Promise<void> {
    await this.asksForCode(credentials);
    await this.code.verify(await post.newestCode());
    await this.menu.arrive();
  }

  async opensCard(credentials: Credentials, post: Post): Promise<void> {
    await this.logsIn(credentials, post);
    await this.menu.registerCard();
    await this.card.arrive();
  }

  async reviews(card: TypedCard): Promise<void> {
    await this.card.type(card);
    await this.card.review();
    await this.confirm.arrive();
  }
}
