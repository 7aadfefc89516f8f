import { describe, expect, it } from 'vitest';
import { hardenedApp } from './hardened.ts';

describe('the app', () => {
  it('runs every page in the sandbox, and has no menu', () => {
    const { app, menu } = hardenedApp();
    expect(app.enableSandbox).toHaveBeenCalledOnce();
    expect(menu.setApplicationMenu.mock.calls).toEqual([[null]]);
  });
});
