import type { WebContents } from 'electron';
import type { Posture } from '../../../preload/contract/kiosk-profile.ts';
import { denyNavigation } from './deny-navigation.ts';
import { denyNewWindows } from './deny-new-windows.ts';
import { denyWebviews } from './deny-webviews.ts';
import { fixZoom } from './fixed-zoom.ts';
import { denyContextMenu } from './no-context-menu.ts';
import { closeDevTools } from './no-dev-tools.ts';
import { denyFileDialogs } from './no-file-dialogs.ts';
import { limitWebRtc } from './no-web-rtc-addresses.ts';
import { refuseShortcuts } from './refuse-shortcuts.ts';

export interface ContentsRules {
  readonly posture: Posture;
  readonly devTools: 'allowed' | 'denied';
  readonly report: (error: unknown) => void;
}

/** Every rule that holds for a page, whoever made it. */
export const hardenContents = (contents: WebContents, rules: ContentsRules): void => {
  denyNavigation(contents);
  denyNewWindows(contents);
  denyWebviews(contents);
  denyContextMenu(contents);
  denyFileDialogs(contents, rules.report);
  limitWebRtc(contents);
  fixZoom(contents, rules.report);
  refuseShortcuts(contents, rules.posture);
  if (rules.devTools === 'denied') {
    closeDevTools(contents);
  }
};
