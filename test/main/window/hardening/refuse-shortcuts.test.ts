import { describe, expect, it } from 'vitest';
import { hardenedContents } from './hardened.ts';

const key = (combination: string) => {
  const words = combination.split('+');
  return {
    key: words.at(-1),
    control: words.includes('Control'),
    alt: words.includes('Alt'),
    meta: words.includes('Meta'),
    shift: words.includes('Shift'),
  };
};

describe('a page', () => {
  it.each([
    ...['Control+p', 'Control+P', 'Control+r', 'Control+w', 'Control+n', 'Control+t', 'Control+o'],
    ...[
      'Control+s',
      'Control+u',
      'Control+f',
      'Control+l',
      'Control+Shift+I',
      'Control+0',
      'Control+-',
    ],
    ...[
      'Alt+ArrowLeft',
      'Alt+Home',
      'F1',
      'F5',
      'F11',
      'F12',
      'BrowserBack',
      'ContextMenu',
      'Print',
    ],
    ...['PrintScreen', 'LaunchMail', 'Control+Alt+Delete', 'Control+Escape', 'Control+Tab'],
  ])('does not hear %s in either posture', (combination) => {
    expect(hardenedContents('kiosk').isPrevented('before-input-event', key(combination))).toBe(
      true,
    );
    expect(hardenedContents('laptop').isPrevented('before-input-event', key(combination))).toBe(
      true,
    );
  });

  it.each(['Alt+F4', 'Alt+Tab', 'Meta+d', 'Meta+Tab', 'Alt+ '])(
    'does not hear %s on a kiosk; a laptop keeps it',
    (combination) => {
      expect(hardenedContents('kiosk').isPrevented('before-input-event', key(combination))).toBe(
        true,
      );
      expect(hardenedContents('laptop').isPrevented('before-input-event', key(combination))).toBe(
        false,
      );
    },
  );

  it.each([
    ...[
      'a',
      '4',
      'あ',
      'Enter',
      'Tab',
      'Escape',
      'Backspace',
      'ArrowLeft',
      'Home',
      'F',
      ' ',
      'Process',
    ],
    ...['Control+a', 'Control+c', 'Control+v', 'Control+x', 'Control+z', 'Control+ArrowLeft'],
    // By the last one staff open their panel.
    ...['Control+Alt+@', 'HiraganaKatakana', 'Convert', 'Control+Alt+s'],
  ])('hears %s', (combination) => {
    expect(hardenedContents('kiosk').isPrevented('before-input-event', key(combination))).toBe(
      false,
    );
  });
});
