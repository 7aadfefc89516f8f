import { describe, expect, it } from 'vitest';
import { hardenedContents } from './hardened.ts';

describe('a page', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('is kept from %s', (event) =>
    expect(hardenedContents().isPrevented(event)).toBe(true),
  );
});
