import { z } from 'zod';

const operation = z.object({
  idempotencyKey: z.string(),
  carriedOut: z.number(),
  lastFour: z.string().nullable(),
});

const books = z.object({ operations: z.array(operation) });

export type Books = z.infer<typeof books>;

/** What the sandbox's books hold, by its control call. */
export async function readBooks(controlUrl: string): Promise<Books> {
  return books.parse(await (await fetch(`${controlUrl}/books`)).json());
}

export type Verdict =
  | { readonly state: 'as-promised' }
  | { readonly state: 'wrong'; readonly reason: string };

/** The books must show one registration, carried out once, of the card that was typed. */
export function judgeBooks({ operations }: Books, lastFour: string): Verdict {
  const [only] = operations;
  if (only === undefined || operations.length > 1) {
    return { state: 'wrong', reason: `the books show ${operations.length} operations, not one` };
  }
  if (only.carriedOut !== 1) {
    return { state: 'wrong', reason: `it was carried out ${only.carriedOut} times, not once` };
  }
  return only.lastFour === lastFour
    ? { state: 'as-promised' }
    : {
        state: 'wrong',
        reason: `the books show a card ending in ${only.lastFour}, not ${lastFour}`,
      };
}
