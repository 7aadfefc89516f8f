import { describe, expect, it } from 'vitest';
import { hardenedWebPreferences } from '../../../../main/window/hardening/web-preferences.ts';

describe('web preferences', () => {
  it('are those of a sandboxed page without Node', () => {
    expect(hardenedWebPreferences('denied')).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
    });
  });
});
