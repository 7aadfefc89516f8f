import type { z } from 'zod';

/** What a schema makes of the JSON in a line; null when the line is about something else, or nothing can be read of it. */
export const readEntry = <Value>(schema: z.ZodType<Value>, line: string): Value | null => {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
};
