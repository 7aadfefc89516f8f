import type { WebContents } from 'electron';
import type { Posture } from '../../../preload/contract/kiosk-profile.ts';
import { isRefusedKey } from './refused-keys.ts';

/** Keeps from the page every key press that is not typing, moving about or editing text. */
export const refuseShortcuts = (contents: Pick<WebContents, 'on'>, posture: Posture): void => {
  contents.on('before-input-event', (event, input) => {
    // SECURITY: no shortcuts: printing, reloading, zooming, saving, opening and leaving have no key.
    if (isRefusedKey(input, posture)) {
      event.preventDefault();
    }
  });
};
