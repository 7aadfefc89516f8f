import type { Page } from '@playwright/test';
import type { TypedCard } from '../support/card-numbers.ts';
import { AddressScreen } from './address-screen.ts';
import { CounterCardScreen } from './counter-card-screen.ts';
import { CounterCompleteScreen } from './counter-complete-screen.ts';
import { Dialog } from './dialog.ts';
import { EditScreen } from './edit-screen.ts';
import { FlowChoiceScreen } from './flow-choice-screen.ts';
import { HandoverScreen } from './handover-screen.ts';
import { ListScreen } from './list-screen.ts';
import { Person, type Post } from './person.ts';
import { StaffLoginScreen } from './staff-login-screen.ts';
import type { Language } from './words.ts';

export interface StaffCredentials {
  readonly loginId: string;
  readonly password: string;
  /** Where their codes go. */
  readonly emailAddress: string;
}

export interface NewCustomer {
  readonly name: string;
  readonly phone: string;
  readonly card: Omit<TypedCard, 'securityCode'>;
}

/** A member of staff at the counter: the screens as they see them, and the way to each by the shortest path. */
export class Staff extends Person {
  readonly flowChoice: FlowChoiceScreen;
  readonly login: StaffLoginScreen;
  readonly address: AddressScreen;
  readonly list: ListScreen;
  readonly card: CounterCardScreen;
  readonly edit: EditScreen;
  readonly handover: HandoverScreen;
  readonly complete: CounterCompleteScreen;
  readonly dialog: Dialog;

  constructor(page: Page, language: Language) {
    super(page, language);
    this.flowChoice = new FlowChoiceScreen(page, this.words);
    this.login = new StaffLoginScreen(page, this.words);
    this.address = new AddressScreen(page, this.words);
    this.list = new ListScreen(page, this.words);
    this.card = new CounterCardScreen(page, this.words);
    this.edit = new EditScreen(page, this.words);
    this.handover = new HandoverScreen(page, this.words);
    this.complete = new CounterCompleteScreen(page, this.words);
    this.dialog = new Dialog(page, this.words);
  }

  async begins(): Promise<void> {
    await this.touches();
    await this.login.arrive();
  }

  async asksForCode(credentials: StaffCredentials): Promise<void> {
    await this.begins();
    await this.login.logIn(credentials.loginId, credentials.password);
    await this.address.arrive();
    await this.address.send(credentials.emailAddress);
    await this.code.arrive();
  }

  /** Answers the code that they were sent. */
  async logsIn(credentials: StaffCredentials, post: Post): Promise<string> {
    await this.asksForCode(credentials);
    const code = await post.newestCode(credentials.emailAddress);
    await this.code.verify(code);
    await this.list.arrive();
    return code;
  }

  /** From the list to `complete`. */
  async registers(customer: NewCustomer): Promise<void> {
    await this.list.newRegistration();
    await this.card.arrive();
    await this.card.type(customer);
    await this.card.register();
    await this.dialog.accept();
    await this.complete.arrive();
  }

  /** From the list to the customer's turn, with name and phone typed. */
  async handsOver(customer: Pick<NewCustomer, 'name' | 'phone'>): Promise<void> {
    await this.list.newRegistration();
    await this.card.arrive();
    await this.card.typeCustomer(customer);
    await this.card.handOver();
    await this.handover.arrive();
  }

  /** From the list to the edit screen of the first customer whom the search finds. */
  async opens(query: string): Promise<void> {
    await this.list.search(query);
    await this.list.open(0);
    await this.edit.arrive();
  }

  async goesBackToList(): Promise<void> {
    await this.complete.backToList();
    await this.list.arrive();
  }
}
