import { expect, test, vi } from 'vitest';
import { pageCalls } from '../../../main/ipc/page-calls.ts';
import { actor, profile } from '../../renderer/flow/builders.ts';

const decision = { idempotencyKey: 'k', enquiryNumber: 'Q-1', change: 'register-card' } as const;

test.each([
  ['the first language for the next customer', null, 'ja'],
  [
    'the language of whoever goes on after a lost page',
    { actor, decision, locale: 'en' } as const,
    'en',
  ],
])('a new page speaks %s', async (_, lostPage, locale) => {
  const speak = vi.fn();
  const { open } = pageCalls({
    profile: () => ({ ...profile, lostPage }),
    speak,
    shown: () => {},
    opened: () => {},
    alive: () => {},
    sinceBoot: () => 0,
  });
  await open(undefined);
  expect(speak.mock.calls).toEqual([[locale]]);
});
