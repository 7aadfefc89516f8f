import { describe, expect, it } from 'vitest';
import { hardenedContents } from './hardened.ts';

describe('a page', () => {
  it.each([
    ['denied', 1],
    ['allowed', 0],
  ] as const)('with developer tools %s closes them %i times', (devTools, times) => {
    const { contents } = hardenedContents('kiosk', devTools);
    contents.emit('devtools-opened');
    expect(contents.closeDevTools).toHaveBeenCalledTimes(times);
  });
});
