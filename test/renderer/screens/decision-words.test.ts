import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../renderer/flow/decision-state.ts';
import {
  decidedFor,
  decisionWords,
  unknownNow,
} from '../../../renderer/screens/decision/decision-words.ts';
import { type GalleryState, galleryStates } from '../../gallery/gallery-states.ts';

const decisionOn = (state: GalleryState): Decision => {
  const { flow } = galleryStates[state]();
  if (!('decision' in flow)) throw new Error(`Nothing is decided on ${state}.`);
  return flow.decision;
};

describe('while an answer is awaited', () => {
  test.each([
    ['submitting', 'register', ''],
    ['counter-submitting', 'register', '青木 はるか'],
    ['counter-submitting-change', 'update', '上田 節子'],
    ['counter-submitting-deletion', 'delete', '上田 節子'],
  ] as const)('%s keeps the button %s and names "%s" as on file', (state, action, name) => {
    const decision = decisionOn(state);
    expect(decisionWords[decision.kind].action).toBe(action);
    expect(decidedFor(decision)).toBe(name);
  });

  test.each([
    ['counter-unknown', 'customerOutcomeUnknown.register.now'],
    ['counter-unknown-change', 'customerOutcomeUnknown.change.nowNumber'],
    ['counter-unknown-change-of-name', 'customerOutcomeUnknown.change.now'],
    ['counter-unknown-deletion', 'customerOutcomeUnknown.remove.now'],
  ] as const)('%s speaks of two cards only where another number was typed: %s', (state, words) => {
    expect(unknownNow(decisionOn(state))).toBe(words);
  });

  test('no two kinds of decision share a title', () => {
    const titles = Object.values(decisionWords).flatMap(({ submitting, unknown }) => [
      submitting.title,
      unknown.title,
    ]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
