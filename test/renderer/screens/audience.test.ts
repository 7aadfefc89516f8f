import { describe, expect, test } from 'vitest';
import { audienceOf } from '../../../renderer/audience.ts';
import { type GalleryState, galleryStates } from '../../gallery/gallery-states.ts';

const flowOf = (state: GalleryState) => galleryStates[state]().flow;

describe('a screen speaks', () => {
  test.each([
    ['login', 'customer'],
    ['staff-login', 'staff'],
    ['unlock', 'staff'],
    ['address', 'staff'],
    ['code', 'customer'],
    ['staff-code', 'staff'],
    ['menu', 'customer'],
    ['card-empty', 'customer'],
    ['confirm', 'customer'],
    ['submitting', 'customer'],
    ['outcome-unknown', 'customer'],
    ['complete', 'customer'],
    ['list', 'staff'],
    ['counter-card', 'staff'],
    ['edit', 'staff'],
    ['handover', 'customer'],
    ['counter-submitting', 'staff'],
    ['counter-unknown-deletion', 'staff'],
    ['counter-complete', 'staff'],
  ] as const)('on %s to: %s', (state, audience) => {
    expect(audienceOf(flowOf(state), ['selfcare', 'counter'])).toBe(audience);
  });

  test.each(['attract', 'flow-choice', 'out-of-service'] as const)(
    'on %s to staff only where nobody else uses the kiosk',
    (state) => {
      expect(audienceOf(flowOf(state), ['counter'])).toBe('staff');
      expect(audienceOf(flowOf(state), ['selfcare'])).toBe('customer');
      expect(audienceOf(flowOf(state), ['selfcare', 'counter'])).toBe('customer');
    },
  );
});
