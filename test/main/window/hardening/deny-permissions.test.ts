import { describe, expect, it, vi } from 'vitest';
import { hardenedSession } from './hardened.ts';

describe('a session', () => {
  it.each(['media', 'geolocation', 'clipboard-read', 'openExternal', 'fullscreen', 'unknown'])(
    'denies the permission %s',
    (permission) => {
      const { handlers } = hardenedSession();
      const grant = vi.fn();
      handlers['permissionRequest']?.({}, permission, grant);
      expect(grant.mock.calls).toEqual([[false]]);
      expect(handlers['permissionCheck']?.({}, permission)).toBe(false);
    },
  );

  it('denies devices and screen capture', () => {
    const { handlers } = hardenedSession();
    const grant = vi.fn();
    handlers['displayMedia']?.({}, grant);
    expect(grant.mock.calls).toEqual([[{}]]);
    expect(handlers['device']?.({ deviceType: 'usb' })).toBe(false);
  });
});
