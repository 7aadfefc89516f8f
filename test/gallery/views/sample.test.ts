import { expect, test } from 'vitest';
import { locales } from '../../../preload/contract/locale.ts';
import { en } from '../../../renderer/text/en/en.ts';
import { resources } from '../../../renderer/text/texts.ts';
import { screenStates } from '../gallery-states.ts';
import { panels } from './panels.ts';
import { type Extent, viewsToLookAt } from './sample.ts';
import { isPlain, kindOf } from './view.ts';
import { views } from './views.ts';

const looked = (extent: Extent) => screenStates.flatMap((state) => viewsToLookAt(state, extent));

test('the sample has every kind of view', () => {
  const kinds = new Set(looked('sample').map(kindOf));
  expect([...new Set(views.map(kindOf))].filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('every state has a reference in every language and layout, and in the sample one in every layout', () => {
  for (const state of screenStates) {
    const plain = views.filter((view) => view.state === state && isPlain(view));
    expect(new Set(plain.map(kindOf)).size).toBe(locales.length * panels.length);
    const sampled = viewsToLookAt(state, 'sample').filter(isPlain);
    expect(new Set(sampled.map(({ panel }) => panel))).toEqual(new Set(panels));
  }
});

test('no two views have the same name', () => {
  const names = views.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('the sample is less than a quarter of all, and all is all', () => {
  expect(looked('sample').length).toBeLessThan(looked('all').length / 4);
  expect(looked('all').length).toBe(views.length);
});

const textsOf = (words: unknown): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(textsOf);
const lengthOf = (words: unknown): number => textsOf(words).join('').length;

test('the language that is looked at in large text, too, is the one with the longest texts', () => {
  const longest = Object.entries({ ...resources, en }).toSorted(
    ([, one], [, other]) => lengthOf(other) - lengthOf(one),
  )[0]?.[0];
  const large = views.filter(({ query }) => query['text'] === '200');
  expect(large.map(({ query }) => query['locale'])).toContain(longest);
});
