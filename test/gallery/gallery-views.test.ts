import { expect, test } from 'vitest';
import { screenStates } from './gallery-states.ts';
import { kindOf, views, viewsToLookAt } from './gallery-views.ts';

test('the sample has every kind of view, and every state in both languages', () => {
  const sample = screenStates.map((state) => viewsToLookAt(state, 'sample'));
  const kinds = new Set(sample.flat().map(kindOf));
  expect([...new Set(views.map(kindOf))].filter((kind) => !kinds.has(kind))).toEqual([]);
  for (const seen of sample) {
    expect(new Set(seen.map(({ query }) => query['locale']))).toEqual(new Set(['ja', 'en']));
  }
});

test('the sample is less than half of all, and all is all', () => {
  const count = (extent: 'sample' | 'all') =>
    screenStates.flatMap((state) => viewsToLookAt(state, extent)).length;
  expect(count('sample')).toBeLessThan(count('all') / 2);
  expect(count('all')).toBe(views.length);
});
