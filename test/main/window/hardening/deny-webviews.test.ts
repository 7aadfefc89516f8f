import { describe, expect, it } from 'vitest';
import { hardenedContents } from './hardened.ts';

describe('a page', () => {
  it('is kept from will-attach-webview', () =>
    expect(hardenedContents().isPrevented('will-attach-webview')).toBe(true));
});
