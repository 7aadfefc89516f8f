import { describe, expect, it, vi } from 'vitest';
import { type PageNavigation, stayInDocument } from '../../preload/stay-in-document.ts';

/** Plays the browser's `navigation`: asks whoever listens. */
const wishTo = (place: 'another-document' | 'same-document'): 'gone' | 'stayed' => {
  const preventDefault = vi.fn();
  const navigation: PageNavigation = {
    addEventListener: (_type, listener) =>
      listener({ destination: { sameDocument: place === 'same-document' }, preventDefault }),
  };
  stayInDocument(navigation);
  return preventDefault.mock.calls.length > 0 ? 'stayed' : 'gone';
};

describe('a page that wants to go', () => {
  it.each([
    ['another-document', 'stayed'],
    ['same-document', 'gone'],
  ] as const)('to %s has %s', (place, outcome) => {
    expect(wishTo(place)).toBe(outcome);
  });
});
