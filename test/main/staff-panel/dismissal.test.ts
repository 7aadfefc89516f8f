import { expect, it } from 'vitest';
import { createDismissal } from '../../../main/staff-panel/dismissal.ts';

it.each([
  { who: 'nobody', panel: 'closed', pinHash: 'scrypt:…', dismisses: 0 },
  { who: 'somebody-else', panel: 'closed', pinHash: 'scrypt:…', dismisses: 0 },
  { who: 'staff', panel: 'closed', pinHash: 'scrypt:…', dismisses: 1 },
  { who: 'nobody', panel: 'open', pinHash: 'scrypt:…', dismisses: 1 },
  { who: 'nobody', panel: 'closed', pinHash: null, dismisses: 1 },
] as const)(
  'with $who there, the panel $panel and the PIN $pinHash, what staff should see is dismissed $dismisses times',
  async ({ who, panel, pinHash, dismisses }) => {
    const seen: unknown[] = [];
    const dismiss = createDismissal({
      pinHash,
      panel: { isOpen: () => panel === 'open' },
      registration: { whoIsThere: () => who, seen: async (input) => void seen.push(input) },
    });
    await dismiss({ idempotencyKeys: ['key'] });
    expect(seen).toEqual(Array.from({ length: dismisses }, () => ({ idempotencyKeys: ['key'] })));
  },
);
