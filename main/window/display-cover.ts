import { BaseWindow, type Rectangle } from 'electron';
import { denyClosing } from './hardening/no-closing.ts';
import { coverOptions } from './window-options.ts';

/** An empty black window over a whole display; it holds no page and takes no focus. */
export const createDisplayCover = (bounds: Rectangle): BaseWindow => {
  const cover = new BaseWindow({ ...coverOptions, ...bounds });
  denyClosing(cover);
  cover.setAlwaysOnTop(true, 'screen-saver');
  cover.setBounds(bounds);
  cover.showInactive();
  return cover;
};
