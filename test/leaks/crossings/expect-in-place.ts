import { expect } from '@playwright/test';
import type { Secret } from '../../run/encodings.ts';
import { overBridge, strayPlaces } from './bridge.ts';
import { placesOf } from './crossing.ts';
import { callsByAuthorization, overLine } from './exchanges.ts';
import { leftBehind } from './left-behind.ts';
import type { RecordedKiosk } from './recorded-kiosk.ts';
import { tokensIn } from './tokens.ts';

/** Where each secret of a flow belongs, by its name, and which calls bear a token. */
export interface Places {
  readonly bridgePlaces: Readonly<Record<string, readonly string[]>>;
  readonly linePlaces: Readonly<Record<string, readonly string[]>>;
  readonly calls: Readonly<Record<'with' | 'without', readonly string[]>>;
}

/** Stops the kiosk, and holds everything that has crossed, and all that is left, against where the secrets belong: what was typed, and every token. */
export const expectInPlace = async (
  { kiosk, line, temporaryFolder }: RecordedKiosk,
  typed: readonly Secret[],
  { bridgePlaces, linePlaces, calls }: Places,
): Promise<void> => {
  const exchanges = line.exchanges();
  const secrets = [...typed, ...tokensIn(exchanges)];
  const bridge = await overBridge(kiosk);
  await kiosk.stop();
  expect.soft(strayPlaces(bridge)).toEqual([]);
  expect.soft(placesOf(secrets, bridge)).toEqual(bridgePlaces);
  expect.soft(placesOf(secrets, overLine(exchanges))).toEqual(linePlaces);
  expect.soft(callsByAuthorization(exchanges)).toEqual(calls);
  const premises = { dataFolder: kiosk.dataFolder, temporaryFolder };
  expect.soft(await leftBehind(premises, secrets)).toEqual({ temporaryFiles: [], secrets: [] });
};
