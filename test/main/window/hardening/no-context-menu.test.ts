import { describe, expect, it } from 'vitest';
import { hardenedContents } from './hardened.ts';

describe('a page', () => {
  it('is kept from context-menu', () =>
    expect(hardenedContents().isPrevented('context-menu')).toBe(true));
});
