import { describe, expect, it } from 'vitest';
import { hardenedContents } from './hardened.ts';

describe('a page', () => {
  it('opens no file dialog: it is handed to main, which shows none', () => {
    const { attach, sendCommand } = hardenedContents().contents.debugger;
    expect(attach).toHaveBeenCalledOnce();
    expect(sendCommand.mock.calls).toEqual([
      ['Page.enable'],
      ['Page.setInterceptFileChooserDialog', { enabled: true }],
    ]);
  });
});
