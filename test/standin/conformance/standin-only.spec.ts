import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launch, pageScriptsRan, runtime, test } from './demo-app.ts';
import { processesNaming } from './processes.ts';

// What follows says how the stand-in differs from Electron on purpose; on a real one there is nothing to test.
if (runtime === 'standin') {
  test.describe('the stand-in', () => {
    test('throws on every member that it does not mirror', async ({ demo }) => {
      const outcomes = await demo.app.evaluate((electron) => {
        const window = demoMain.windows[0];
        const objects: Record<string, unknown> = {
          electron,
          app: electron.app,
          commandLine: electron.app.commandLine,
          window,
          BrowserWindow: electron.BrowserWindow,
          contents: window?.webContents,
          frame: window?.webContents.mainFrame,
          session: electron.session.defaultSession,
          webRequest: electron.session.defaultSession.webRequest,
          protocol: electron.protocol,
          dialog: electron.dialog,
          crashReporter: electron.crashReporter,
        };
        return Object.entries(objects).map(([name, object]) => {
          try {
            return `${name}: ${String((object as Record<string, unknown>)['noSuchMember'])}`;
          } catch (error) {
            return (error as Error).message.includes('is not mirrored') ? 'thrown' : String(error);
          }
        });
      });
      expect(outcomes).toEqual(Array(12).fill('thrown'));
    });

    test('throws on listening to an event that it does not know', async ({ demo }) => {
      const message = await demo.app.evaluate(({ app }) => {
        try {
          app.on('no-such-event' as 'ready', () => undefined);
          return 'listening';
        } catch (error) {
          return (error as Error).message;
        }
      });
      expect(message).toBe("stand-in: event 'no-such-event' of app is not mirrored");
    });

    test('refuses a window that would be laxer than it can mirror', async ({ demo }) => {
      const message = await demo.app.evaluate(({ BrowserWindow }) => {
        try {
          new BrowserWindow({ webPreferences: { sandbox: false } });
          return 'opened';
        } catch (error) {
          return (error as Error).message;
        }
      });
      expect(message).toBe('stand-in: webPreferences.sandbox = false is not mirrored');
    });

    test('records what the product gave to Electron', async ({ demo }) => {
      const record = await demo.app.evaluate(
        () => (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('standin.record')],
      );
      expect(record).toMatchObject({
        windows: [{ id: 1, options: { kiosk: true, webPreferences: { partition: 'customer-1' } } }],
        privilegedSchemes: [{ scheme: 'app', privileges: { standard: true, secure: true } }],
      });
    });

    test('refuses the name of a partition whose storage it has disposed', async ({ demo }) => {
      await demo.app.evaluate(() => demoMain.replaceWindow('customer-2'));
      const message = await demo.app.evaluate(({ BrowserWindow }) =>
        new BrowserWindow({ webPreferences: { partition: 'customer-1' } })
          .loadURL('app://kiosk/')
          .catch((error: Error) => error.message),
      );
      expect(message).toContain("the partition 'customer-1' was disposed");
    });

    test('keeps all of Chromium below the user-data folder, and removes it', async ({ demo }) => {
      await pageScriptsRan(demo.page);
      const profile = join(demo.userData, 'standin-chromium');
      expect(readdirSync(profile)).toContain('profile');
      const started = performance.now();
      await demo.app.close();
      expect(performance.now() - started).toBeLessThan(3_000);
      expect(existsSync(profile)).toBe(false);
      await expect.poll(() => processesNaming(demo.userData)).toEqual([]);
    });

    test('gives the panel the size of STANDIN_SIZE', async ({
      browserName: _browserName,
    }, info) => {
      const app = await launch(info.outputPath('user-data'), { STANDIN_SIZE: '1080x1920' });
      const page = await app.firstWindow();
      await pageScriptsRan(page);
      const content = await page.evaluate(() => [
        innerWidth,
        innerHeight,
        screen.width,
        screen.height,
      ]);
      const display = await app.evaluate((electron) => electron.screen.getPrimaryDisplay().size);
      await app.close();
      expect(content).toEqual([1080, 1920, 1080, 1920]);
      expect(display).toEqual({ width: 1080, height: 1920 });
    });

    test('says that it is packaged when asked to', async ({ browserName: _browserName }, info) => {
      const app = await launch(info.outputPath('user-data'), { STANDIN_PACKAGED: '1' });
      const facts = await app.evaluate(({ app: one }) => [
        one.isPackaged,
        process.defaultApp ?? null,
      ]);
      await app.close();
      expect(facts).toEqual([true, null]);
    });
  });
}
