import { describe, expect, it, vi } from 'vitest';
import { hardenedSession } from './hardened.ts';

describe('a session', () => {
  it('cancels downloads', () => {
    const preventDefault = vi.fn();
    hardenedSession().session.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});
