import type { CardBrand } from './card-brand.ts';
import type { Failure } from './problem.ts';

/** The customer's contract; never any digit of a card. `updatedAt` is RFC 3339. */
export interface CustomerContract {
  readonly serviceName: string;
  readonly contractLabel: string;
  readonly paymentMethod:
    | { readonly state: 'none' }
    | { readonly state: 'registered'; readonly updatedAt: string };
  readonly acceptedBrands: readonly CardBrand[];
  /** Display names of the banks whose debit cards are accepted; may be empty. */
  readonly debitIssuers: readonly string[];
}

export type ReadContractAnswer =
  | { readonly state: 'read'; readonly contract: CustomerContract }
  | Failure;
