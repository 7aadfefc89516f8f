import type { Listing } from '../../preload/contract/staff-work.ts';

/** Where every member of staff begins: the first page of all customers. */
export const firstListing: Listing = { query: '', cursors: [null] };
