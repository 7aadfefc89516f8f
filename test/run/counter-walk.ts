import type { Page } from '@playwright/test';
import type { ScreenName } from '../../preload/contract/screen-name.ts';
import { arrive, press, type } from '../demo/kiosk-page.ts';
import { type Message, nextMessage } from '../demo/mailbox.ts';
import { demoCard } from '../demo/walk.ts';
import type { DemoLogin } from '../sandbox/seeds/seed.ts';

/** Invented, and on file nowhere. */
export const counterCustomer = { name: '白石 ひなこ', phone: '090-0000-5501' };

export interface CounterWalker {
  /** The page before the present person. */
  readonly page: () => Page;
  readonly login: DemoLogin;
  readonly mailboxUrl: string;
  /** Called on each screen, with what was typed there still on it. */
  readonly onScreen: (screen: ScreenName) => Promise<void>;
}

/** Staff log in, a customer types their card under handover, is registered, found and opened again, and staff log out. */
export async function walkCounter(walker: CounterWalker): Promise<{ readonly message: Message }> {
  const page = walker.page();
  const to = async (screen: ScreenName, ...fields: Parameters<typeof type>[]): Promise<void> => {
    await arrive(page, screen);
    for (const field of fields) await type(...field);
    await walker.onScreen(screen);
  };
  await arrive(page, 'attract');
  await press(page, 'begin');
  await arrive(page, 'flow-choice');
  await press(page, 'choose-counter');
  await to(
    'login',
    [page, 'loginId', walker.login.loginId],
    [page, 'password', walker.login.password],
  );
  await press(page, 'log-in');
  await to('address', [page, 'emailAddress', walker.login.emailAddress]);
  await press(page, 'send-code');
  const message = await nextMessage(walker.mailboxUrl, walker.login.emailAddress, 0);
  await to('code', [page, 'code', message.code]);
  await press(page, 'verify');
  await to('list');
  await press(page, 'new-registration');
  await to(
    'card',
    [page, 'customerName', counterCustomer.name],
    [page, 'phone', counterCustomer.phone],
  );
  await press(page, 'hand-over');
  await to(
    'handover',
    [page, 'cardNumber', demoCard.number],
    [page, 'expiryMonth', demoCard.month],
    [page, 'expiryYear', demoCard.year],
  );
  await press(page, 'done');
  await to('card');
  await press(page, 'register');
  await press(page, 'accept');
  await to('complete');
  await press(page, 'back-to-list');
  await to('list');
  await press(page, 'edit-customer');
  await to('edit');
  const closed = page.waitForEvent('close');
  await press(page, 'log-out');
  await closed;
  await arrive(walker.page(), 'attract');
  return { message };
}
