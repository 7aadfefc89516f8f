import { describe, expect, it } from 'vitest';
import { hardenedContents } from './hardened.ts';

describe('a page', () => {
  it('opens no window', () => {
    expect(hardenedContents().windowOpen.map((handler) => handler({}))).toEqual([
      { action: 'deny' },
    ]);
  });
});
