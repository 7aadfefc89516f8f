import { z } from 'zod';

/** What is needed of an entry, whatever a later version may write besides. */
const handover = z.looseObject({
  staff: z.string(),
  event: z.looseObject({ kind: z.enum(['handover-began', 'handover-ended']) }),
});

/** Null when the line is about something else, or nothing can be read of it. */
const readHandover = (line: string): z.infer<typeof handover> | null => {
  try {
    return handover.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
};

/** Login IDs of those whose last handover has begun but not ended. */
export const openHandovers = (lines: readonly string[]): readonly string[] => {
  const open = new Set<string>();
  for (const entry of lines.map(readHandover)) {
    if (entry?.event.kind === 'handover-began') {
      open.add(entry.staff);
    } else if (entry !== null) {
      open.delete(entry.staff);
    }
  }
  return [...open];
};
