import { expect } from '@playwright/test';
import { pageScriptsRan, test } from './demo-app.ts';

test.beforeEach(({ demo }) => pageScriptsRan(demo.page));

test('the custom scheme is a secure context', async ({ demo }) => {
  const facts = await demo.page.evaluate(() => [isSecureContext, typeof crypto.subtle]);
  expect(facts).toEqual([true, 'object']);
});

test('scripts, modules, styles and fonts load from the custom scheme under a strict policy', async ({
  demo,
}) => {
  const facts = await demo.page.evaluate(async () => {
    await document.fonts.load('20px Kiosk');
    return {
      classic: window.pageGlobal,
      module: window.moduleRan,
      background: getComputedStyle(document.body).backgroundColor,
      font: [...document.fonts].map((font) => font.status),
    };
  });
  expect(facts).toEqual({
    classic: 1,
    module: 42,
    background: 'rgb(244, 247, 251)',
    font: ['loaded'],
  });
});

test('the policy of the handler blocks an inline script', async ({ demo }) => {
  expect(await demo.page.evaluate(() => window.inlineRan)).toBeUndefined();
  const added = await demo.page.evaluate(() => {
    const script = document.createElement('script');
    script.append('window.inlineRan = true;');
    document.body.append(script);
    return window.inlineRan;
  });
  expect(added).toBeUndefined();
});

test('the policy blocks eval, HTML from text and workers in scripts of the page', async ({
  demo,
}) => {
  // A tool's own evaluation is exempt from the policy; so the page's script tries, in a task of its own.
  const outcome = await demo.page.evaluate(
    () =>
      new Promise((resolve) =>
        setTimeout(() => resolve([window.tryForbidden(), window.tryWorker()])),
      ),
  );
  expect(outcome).toEqual([{ eval: 'EvalError', innerHtml: 'TypeError' }, 'TypeError']);
});

test('classic and module workers load from the custom scheme, and reach no network', async ({
  demo,
}) => {
  await demo.app.evaluate(() => demoMain.windows[0]?.loadURL('app://kiosk/worker.html'));
  await demo.page.waitForFunction(() => 'askWorker' in window);
  const answers = await demo.page.evaluate(async () => [
    await window.askWorker('worker.js'),
    await window.askWorker('module-worker.js', { type: 'module' }),
  ]);
  expect(answers).toEqual(['part TypeError', 'doubled 42']);
});

test('what the handler does not know is a 404 of its own', async ({ demo }) => {
  await demo.app.evaluate(() => demoMain.windows[0]?.loadURL('app://kiosk/nowhere.html'));
  await expect(demo.page.locator('body')).toHaveText('not found');
});

test('an address that nothing serves rejects loadURL', async ({ demo }) => {
  const failure = await demo.app.evaluate(() =>
    demoMain.windows[0]?.loadURL('https://example.com/').then(
      () => 'loaded',
      (error: { code?: unknown }) => String(error.code).slice(0, 4),
    ),
  );
  expect(failure).toBe('ERR_');
});
