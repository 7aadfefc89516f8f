import type { BrowserWindow } from 'electron';

/** Screen recording, remote support and screen sharing see a blank window. */
export const protectContent = (window: Pick<BrowserWindow, 'setContentProtection'>): void => {
  // SECURITY: content protection: card digits stay out of recordings, where the system honours it (Windows, macOS).
  window.setContentProtection(true);
};
