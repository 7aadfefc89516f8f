import { hardenedWebPreferences } from '../../main/window/hardening/web-preferences.ts';
import { securityHeaders } from '../../main/window/security-headers.ts';
import { windowOptions } from '../../main/window/window-options.ts';
import type { Posture } from '../../preload/contract/kiosk-profile.ts';

/**
 * What the product gives to Electron, with every value in its place: a scanner of sources follows neither a spread nor a table. A
 * window of each posture, and the page's policy, as programs by file name.
 */
export const writtenOut = (): Readonly<Record<string, string>> => {
  const window = (posture: Posture): string => {
    const webPreferences = hardenedWebPreferences('denied');
    return `new BrowserWindow(${JSON.stringify({ ...windowOptions[posture], webPreferences })});`;
  };
  const policy = [securityHeaders['content-security-policy']];
  return {
    'kiosk-window.js': window('kiosk'),
    'laptop-window.js': window('laptop'),
    'policy.js': `answer({ responseHeaders: ${JSON.stringify({ 'content-security-policy': policy })} });`,
  };
};
