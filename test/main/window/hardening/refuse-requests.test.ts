import { describe, expect, it, vi } from 'vitest';
import { hardenedSession } from './hardened.ts';

describe('a session', () => {
  it.each([
    ['app://kiosk/index.html', false],
    ['app://kiosk/assets/x.js', false],
    ['app://other/index.html', true],
    ['app://kiosk.evil/', true],
    ['https://example.com/', true],
    ['http://127.0.0.1:9/', true],
    ['ws://127.0.0.1:9/', true],
    ['wss://example.com/', true],
    ['file:///etc/passwd', true],
    ['data:text/html,x', true],
    ['blob:app://kiosk/0', true],
    ['devtools://devtools/x', true],
    ['chrome://gpu', true],
    ['', true],
  ])('asked for %s cancels: %s', (url, cancel) => {
    const answer = vi.fn();
    hardenedSession().handlers['request']?.({ url }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel }]]);
  });
});
