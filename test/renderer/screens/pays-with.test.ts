import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../preload/contract/operation.ts';
import { carriedOut } from '../../../renderer/flow/transition/carried-out.ts';
import { paysWith } from '../../../renderer/screens/complete/pays-with.ts';
import { type GalleryState, galleryStates } from '../../gallery/gallery-states.ts';

const onFile = { maskedNumber: '52**-****-****-7734', brand: 'mastercard' };
const anotherCard = { maskedNumber: '41**-****-****-1111', brand: 'visa' };

const saidAfter = (state: GalleryState, result: Outcome['result'], card: typeof onFile) => {
  const { flow } = galleryStates[state]();
  if (!('decision' in flow)) throw new Error(`Nothing is decided on ${state}.`);
  const outcome = { result, reference: 'M7K-42QD', customer: null, effective: null, ...card };
  const complete = carriedOut(flow.decision, outcome);
  if (complete.screen !== 'complete' || complete.flow !== 'counter') throw new Error('Not done.');
  return paysWith(complete);
};

describe('where the backend names no month', () => {
  test.each([
    ['counter-unknown', 'registered', anotherCard, 'complete.soon'],
    ['counter-unknown-change', 'updated', anotherCard, 'complete.soon'],
    ['counter-unknown-change', 'updated', onFile, 'complete.soon'],
    ['counter-unknown-change-of-name', 'updated', onFile, 'counterComplete.updated.sameCard'],
    // What was typed of the card is wiped by the lock; what is on file now tells.
    ['counter-unknown-change-of-name', 'updated', anotherCard, 'complete.soon'],
    ['counter-unknown-deletion', 'deleted', onFile, 'counterComplete.deleted.soon'],
  ] as const)('after %s, %s with %j, it is said: %s', (state, result, card, words) => {
    expect(saidAfter(state, result, card)).toBe(words);
  });
});
