import { expect } from '@playwright/test';
import type { StandinRecord } from '../../standin/guard/recorder.ts';
import { type Kiosk, runtimeExecutable } from '../support/kiosk.ts';
import { test } from '../support/test.ts';

const recordOf = (kiosk: Kiosk): Promise<StandinRecord> =>
  kiosk.app.evaluate(
    () =>
      (globalThis as unknown as Record<symbol, unknown>)[
        Symbol.for('standin.record')
      ] as StandinRecord,
  );

/** What Electron's checklist asks of the preferences of every page, item by item. */
const askedOfPages = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
};

/** Preferences by which a page would get more than it needs; not even to be named. */
const neverNamed = ['enableBlinkFeatures', 'additionalArguments', 'partition', 'offscreen'];

/** What every session is told; the stand-in notes each call. */
const toldToSessions = [
  'setPermissionRequestHandler',
  'setPermissionCheckHandler',
  'setDevicePermissionHandler',
  'setDisplayMediaRequestHandler',
  'setSpellCheckerEnabled',
];

// Only the stand-in keeps a record of what it was given; of a real Electron there is none to read.
if (runtimeExecutable.endsWith('test/standin/bin/electron')) {
  for (const posture of ['kiosk', 'laptop'] as const) {
    test.describe(`on a ${posture}`, () => {
      test.use({ posture });

      test('every page has the preferences that the checklist asks for, and none that it warns of', async ({
        start,
      }) => {
        const kiosk = await start({ configuration: { posture } });
        const { windows } = await recordOf(kiosk);
        expect(windows.length).toBeGreaterThan(0);
        for (const { options } of windows) {
          const { webPreferences } = options as { webPreferences: Record<string, unknown> };
          expect(webPreferences).toMatchObject(askedOfPages);
          expect(Object.keys(webPreferences).filter((name) => neverNamed.includes(name))).toEqual(
            [],
          );
          expect(webPreferences['preload']).toMatch(/out\/preload\/index\.cjs$/);
          expect(webPreferences['session']).toBeDefined();
        }
      });
    });
  }

  test('the app is sandboxed as a whole, has one scheme of its own, which bypasses nothing, and no menu', async ({
    kiosk,
  }) => {
    const { calls, privilegedSchemes } = await recordOf(kiosk);
    expect(privilegedSchemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true } },
    ]);
    expect(calls).toContainEqual({ object: 'app', method: 'enableSandbox', arguments: [] });
    expect(calls).toContainEqual({
      object: 'Menu',
      method: 'setApplicationMenu',
      arguments: [null],
    });
  });

  test('the session of every customer is in memory and has all of its answers before its page', async ({
    kiosk,
  }) => {
    const { calls } = await recordOf(kiosk);
    const sessions = new Set(
      calls.map(({ object }) => object).filter((object) => object.startsWith('session customer-')),
    );
    expect(sessions.size).toBeGreaterThan(0);
    for (const session of sessions) {
      const told = calls.filter(({ object }) => object === session).map(({ method }) => method);
      expect(told).toEqual(expect.arrayContaining(toldToSessions));
    }
    expect(calls.filter(({ object }) => object.includes('persist:'))).toEqual([]);
  });
}
