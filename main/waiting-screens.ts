import type { ScreenName } from '../preload/contract/screen-name.ts';

/** Before these nobody need stand: the kiosk waits for somebody, or serves nobody. */
export const waitingScreens: ReadonlySet<ScreenName> = new Set(['attract', 'out-of-service']);
