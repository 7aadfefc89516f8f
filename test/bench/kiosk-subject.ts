import { join } from 'node:path';
import { arrive, press, type } from '../demo/kiosk-page.ts';
import { launchKiosk } from '../demo/launch-kiosk.ts';
import { nextMessage } from '../demo/mailbox.ts';
import { walkRegistration } from '../demo/walk.ts';
import { appCommand, house } from '../start/app-command.ts';
import type { Runtime } from '../start/choose-runtime.ts';
import type { EmbeddedSandbox } from '../start/embedded-sandbox.ts';
import { writeSandboxConfig } from '../start/kiosk-config.ts';
import { measureTouch } from './measures/by-touch.ts';
import { measureScreenChange } from './measures/in-page.ts';
import type { Subject } from './subject.ts';

const chosen = (locale: string): string => `[data-locale="${locale}"][aria-pressed="true"]`;

const main = (screen: string): string => `main[data-screen="${screen}"]`;

export interface KioskSubjectParts {
  readonly runtime: Runtime;
  readonly environment: NodeJS.ProcessEnv;
  readonly sandbox: EmbeddedSandbox;
  readonly dataFolder: string;
}

/** Madoguchi itself, as built, at the sandbox. */
export async function kioskSubject(parts: KioskSubjectParts): Promise<Subject> {
  const { runtime, environment, sandbox, dataFolder } = parts;
  const configFile = await writeSandboxConfig(dataFolder, sandbox.address, null);
  const [login] = sandbox.logins;
  if (login === undefined) throw new Error('the sandbox has no demo login');
  const options = { debuggingPort: null, readyFile: null };
  return {
    command: appCommand(runtime, options, { configFile, dataFolder }, process.getuid?.() ?? -1),
    environment,
    pageFolder: join(house, 'out/renderer'),
    open: async () => {
      const kiosk = await launchKiosk({
        runtime,
        environment,
        sandbox: sandbox.address,
        dataFolder,
      });
      await arrive(kiosk.page(), 'attract');
      return {
        mainPid: kiosk.app.process().pid ?? 0,
        page: kiosk.page,
        call: ['kiosk', 'page', 'open'],
        changeScreens: async () => [
          await measureScreenChange(kiosk.page(), '[data-action="begin"]', main('flow-choice')),
          await measureScreenChange(kiosk.page(), '[data-action="back"]', main('attract')),
        ],
        touchScreens: async () => [
          await measureTouch(kiosk.page(), '[data-action="begin"]', main('flow-choice')),
          await measureTouch(kiosk.page(), '[data-action="back"]', main('attract')),
        ],
        // Easy Japanese has readings over its kanji, and so most to draw.
        switchLanguages: async () => [
          await measureTouch(kiosk.page(), '[data-locale="ja-easy"]', chosen('ja-easy')),
          await measureTouch(kiosk.page(), '[data-locale="en"]', chosen('en')),
        ],
        openInput: async () => {
          await press(kiosk.page(), 'begin');
          await arrive(kiosk.page(), 'flow-choice');
          await press(kiosk.page(), 'choose-selfcare');
          await arrive(kiosk.page(), 'login');
          return { page: kiosk.page(), input: 'input[name="loginId"]' };
        },
        openKeypad: async () => {
          const page = kiosk.page();
          await fetch(`${sandbox.controlUrl}/reset`, { method: 'POST' });
          await type(page, 'loginId', login.loginId);
          await type(page, 'password', login.password);
          await press(page, 'log-in');
          await arrive(page, 'code');
          const { code } = await nextMessage(sandbox.mailboxUrl, login.emailAddress, 0);
          await type(page, 'code', code);
          await press(page, 'verify');
          await arrive(page, 'menu');
          await press(page, 'register-card');
          await arrive(page, 'card');
          return {
            page,
            input: 'input[name="cardNumber"]',
            keyFor: (digit) => `.keypad .key:text-is("${digit}")`,
          };
        },
        serveOnce: async () => {
          await fetch(`${sandbox.controlUrl}/reset`, { method: 'POST' });
          await walkRegistration({
            page: kiosk.page,
            login,
            mailboxUrl: sandbox.mailboxUrl,
            locale: 'ja',
            pictureFolder: null,
            onStep: () => {},
          });
        },
        close: kiosk.stop,
      };
    },
  };
}
