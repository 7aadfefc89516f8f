import { chromium, type Need, startNeeds, virtualDisplay } from '../provision/needs.ts';
import type { StartOptions } from './arguments.ts';
import type { Runtime } from './choose-runtime.ts';

/** What the machine must have so that `runtime` can show the kiosk as `screen` says. */
export function needsOf(runtime: Runtime, screen: StartOptions['screen']): readonly Need[] {
  if (runtime.name === 'standin') return startNeeds;
  const withoutChromium = startNeeds.filter((need) => need !== chromium);
  return screen === 'headless' ? [...withoutChromium, virtualDisplay] : withoutChromium;
}
