import type { Page } from '@playwright/test';
import type { ScreenName } from '../../preload/contract/screen-name.ts';
import { demoCard, walkRegistration } from '../demo/walk.ts';
import type { DemoLogin } from '../sandbox/seeds/seed.ts';
import { counterCustomer, walkCounter } from './counter-walk.ts';
import type { Secret } from './encodings.ts';

/** What a walk is given to go by. */
export interface LeakWalker {
  readonly page: () => Page;
  readonly login: DemoLogin;
  readonly mailboxUrl: string;
  readonly onScreen: (screen: ScreenName) => Promise<void>;
}

/** A way through a flow, with what must not be left behind of it. */
export interface LeakJourneyPlan {
  readonly flow: DemoLogin['flow'];
  readonly secrets: readonly Secret[];
  /** Where everything that the app could write is looked at while secrets are on the screen. */
  readonly searchedOn: readonly ScreenName[];
  /** Answers the one-time code that it used. */
  readonly walk: (walker: LeakWalker) => Promise<string>;
}

const cardNumber: Secret = { name: 'card number', kind: 'card-number', value: demoCard.number };

export const leakJourneys: readonly LeakJourneyPlan[] = [
  {
    flow: 'selfcare',
    secrets: [cardNumber],
    searchedOn: ['confirm', 'complete'],
    walk: async ({ page, login, mailboxUrl, onScreen }) => {
      const { message } = await walkRegistration({
        page,
        login,
        mailboxUrl,
        locale: 'ja',
        pictureFolder: null,
        onStep: ({ screen }) => onScreen(screen),
      });
      return message.code;
    },
  },
  {
    flow: 'counter',
    secrets: [
      cardNumber,
      { name: 'name of the customer', kind: 'text', value: counterCustomer.name },
      { name: 'phone number of the customer', kind: 'text', value: counterCustomer.phone },
      {
        name: 'phone number of the customer, digits only',
        kind: 'text',
        value: counterCustomer.phone.replaceAll('-', ''),
      },
    ],
    searchedOn: ['handover', 'card', 'complete', 'edit'],
    walk: async (walker) => (await walkCounter(walker)).message.code,
  },
];
