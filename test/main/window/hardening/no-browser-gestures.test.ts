import { describe, expect, it } from 'vitest';
import { hardenedApp } from './hardened.ts';

describe('the app', () => {
  it.each([
    'disable-pinch',
    'overscroll-history-navigation=0',
    'pull-to-refresh=0',
    'disable-touch-drag-drop',
  ])('hands Chromium the switch %s before it is ready', (given) => {
    expect(hardenedApp().switches).toContain(given);
  });
});
