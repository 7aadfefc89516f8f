import type { Failure } from '../../../preload/contract/problem.ts';
import type { Listing } from '../../../preload/contract/staff-work.ts';
import type { AtCounter, List } from '../counter-state.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** A page of the list, being fetched; what was shown before stays meanwhile. */
export const fetchPage = (list: List, listing: Listing, { attempt }: ScreenContext): Step =>
  step(
    { ...list, listing, waiting: attempt },
    { type: 'search', attempt, query: listing.query, cursor: listing.cursors.at(-1) ?? null },
  );

/** The list, fetched anew, with the reason why staff are back there if there is one. */
export const openList = (
  { actor, listing }: AtCounter,
  failure: Failure | null,
  context: ScreenContext,
): Step => {
  const { query } = listing;
  const unread = { searchesAt: null, page: null, waiting: null, failure, earlier: null };
  return fetchPage({ screen: 'list', actor, listing, query, ...unread }, listing, context);
};
