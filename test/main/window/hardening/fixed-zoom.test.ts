import { describe, expect, it } from 'vitest';
import { hardenedContents } from './hardened.ts';

describe('a page', () => {
  it('keeps its zoom', () => {
    const { contents } = hardenedContents();
    contents.emit('did-finish-load');
    contents.emit('zoom-changed', {}, 'in');
    expect(contents.setVisualZoomLevelLimits.mock.calls).toEqual([[1, 1]]);
    expect(contents.setZoomFactor.mock.calls).toEqual([[1]]);
  });
});
