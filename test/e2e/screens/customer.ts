import type { Page } from '@playwright/test';
import type { TypedCard } from '../support/card-numbers.ts';
import { CardScreen } from './card-screen.ts';
import { ChallengeScreen } from './challenge-screen.ts';
import { CompleteScreen } from './complete-screen.ts';
import { ConfirmScreen } from './confirm-screen.ts';
import { LoginScreen } from './login-screen.ts';
import { MenuScreen } from './menu-screen.ts';
import { Person, type Post } from './person.ts';
import type { Language } from './words.ts';

export interface Credentials {
  readonly loginId: string;
  readonly password: string;
}

/** A customer with a contract of their own: the screens as they see them, and the way to each by the shortest path. */
export class Customer extends Person {
  readonly login: LoginScreen;
  readonly menu: MenuScreen;
  readonly card: CardScreen;
  readonly confirm: ConfirmScreen;
  readonly complete: CompleteScreen;
  readonly challenge: ChallengeScreen;

  constructor(page: Page, language: Language) {
    super(page, language);
    this.login = new LoginScreen(page, this.words);
    this.menu = new MenuScreen(page, this.words);
    this.card = new CardScreen(page, this.words);
    this.confirm = new ConfirmScreen(page, this.words);
    this.complete = new CompleteScreen(page, this.words);
    this.challenge = new ChallengeScreen(page, this.words);
  }

  async begins(): Promise<void> {
    await this.touches();
    await this.login.arrive();
  }

  async asksForCode(credentials: Credentials): Promise<void> {
    await this.begins();
    await this.login.logIn(credentials.loginId, credentials.password);
    await this.code.arrive();
  }

  /** Answers the code that they were sent. */
  async logsIn(credentials: Credentials, post: Post): Promise<string> {
    await this.asksForCode(credentials);
    const code = await post.newestCode();
    await this.code.verify(code);
    await this.menu.arrive();
    return code;
  }

  /** Answers the code that they were sent. */
  async opensCard(credentials: Credentials, post: Post): Promise<string> {
    const code = await this.logsIn(credentials, post);
    await this.menu.registerCard();
    await this.card.arrive();
    return code;
  }

  async reviews(card: TypedCard): Promise<void> {
    await this.card.type(card);
    await this.card.review();
    await this.confirm.arrive();
  }
}
