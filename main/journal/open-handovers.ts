import { z } from 'zod';
import type { OperationActor } from './journal.ts';
import { staffActor } from './operation-schema.ts';
import { readEntry } from './read-entry.ts';

type Staff = Extract<OperationActor, { readonly kind: 'staff' }>;

/** What is needed of an entry, whatever a later version may write besides. */
const handover = z.looseObject({
  actor: staffActor,
  event: z.looseObject({ kind: z.enum(['handover-began', 'handover-ended']) }),
});

/** Those whose last handover has begun but not ended. */
export const openHandovers = (lines: readonly string[]): readonly Staff[] => {
  const open = new Map<string, Staff>();
  for (const line of lines.filter((text) => text.includes('"handover-'))) {
    const entry = readEntry(handover, line);
    if (entry?.event.kind === 'handover-began') {
      open.set(entry.actor.loginId, entry.actor);
    } else if (entry !== null) {
      open.delete(entry.actor.loginId);
    }
  }
  return [...open.values()];
};
