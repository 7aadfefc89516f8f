import { expect, test } from '@playwright/test';
import { securityHeaders } from '../../main/window/security-headers.ts';
import { askForNames } from './names/ask-for-names.ts';
import { namesLookedUp } from './names/names-looked-up.ts';
import { startUnwalledChromium } from './names/unwalled-chromium.ts';

// On the stand-in no name resolves, whatever the page is allowed: so this is Chromium itself, and the headers alone.
test('a page with the headers has no name looked up; without the allowlist all of them', async () => {
  const chromium = await startUnwalledChromium(test.info().outputPath());
  const held = await chromium.show(securityHeaders);
  await held.evaluate(askForNames, 'held.example');
  const { 'connection-allowlist': _, ...others } = securityHeaders;
  const free = await chromium.show(others);
  const asked = await free.evaluate(askForNames, 'free.example');
  // By the time that this has failed, whatever was asked for before it has begun.
  await free.goto('https://last.free.example/').catch(() => undefined);
  await chromium.stop();

  expect([...(await namesLookedUp(chromium.log, 'free.example'))].toSorted()).toEqual(
    [...asked, 'last.free.example'].toSorted(),
  );
  expect([...(await namesLookedUp(chromium.log, 'held.example'))]).toEqual([]);
});
