import type { ScreenName } from '../../preload/contract/screen-name.ts';
import type { KioskParts } from '../kiosk.ts';
import { createPageGreeting } from '../page-greeting.ts';
import { createPageLife, type PageLife, type PageLifeParts } from '../page-life.ts';
import { createPageSettings, type PageSettings } from '../page-settings.ts';
import { createShownScreen, type ShownScreen } from '../shown-screen.ts';

export interface PageParts
  extends Omit<PageLifeParts, 'sleep'>,
    Pick<KioskParts, 'machine' | 'config'> {
  /** Tells the page all that it may have missed while it was starting. */
  readonly tellAgain: () => void;
}

/** The page that customers and staff have before them, whichever it is at the moment. */
export interface Page extends PageLife {
  /** What it shows; null before its first screen. */
  readonly screen: ShownScreen['now'];
  readonly settings: PageSettings;
  readonly shown: (screen: ScreenName) => void;
}

export const composePage = ({ machine, config, tellAgain, ...parts }: PageParts): Page => {
  const { clock } = machine;
  const life = createPageLife({
    ...parts,
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
  });
  const screen = createShownScreen();
  const greeting = createPageGreeting(tellAgain);
  return {
    ...life,
    screen: screen.now,
    settings: createPageSettings(config, screen, life.replace),
    opened: () => {
      screen.gone();
      life.opened();
      greeting.opened();
    },
    shown: (name) => {
      greeting.shown();
      screen.shown(name);
    },
  };
};
