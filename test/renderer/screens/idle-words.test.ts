import { describe, expect, test } from 'vitest';
import { idleWordsOf } from '../../../renderer/screens/overlays/idle-words.ts';
import { type GalleryState, galleryStates } from '../../gallery/gallery-states.ts';

const wordsOn = (state: GalleryState) => idleWordsOf(galleryStates[state]().flow);

describe('the warning before time is up', () => {
  test.each([
    ['login', 'idle.textBefore', 'finish'],
    ['address', 'idle.textBefore', 'finish'],
    ['menu', 'idle.text', 'finish'],
    ['card-empty', 'idle.textTyped', 'finish'],
    ['confirm', 'idle.textTyped', 'finish'],
    ['outcome-unknown', 'idle.textSent', 'finish'],
    ['complete', 'idle.textDone', 'finish'],
    ['counter-unknown', 'staffIdle.textSent', 'log-out'],
    ['counter-unknown-ended', 'idle.text', 'finish'],
    ['list', 'staffIdle.textList', 'log-out'],
    ['counter-card', 'staffIdle.textTyped', 'log-out'],
    ['edit', 'staffIdle.textTyped', 'log-out'],
    ['counter-complete', 'staffIdle.textDone', 'log-out'],
  ] as const)('on %s says %s and offers to %s', (state, text, action) => {
    expect(wordsOn(state)).toMatchObject({ text, leave: { action } });
  });

  test('under handover says that the card is wiped, and lets no customer log staff out', () => {
    expect(wordsOn('handover')).toMatchObject({ text: 'staffIdle.textHandover', leave: null });
  });
});
