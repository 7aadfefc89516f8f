import type { CdpSession } from './cdp-session.ts';

/** Every permission that a page of Chromium can ask for, by the names of the Permissions API. */
const permissions = [
  'geolocation',
  'notifications',
  'clipboard-read',
  'clipboard-write',
  'camera',
  'microphone',
  'midi',
  'display-capture',
  'local-fonts',
  'idle-detection',
  'window-management',
  'persistent-storage',
  'storage-access',
  'payment-handler',
  'background-sync',
  'nfc',
  'keyboard-lock',
  'pointer-lock',
];

/**
 * Denies them all: DevTools has no event for a permission prompt, so a product's own handler cannot be asked, and a
 * prompt in a visible window would wait for ever. Nobody waits for the answers: commands take effect in order, names
 * that this Chromium does not know are refused, and some are never answered.
 */
export function denyPermissions(root: CdpSession, contextId: string | null): void {
  const context = contextId === null ? {} : { browserContextId: contextId };
  for (const name of permissions) {
    root.post('Browser.setPermission', { permission: { name }, setting: 'denied', ...context });
  }
}
