import { EventEmitter } from 'node:events';
import type { BaseWindow, BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { fixTitle } from '../../../main/window/hardening/fixed-title.ts';
import { denyClosing } from '../../../main/window/hardening/no-closing.ts';
import { denySystemMenu } from '../../../main/window/hardening/no-system-menu.ts';
import { stayAwake } from '../../../main/window/hardening/stay-awake.ts';
import { stayInFront } from '../../../main/window/hardening/stay-in-front.ts';

const isPrevented = (window: EventEmitter, event: string): boolean => {
  const preventDefault = vi.fn();
  window.emit(event, { preventDefault });
  return preventDefault.mock.calls.length > 0;
};

const frontWindow = () => {
  const window = Object.assign(new EventEmitter(), {
    restore: vi.fn(),
    setKiosk: vi.fn(),
    setAlwaysOnTop: vi.fn(),
  });
  stayInFront(window as unknown as BrowserWindow);
  return window;
};

describe('the window of a kiosk', () => {
  it('does not close', () => {
    const window = new EventEmitter();
    denyClosing(window as unknown as BaseWindow);
    expect(isPrevented(window, 'close')).toBe(true);
  });

  it('has no menu of the system’s', () => {
    const window = new EventEmitter();
    denySystemMenu(window as unknown as BrowserWindow);
    expect(isPrevented(window, 'system-context-menu')).toBe(true);
  });

  it('keeps its title, whatever its page calls itself', () => {
    const window = new EventEmitter();
    fixTitle(window as unknown as BrowserWindow);
    expect(isPrevented(window, 'page-title-updated')).toBe(true);
  });

  it('stands above everything else', () => {
    expect(frontWindow().setAlwaysOnTop.mock.calls).toEqual([[true, 'screen-saver']]);
  });

  it('comes back when it was minimised', () => {
    const window = frontWindow();
    window.emit('minimize');
    expect(window.restore).toHaveBeenCalledOnce();
  });

  it('goes back to the full screen when it has left it', () => {
    const window = frontWindow();
    window.emit('leave-full-screen');
    expect(window.setKiosk.mock.calls).toEqual([[true]]);
  });
});

it('the display of a kiosk stays on', () => {
  const start = vi.fn(() => 0);
  stayAwake({ start });
  expect(start.mock.calls).toEqual([['prevent-display-sleep']]);
});
