import { expect } from '@playwright/test';
import { pageScriptsRan, test } from './demo-app.ts';
import { processesNaming } from './processes.ts';

test.beforeEach(({ demo }) => pageScriptsRan(demo.page));

test('whoever debugs the page gets its file dialogs, and nothing is shown', async ({ demo }) => {
  const shown = demo.app.evaluate(async () => {
    const contents = demoMain.windows[0]?.webContents;
    if (contents === undefined) return 'no page';
    contents.debugger.attach('1.3');
    await contents.debugger.sendCommand('Page.enable');
    await contents.debugger.sendCommand('Page.setInterceptFileChooserDialog', { enabled: true });
    const heard = new Promise<string>((resolve) => {
      contents.debugger.on('message', (_event, method) => {
        if (method === 'Page.fileChooserOpened') resolve(method);
      });
    });
    await contents.executeJavaScript(
      "(() => { const input = document.createElement('input'); input.type = 'file'; document.body.append(input); input.click(); })()",
    );
    return await heard;
  });
  expect(await shown).toBe('Page.fileChooserOpened');
});

test('a page is debugged by the app once', async ({ demo }) => {
  const message = await demo.app.evaluate(() => {
    const page = demoMain.windows[0]?.webContents;
    page?.debugger.attach('1.3');
    try {
      page?.debugger.attach('1.3');
      return 'attached';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(message).toContain('already attached');
});

test('a window without a page asks before it closes, and not before it is destroyed', async ({
  demo,
}) => {
  const life = await demo.app.evaluate(({ BaseWindow }) => {
    const window = new BaseWindow({ show: false, width: 300, height: 200 });
    window.on('close', (event) => event.preventDefault());
    window.close();
    const asked = window.isDestroyed();
    window.destroy();
    return [asked, window.isDestroyed()];
  });
  expect(life).toEqual([false, true]);
});

test('an app that relaunches is there again, with the same words', async ({ demo }) => {
  const first = demo.app.process().pid;
  const exited = new Promise((resolve) => demo.app.process().on('exit', resolve));
  await demo.app
    .evaluate(({ app }) => {
      app.relaunch();
      app.exit(0);
    })
    .catch(() => undefined);
  await exited;
  const others = () => processesNaming(demo.userData).filter((pid) => pid !== first);
  await expect.poll(() => others().length).toBeGreaterThan(1);
  for (const pid of others()) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // One of them has taken it with it.
    }
  }
});
