import { expect } from '@playwright/test';
import { pageScriptsRan, test } from './demo-app.ts';

test.describe('a sandboxed preload', () => {
  test.beforeEach(({ demo }) => pageScriptsRan(demo.page));

  test('has run before the first script of the page', async ({ demo }) => {
    expect(await demo.page.evaluate(() => window.demoAtStart)).toBe('object');
  });

  test('may require the short list of modules and nothing else', async ({ demo }) => {
    const { refusals, given } = await demo.page.evaluate(() => ({
      refusals: window.demo.refusals,
      given: window.demo.given,
    }));
    expect(refusals).toEqual([
      'module not found: fs',
      'module not found: node:fs',
      'module not found: child_process',
      'module not found: path',
      'module not found: ./other.cjs',
    ]);
    expect(given).toEqual(['object', 'function', 'object', 'object']);
  });

  test('sees a small process object and no globals of the page', async ({ demo }) => {
    expect(await demo.page.evaluate(() => window.demo.isolatedWorld())).toEqual({
      process: 'object',
      sandboxed: true,
      type: 'renderer',
      node: 'undefined',
      pageGlobal: 'undefined',
    });
  });

  test('leaves nothing in the page but what it exposes', async ({ demo }) => {
    const facts = await demo.page.evaluate(() => {
      const plain = document.createElement('iframe');
      document.body.append(plain);
      const usual = new Set(Object.getOwnPropertyNames(plain.contentWindow));
      plain.remove();
      const own = ['pageGlobal', 'demoAtStart', 'violations', 'moduleRan'];
      const tests = ['tryForbidden', 'tryWorker', '0'];
      // A function that a runtime adds to every window of the page has no name, unlike the web's own.
      const nameless = (name: string) => {
        const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
        return typeof value === 'function' && value.name === '';
      };
      const known = new Set([...own, ...tests]);
      const added = Object.getOwnPropertyNames(window).filter(
        (name) => !known.has(name) && (!usual.has(name) || nameless(name)),
      );
      // Names that test tools put there begin with two underscores.
      return [typeof process, typeof require, added.filter((name) => !name.startsWith('__'))];
    });
    expect(facts).toEqual(['undefined', 'undefined', ['demo']]);
  });

  test('does not run in a frame of the same origin inside the page', async ({ demo }) => {
    const facts = await demo.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      const inside = frame.contentWindow as Window;
      return [typeof inside.demo, Object.getOwnPropertyNames(inside).includes('demo')];
    });
    expect(facts).toEqual(['undefined', false]);
  });
});

test.describe('a preload that throws', () => {
  test.use({
    environment: { DEMO_PRELOAD: `${import.meta.dirname}/demo/throwing-preload.cjs` },
  });

  test('is reported, keeps what it exposed before, and lets the page load', async ({ demo }) => {
    await expect(demo.page.locator('h1')).toBeVisible();
    await expect
      .poll(() => demo.events('preload-error'))
      .toEqual([['preload-error', 'module not found: node:fs']]);
    expect(await demo.page.evaluate(() => 'early' in window)).toBe(true);
  });
});

test.describe('a preload that is no JavaScript', () => {
  test.use({ environment: { DEMO_PRELOAD: `${import.meta.dirname}/demo/www/kiosk.css` } });

  test('is reported, and lets the page load', async ({ demo }) => {
    await expect(demo.page.locator('h1')).toBeVisible();
    await expect.poll(() => demo.events('preload-error')).toHaveLength(1);
  });
});
