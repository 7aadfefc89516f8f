import { type ElectronApplication, expect } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import { test } from '../support/test.ts';

/** What the stand-in has noted of what the app gave to Electron. */
interface Noted {
  readonly windows: readonly { readonly options: Readonly<Record<string, unknown>> }[];
  readonly calls: readonly {
    readonly object: string;
    readonly method: string;
    readonly arguments: readonly unknown[];
  }[];
}

const notedBy = (app: ElectronApplication): Promise<Noted> =>
  app.evaluate(() => Reflect.get(globalThis, Symbol.for('standin.record')) as Noted);

const callsOf = ({ calls }: Noted, object: string): readonly string[] =>
  calls
    .filter((call) => call.object === object)
    .map(({ method, arguments: words }) => `${method} ${JSON.stringify(words)}`);

test('on a kiosk the window fills the screen, above everything, without a way to arrange it', async ({
  kiosk,
}) => {
  const noted = await notedBy(kiosk.app);
  expect(noted.windows[0]?.options).toMatchObject({
    kiosk: true,
    fullscreen: true,
    frame: false,
    alwaysOnTop: true,
    movable: false,
    resizable: false,
    minimizable: false,
    closable: false,
  });
  expect(callsOf(noted, 'BrowserWindow')).toContain('setContentProtection [true]');
  expect(callsOf(noted, 'BrowserWindow')).toContainEqual(
    expect.stringMatching(/^setAlwaysOnTop \[true,"screen-saver"/),
  );
  expect(callsOf(noted, 'powerSaveBlocker')).toEqual(['start ["prevent-display-sleep"]']);
  expect(callsOf(noted, 'Menu')).toEqual(['setApplicationMenu [null]']);
});

test('on a laptop it is a window among others, with the same rules for its page', async ({
  start,
  kiosk,
}) => {
  const laptop = await start({ configuration: { posture: 'laptop', flows: ['counter'] } });
  const [ours, theirs] = [await notedBy(laptop.app), await notedBy(kiosk.app)];
  expect(ours.windows[0]?.options).not.toHaveProperty('kiosk');
  expect(ours.windows[0]?.options).not.toHaveProperty('closable');
  expect(callsOf(ours, 'BrowserWindow')).toEqual(['setContentProtection [true]']);
  expect(callsOf(ours, 'powerSaveBlocker')).toEqual([]);
  const preferences = (noted: Noted): object => ({
    ...(noted.windows[0]?.options['webPreferences'] as object),
    session: null,
    preload: null,
  });
  expect(preferences(ours)).toEqual(preferences(theirs));
});

test('a window of a kiosk that is asked to close stays, and so does its customer', async ({
  kiosk,
  customer,
}) => {
  await customer.begins();
  await customer.login.loginId.fill('C-1');
  const left = await kiosk.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
    return BrowserWindow.getAllWindows().length;
  });
  expect(left).toBe(1);
  await expect(customer.login.loginId).toHaveValue('C-1');
});

test('a second display is covered as soon as it is there', async ({ kiosk }) => {
  await kiosk.app.evaluate(({ screen }) => {
    const [first] = screen.getAllDisplays();
    const second = { id: 2, bounds: { x: 1280, y: 0, width: 800, height: 600 } };
    Reflect.set(screen, 'getAllDisplays', () => [first, second]);
    screen.emit('display-added', {}, second);
  });
  const covers = (await notedBy(kiosk.app)).calls.filter(
    ({ object, method }) => object === 'BaseWindow' && method === 'constructor',
  );
  expect(covers.map(({ arguments: [options] }) => options)).toMatchObject([
    {
      x: 1280,
      y: 0,
      width: 800,
      height: 600,
      backgroundColor: '#000000',
      frame: false,
      focusable: false,
      skipTaskbar: true,
    },
  ]);
});

test('a page can neither print, nor open a file dialog, nor choose a file or a colour on the screen', async ({
  kiosk,
}) => {
  const page = kiosk.page();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const tried = await page.evaluate(() => {
    window.print();
    return ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker', 'EyeDropper'].filter(
      (name) => name in window,
    );
  });
  expect(tried).toEqual([]);
  await expect
    .poll(() => complaints)
    .toContainEqual(expect.stringMatching(/Ignored call to 'print\(\)'.*sandboxed/));
});

test('a file dialog that a page asks for all the same is handed to main, which shows none', async ({
  kiosk,
}) => {
  const handed = await kiosk.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const heard = new Promise<string>((resolve) => {
      contents?.debugger.on('message', (_event, method) => {
        if (method === 'Page.fileChooserOpened') resolve(method);
      });
    });
    await contents?.executeJavaScript(
      "(() => { const input = document.createElement('input'); input.type = 'file'; document.body.append(input); input.click(); })()",
    );
    return await heard;
  });
  expect(handed).toBe('Page.fileChooserOpened');
});

test('Chromium knows every feature that the page is denied', async ({ kiosk }) => {
  const page = kiosk.page();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.reload();
  await page.evaluate(() => window.print());
  await expect
    .poll(() => complaints)
    .toContainEqual(expect.stringMatching(/Ignored call to 'print\(\)'/));
  expect(complaints.filter((complaint) => /permissions-policy/i.test(complaint))).toEqual([]);
});

test('the title of the window is not the page’s to change', async ({ kiosk }) => {
  const prevented = await kiosk.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const event = {
      defaultPrevented: false,
      preventDefault(): void {
        event.defaultPrevented = true;
      },
    };
    window?.emit('page-title-updated', event, 'Yamada');
    return event.defaultPrevented;
  });
  expect(prevented).toBe(true);
});

test('Chromium is told the gestures that are no kiosk’s', async ({ kiosk }) => {
  const told = await kiosk.app.evaluate(({ app }) =>
    ['disable-pinch', 'disable-touch-drag-drop'].filter((name) => app.commandLine.hasSwitch(name)),
  );
  expect(told).toEqual(['disable-pinch', 'disable-touch-drag-drop']);
});

test('the next customer’s page is under the same rules', async ({ kiosk, customer }) => {
  await customer.begins();
  const closed = kiosk.page().waitForEvent('close');
  await customer.login.finish();
  await closed;
  await new Customer(kiosk.page(), 'ja').attract.arrive();
  const { windows } = await notedBy(kiosk.app);
  const [first, second] = windows.map(({ options }) => ({ ...options, webPreferences: null }));
  expect(second).toEqual(first);
});
