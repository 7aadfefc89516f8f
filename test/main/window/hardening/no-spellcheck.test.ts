import { describe, expect, it } from 'vitest';
import { hardenedSession } from './hardened.ts';

describe('a session', () => {
  it('checks no spelling', () => {
    expect(hardenedSession().spellChecker.mock.calls).toEqual([[false]]);
  });
});
