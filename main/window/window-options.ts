import type { BaseWindowConstructorOptions } from 'electron';
import type { Posture } from '../../preload/contract/kiosk-profile.ts';

const common: BaseWindowConstructorOptions = {
  title: 'Madoguchi',
  show: false,
  useContentSize: true,
  autoHideMenuBar: true,
  backgroundColor: '#f7f4ee',
};

/** How the window stands on the screen. Sizes are in device-independent pixels, of the content. */
export const windowOptions: Readonly<Record<Posture, BaseWindowConstructorOptions>> = {
  kiosk: {
    ...common,
    width: 1280,
    height: 800,
    // SECURITY: kiosk: nothing of the system is seen, and the window cannot be moved, resized, minimised or left.
    kiosk: true,
    fullscreen: true,
    frame: false,
    alwaysOnTop: true,
    movable: false,
    resizable: false,
    minimizable: false,
    closable: false,
  },
  laptop: { ...common, width: 1366, height: 768 },
};

/** How the window stands that covers a display beside the kiosk's own. */
export const coverOptions: BaseWindowConstructorOptions = {
  title: 'Madoguchi',
  show: false,
  backgroundColor: '#000000',
  // SECURITY: kiosk: it takes no input, is in no task list, and cannot be put aside.
  frame: false,
  focusable: false,
  skipTaskbar: true,
  alwaysOnTop: true,
  movable: false,
  resizable: false,
  minimizable: false,
  closable: false,
};
