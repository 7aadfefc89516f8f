import { z } from 'zod';
import { customerOnFile } from './customers.ts';
import type { StaffActor } from './login.ts';
import type { Failure } from './problem.ts';

/** Which page of which search staff see: the cursor of each page up to that one, null for the first. */
const listing = z.strictObject({
  query: z.string().max(200),
  cursors: z.array(z.string().max(1024).nullable()).min(1).max(1000),
});

export type Listing = Readonly<z.infer<typeof listing>>;

const typed = { name: z.string().max(512), phone: z.string().max(512) };

/**
 * Where staff are in their work, without anything of a card: what main keeps, in memory alone, while the screen belongs to somebody
 * else: a customer who types their card (handover), or whoever comes by (lock).
 */
export const staffWork = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('list'), listing }),
  z.strictObject({ kind: z.literal('registration'), listing, ...typed }),
  z.strictObject({ kind: z.literal('change'), listing, customer: customerOnFile, ...typed }),
]);

export type StaffWork = Readonly<z.infer<typeof staffWork>>;

export type HandOverAnswer = { readonly state: 'handed-over' } | Failure;

/** Staff have the screen again, and their work with it. */
export type TakeBackAnswer =
  | { readonly state: 'taken-back'; readonly actor: StaffActor; readonly work: StaffWork }
  | Failure;

export type UnlockAnswer =
  | { readonly state: 'unlocked'; readonly actor: StaffActor; readonly work: StaffWork }
  | Failure;
