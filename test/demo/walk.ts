import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Locale } from '../../preload/contract/locale.ts';
import type { ScreenName } from '../../preload/contract/screen-name.ts';
import type { DemoLogin } from '../sandbox/seeds/seed.ts';
import { arrive, press, speak, type } from './kiosk-page.ts';
import { type Message, nextMessage } from './mailbox.ts';

/** A published test number with which the sandbox registers at once. */
export const demoCard = {
  number: '4111111111111111',
  month: '08',
  year: '31',
  securityCode: '737',
};

export interface Step {
  readonly title: string;
  readonly screen: ScreenName;
  /** From the touch until the screen takes input. */
  readonly milliseconds: number;
  /** File name of the screenshot. */
  readonly picture: string;
}

export interface Walk {
  readonly steps: readonly Step[];
  readonly message: Message;
  readonly reference: string;
}

export interface Walker {
  /** The page before the present customer. */
  readonly page: () => Page;
  readonly login: DemoLogin;
  readonly mailboxUrl: string;
  readonly locale: Locale;
  /** Where screenshots go; null takes none. */
  readonly pictureFolder: string | null;
  readonly onStep: (step: Step) => Promise<void> | void;
}

/** Waits until the page has been replaced by a new one that waits for the next customer. */
async function nextCustomer(walker: Walker, former: Page): Promise<void> {
  if (!former.isClosed()) await former.waitForEvent('close');
  await arrive(walker.page(), 'attract');
}

/** Walks a registration from the first touch to the next customer's page, with a picture of every screen. */
export async function walkRegistration(walker: Walker): Promise<Walk> {
  const steps: Step[] = [];
  const page = walker.page();

  async function step(title: string, screen: ScreenName, act: () => Promise<void>): Promise<void> {
    const start = performance.now();
    await act();
    await arrive(walker.page(), screen);
    const milliseconds = performance.now() - start;
    const picture = `${String(steps.length + 1).padStart(2, '0')}-${screen}.png`;
    if (walker.pictureFolder !== null) {
      await walker.page().screenshot({ path: join(walker.pictureFolder, picture) });
    }
    const done = { title, screen, milliseconds, picture };
    steps.push(done);
    await walker.onStep(done);
  }

  await step('the kiosk invites', 'attract', () => speak(page, walker.locale));
  await step('a touch begins', 'flow-choice', () => press(page, 'begin'));
  await step('it is about their own contract', 'login', () => press(page, 'choose-selfcare'));
  await type(page, 'loginId', walker.login.loginId);
  await type(page, 'password', walker.login.password);
  await step('ID and password are right; a code is mailed', 'code', () => press(page, 'log-in'));
  const message = await nextMessage(walker.mailboxUrl, walker.login.emailAddress, 0);
  await type(page, 'code', message.code);
  await step('the code is right', 'menu', () => press(page, 'verify'));
  await step('a card shall be registered', 'card', () => press(page, 'register-card'));
  await step('the card is typed', 'card', async () => {
    await type(page, 'cardNumber', demoCard.number);
    await type(page, 'expiryMonth', demoCard.month);
    await type(page, 'expiryYear', demoCard.year);
    await type(page, 'securityCode', demoCard.securityCode);
  });
  await step('everything is shown once more, masked', 'confirm', () => press(page, 'review'));
  await step('the backend registers the card', 'complete', () => press(page, 'register'));
  const reference = (await page.locator('main').getAttribute('data-reference')) ?? '';
  await step('the menu knows of it', 'menu', () => press(page, 'back-to-menu'));
  await step('the customer leaves; a new page waits', 'attract', async () => {
    await press(page, 'log-out');
    await nextCustomer(walker, page);
  });
  return { steps, message, reference };
}
