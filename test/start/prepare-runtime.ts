import { existsSync } from 'node:fs';
import {
  chromium,
  chromiumPrograms,
  type Need,
  startNeeds,
  virtualDisplay,
} from '../provision/needs.ts';
import type { StartOptions } from './arguments.ts';
import type { Runtime } from './choose-runtime.ts';

/** What the machine must have so that `runtime` can show the kiosk as `screen` says. */
export function needsOf(runtime: Runtime, screen: StartOptions['screen']): readonly Need[] {
  if (runtime.name === 'standin') return startNeeds;
  const withoutChromium = startNeeds.filter((need) => need !== chromium);
  return screen === 'headless' ? [...withoutChromium, virtualDisplay] : withoutChromium;
}

/** The environment by which the stand-in is told how to show itself; Electron takes no notice of it. */
export function standinSettings(screen: StartOptions['screen']): NodeJS.ProcessEnv {
  const program = chromiumPrograms.find((path) => existsSync(path));
  return {
    STANDIN_HEADLESS: screen === 'headless' ? '1' : '0',
    ...(program === undefined ? {} : { STANDIN_CHROMIUM: program }),
    ...process.env,
  };
}
