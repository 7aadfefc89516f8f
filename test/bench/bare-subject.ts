import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import { withoutUndefined } from '../demo/launch-kiosk.ts';
import type { Runtime } from '../start/choose-runtime.ts';
import { measureTouch } from './measures/by-touch.ts';
import { measureScreenChange } from './measures/in-page.ts';
import type { Subject } from './subject.ts';

const folder = fileURLToPath(new URL('./bare-app', import.meta.url));
const first = 'main[data-screen="first"]';
const second = 'main[data-screen="second"]';

/** The bare one-page app. */
export function bareSubject(runtime: Runtime, environment: NodeJS.ProcessEnv): Subject {
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    command: [runtime.executable, ...switches, folder],
    environment,
    pageFolder: `${folder}/page`,
    open: async () => {
      const app = await _electron.launch({
        executablePath: runtime.executable,
        args: [folder],
        env: withoutUndefined(environment),
      });
      const page = await app.firstWindow();
      await page.locator(first).waitFor();
      const changeScreens = async () => [
        await measureScreenChange(page, '[data-action="next"]', second),
        await measureScreenChange(page, '[data-action="back"]', first),
      ];
      return {
        mainPid: app.process().pid ?? 0,
        page: () => page,
        call: ['bare', 'ping'],
        changeScreens,
        touchScreens: async () => [
          await measureTouch(page, '[data-action="next"]', second),
          await measureTouch(page, '[data-action="back"]', first),
        ],
        switchLanguages: async () => [
          await measureTouch(page, '[data-locale="ja"]', 'html[lang="ja"]'),
          await measureTouch(page, '[data-locale="en"]', 'html[lang="en"]'),
        ],
        openInput: async () => {
          await page.locator('[data-action="next"]').click();
          return { page, input: 'input[name="text"]' };
        },
        openKeypad: async () => ({
          page,
          input: 'input[name="text"]',
          keyFor: (digit) => `[data-key="${digit}"]`,
        }),
        serveOnce: async () => {
          await changeScreens();
        },
        close: () => app.close(),
      };
    },
  };
}
