import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import { withoutUndefined } from '../demo/launch-kiosk.ts';
import type { Runtime } from '../start/choose-runtime.ts';
import type { ListSubject } from './list-subject.ts';

const folder = fileURLToPath(new URL('./bare-app', import.meta.url));

/** The bare app's list: main finds names in an array, the page writes a table. */
export async function openBareList(
  runtime: Runtime,
  environment: NodeJS.ProcessEnv,
  searches: number,
): Promise<ListSubject> {
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [folder],
    env: withoutUndefined(environment),
  });
  const page = await app.firstWindow();
  await page.locator('[data-action="list"]').click();
  const field = page.locator('input[name="query"]');
  await page.locator('tbody tr').first().waitFor();
  return {
    page,
    queries: Array.from({ length: searches }, (_, place) => `Customer ${1000 + 37 * place}`),
    showAll: async () => {
      await field.fill('');
      await field.press('Enter');
      await page.locator('tbody tr', { hasText: 'Customer 0000' }).waitFor();
    },
    enlarge: async () => {
      await page.evaluate(() => {
        document.body.style.fontSize = '200%';
        document.body.style.lineHeight = '4';
      });
    },
    close: () => app.close(),
  };
}
