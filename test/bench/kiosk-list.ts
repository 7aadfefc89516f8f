import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { arrive, press, type } from '../demo/kiosk-page.ts';
import { launchKiosk } from '../demo/launch-kiosk.ts';
import { nextMessage } from '../demo/mailbox.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import type { Runtime } from '../start/choose-runtime.ts';
import type { ListSubject } from './list-subject.ts';

const customers = 2000;

export interface KioskListParts {
  readonly runtime: Runtime;
  readonly environment: NodeJS.ProcessEnv;
  readonly dataFolder: string;
  readonly searches: number;
}

/** Phone numbers that are on file, spread over the whole list. */
async function phonesOnFile(controlUrl: string, count: number): Promise<readonly string[]> {
  const books = (await (await fetch(`${controlUrl}/books`)).json()) as {
    readonly customers: readonly { readonly phone: string }[];
  };
  const step = Math.floor(customers / count);
  return books.customers
    .filter((_, place) => place % step === 0)
    .map(({ phone }) => phone)
    .slice(0, count);
}

/** Staff at Madoguchi's list, with 2,000 customers on file at the sandbox. */
export async function openKioskList(parts: KioskListParts): Promise<ListSubject> {
  const { runtime, environment, searches } = parts;
  const sandbox = await startSandbox({ seed: 'many' });
  const { baseUrl, caFile, mailboxUrl, controlUrl } = sandbox;
  const login = sandbox.logins.find(({ flow }) => flow === 'counter');
  if (login === undefined) throw new Error('the sandbox has no staff');
  const dataFolder = join(parts.dataFolder, 'list');
  await mkdir(dataFolder);
  const kiosk = await launchKiosk({
    runtime,
    environment,
    sandbox: { baseUrl, caFile },
    dataFolder,
  });
  const page = kiosk.page();
  await arrive(page, 'attract');
  await press(page, 'begin');
  await arrive(page, 'flow-choice');
  await press(page, 'choose-counter');
  await arrive(page, 'login');
  await type(page, 'loginId', login.loginId);
  await type(page, 'password', login.password);
  await press(page, 'log-in');
  await arrive(page, 'address');
  await type(page, 'emailAddress', login.emailAddress);
  await press(page, 'send-code');
  await arrive(page, 'code');
  await type(page, 'code', (await nextMessage(mailboxUrl, login.emailAddress, 0)).code);
  await press(page, 'verify');
  await arrive(page, 'list');
  return {
    page,
    queries: await phonesOnFile(controlUrl, searches),
    showAll: async () => {
      const field = page.locator('input[name="query"]');
      await field.fill('');
      await field.press('Enter');
      await arrive(page, 'list');
      await page.locator('tbody tr[data-customer-id]').nth(7).waitFor();
    },
    enlarge: async () => {
      await page.getByRole('button', { name: '見やすさ' }).click();
      await page.getByRole('button', { name: '200 %' }).click();
      await page.getByRole('button', { name: '閉じる' }).click();
    },
    close: async () => {
      await kiosk.stop();
      await sandbox.stop();
    },
  };
}
