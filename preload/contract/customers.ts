import { z } from 'zod';
import type { Failure } from './problem.ts';

/** Opaque. It goes into a path as one segment, which `.` and `..` could not be. */
export const customerId = z
  .string()
  .min(1)
  .max(256)
  .regex(/^(?!\.{1,2}$)/);

/** Opaque. It goes into the header `If-Match` as it is: visible US-ASCII alone (RFC 9110, section 5.5). */
export const version = z
  .string()
  .max(256)
  .regex(/^[\x21-\x7e]+$/);

/** A customer of the shop whose card is on file, as the backend sends them. Personal data: never in a log. */
export const customerOnFile = z.strictObject({
  customerId,
  name: z.string().max(256),
  phone: z.string().max(64),
  /** E.g. `48**-****-****-0000`. */
  maskedNumber: z.string().max(64),
  /** Brand slug. */
  brand: z.string().max(64),
  /** For `If-Match`: another one means that somebody has changed the customer meanwhile. */
  version,
});

export type CustomerOnFile = Readonly<z.infer<typeof customerOnFile>>;

/** One page of the shop's customers; `total` counts all that the search has found. */
export interface CustomerPage {
  readonly customers: readonly CustomerOnFile[];
  /** Leads to the next page; null on the last. */
  readonly nextCursor: string | null;
  readonly total: number;
}

export type SearchAnswer = { readonly state: 'found'; readonly page: CustomerPage } | Failure;

/** A customer as they are on file now. `gone`: somebody has deleted them. */
export type FindAnswer =
  | { readonly state: 'found'; readonly customer: CustomerOnFile }
  | { readonly state: 'gone' }
  | Failure;
