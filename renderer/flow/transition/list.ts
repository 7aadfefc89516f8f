import type { CustomerPage, SearchAnswer } from '../../../preload/contract/customers.ts';
import type { Listing } from '../../../preload/contract/staff-work.ts';
import type { List } from '../counter-state.ts';
import { offersRetry } from '../problem-landing.ts';
import { handling, pressing } from './handling.ts';
import { land } from './landing.ts';
import { fetchPage } from './open-list.ts';
import { editOf, registrationOf } from './open-work.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** Typing has to rest so long before it is searched for (QA interface). */
const restMilliseconds = 300;

const longestQuery = 200;
const mostPages = 1000;

const search = (state: List, context: ScreenContext): Step => {
  const listing = { query: state.query.trim(), cursors: [null] };
  return fetchPage({ ...state, searchesAt: null, failure: null, earlier: null }, listing, context);
};

const searchWhenDue = (state: List, context: ScreenContext): Step => {
  const { searchesAt, query, listing, failure } = state;
  if (searchesAt === null || context.now < searchesAt) return step(state);
  const isFetched = query.trim() === listing.query && failure === null;
  return isFetched ? step({ ...state, searchesAt: null }) : search(state, context);
};

const turnTo = (state: List, cursors: Listing['cursors'], context: ScreenContext): Step => {
  const { query } = state.listing;
  return fetchPage({ ...state, failure: null, earlier: null }, { query, cursors }, context);
};

const toNextPage = (state: List, context: ScreenContext): Step => {
  const { page, listing, waiting } = state;
  const cursor = page?.nextCursor ?? null;
  const isThere = waiting === null && cursor !== null && listing.cursors.length < mostPages;
  return isThere ? turnTo(state, [...listing.cursors, cursor], context) : step(state);
};

const toPreviousPage = (state: List, context: ScreenContext): Step => {
  const { listing, waiting } = state;
  return waiting === null && listing.cursors.length > 1
    ? turnTo(state, listing.cursors.slice(0, -1), context)
    : step(state);
};

const retry = (state: List, context: ScreenContext): Step => {
  const { failure, earlier, listing, page, waiting } = state;
  const unread = waiting === null && page === null;
  return unread && failure !== null && offersRetry(failure.problem)
    ? fetchPage({ ...state, failure: earlier, earlier: null }, listing, context)
    : step(state);
};

/** A page that has become empty, since its last customer was deleted, gives way to the one before. */
const found = (state: List, page: CustomerPage, context: ScreenContext): Step => {
  const { listing } = state;
  return page.customers.length === 0 && listing.cursors.length > 1
    ? fetchPage(state, { ...listing, cursors: listing.cursors.slice(0, -1) }, context)
    : step({ ...state, page, waiting: null });
};

/** What was shown goes when its successor could not be fetched: it would be taken for what was searched. */
const answered = (state: List, answer: SearchAnswer, context: ScreenContext): Step => {
  if (answer.state === 'found') return found(state, answer.page, context);
  const here: List = {
    ...state,
    page: null,
    waiting: null,
    failure: answer,
    earlier: state.failure,
  };
  return land(answer, { here: step(here), login: { flow: 'counter', loginId: '' } }, context);
};

const edit = (state: List, customerId: string): Step => {
  const chosen = state.page?.customers.find((customer) => customer.customerId === customerId);
  return step(chosen === undefined ? state : editOf(state, chosen));
};

/** The shop's customers, a page at a time. */
export const listTransition = handling<List>({
  'query-typed': (state, { query }, { now }) =>
    step({ ...state, query: query.slice(0, longestQuery), searchesAt: now + restMilliseconds }),
  'asking-due': (state, _, context) => searchWhenDue(state, context),
  'customer-chosen': (state, { customerId }) => edit(state, customerId),
  pressed: pressing({
    search,
    'next-page': toNextPage,
    'previous-page': toPreviousPage,
    retry,
    'new-registration': (state) => step(registrationOf(state)),
  }),
  'search-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? answered(state, answer, context) : step(state),
});
