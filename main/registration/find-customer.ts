import type { CustomerOnFile } from '../../preload/contract/customers.ts';
import type { AccessTokens } from '../billing/access-tokens.ts';
import type { CallFailure } from '../billing/answer.ts';
import type { Billing } from '../billing/billing.ts';

/** The backend may give fewer at once. */
const limit = 200;
/** 20,000 customers, if the backend gives as many at once as are asked for. */
const mostPages = 100;
/** A name or a whole phone number is shared by few. */
const pagesOfSearch = 3;

type Looked =
  | { readonly state: 'found'; readonly customer: CustomerOnFile }
  /** `everything`: whether the list has come to its end. */
  | { readonly state: 'not-among-them'; readonly seen: 'everything' | 'part' }
  | CallFailure;

export interface WantedCustomer {
  readonly customerId: string;
  readonly name: string;
  readonly phone: string;
}

type Search = Pick<Billing, 'searchCustomers'>;

const lookThrough = async (
  billing: Search,
  access: AccessTokens,
  wanted: { readonly customerId: string; readonly query: string; readonly pages: number },
): Promise<Looked> => {
  let cursor: string | null = null;
  for (let page = 0; page < wanted.pages; page += 1) {
    const answer: Awaited<ReturnType<Search['searchCustomers']>> = await billing.searchCustomers(
      { query: wanted.query, cursor, limit },
      access,
    );
    if (answer.state === 'failed') {
      return answer;
    }
    const customer = answer.value.customers.find((each) => each.customerId === wanted.customerId);
    if (customer !== undefined) {
      return { state: 'found', customer };
    }
    cursor = answer.value.nextCursor;
    if (cursor === null) {
      return { state: 'not-among-them', seen: 'everything' };
    }
  }
  return { state: 'not-among-them', seen: 'part' };
};

/**
 * Finds a customer by ID, for which the contract has no call: among those with the phone number, then those with the name (either may
 * have been changed), then among all. That somebody is not there is known only once the whole list has been looked through.
 */
export const findCustomer = async (
  billing: Search,
  access: AccessTokens,
  { customerId, name, phone }: WantedCustomer,
): Promise<Looked> => {
  for (const query of [phone, name].filter((each) => each !== '')) {
    const looked = await lookThrough(billing, access, { customerId, query, pages: pagesOfSearch });
    if (looked.state !== 'not-among-them') {
      return looked;
    }
  }
  return await lookThrough(billing, access, { customerId, query: '', pages: mostPages });
};
