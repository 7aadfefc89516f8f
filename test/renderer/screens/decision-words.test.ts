import { describe, expect, test } from 'vitest';
import type { OutcomeUnknown, SentDecision } from '../../../renderer/flow/decision-state.ts';
import {
  decidedFor,
  decisionWords,
  wordsOf,
} from '../../../renderer/screens/decision/decision-words.ts';
import { unknownWords } from '../../../renderer/screens/outcome-unknown/unknown-words.ts';
import { type GalleryState, galleryStates } from '../../gallery/gallery-states.ts';

const flowOn = (state: GalleryState) => galleryStates[state]().flow;

const decisionOn = (state: GalleryState): SentDecision => {
  const flow = flowOn(state);
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
    expect(wordsOf(decision).action).toBe(action);
    expect(decidedFor(decision)).toBe(name);
  });

  test.each([
    ['counter-unknown', 'customerOutcomeUnknown.register.now'],
    ['counter-unknown-change', 'customerOutcomeUnknown.change.nowNumber'],
    ['counter-unknown-change-of-name', 'customerOutcomeUnknown.change.now'],
    ['counter-unknown-deletion', 'customerOutcomeUnknown.remove.now'],
  ] as const)('%s speaks of two cards only where another number was typed: %s', (state, words) => {
    expect(unknownWords(flowOn(state) as OutcomeUnknown).now).toBe(words);
  });

  test('no two kinds of decision share a title', () => {
    const titles = Object.values(decisionWords).flatMap(({ submitting, unknown }) => [
      submitting.title,
      unknown.title,
    ]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each([
    ['unknown-after-lost-page', 'outcomeUnknown.happenedBefore'],
    ['counter-unknown-after-lost-page', 'customerOutcomeUnknown.happenedBefore'],
    ['outcome-unknown', 'outcomeUnknown.happenedText'],
  ] as const)('%s claims to know no more than it does: %s', (state, words) => {
    expect(unknownWords(flowOn(state) as OutcomeUnknown).happened).toBe(words);
  });

  test.each([
    ['outcome-unknown-ended', 'outcomeUnknown.nowByKiosk', 'outcomeUnknown.pleaseByKiosk'],
    ['counter-unknown-ended', 'outcomeUnknown.nowByKiosk', 'customerOutcomeUnknown.pleaseByKiosk'],
    [
      'counter-unknown-awaiting-staff',
      'outcomeUnknown.nowAwaitingStaff',
      'outcomeUnknown.pleaseAwaitingStaff',
    ],
    [
      'unknown-beyond-asking',
      'outcomeUnknown.nowBeyondAsking',
      'outcomeUnknown.pleaseBeyondAsking',
    ],
  ] as const)('%s says who asks, and what to do', (state, now, please) => {
    expect(unknownWords(flowOn(state) as OutcomeUnknown)).toMatchObject({ now, please });
  });
});
