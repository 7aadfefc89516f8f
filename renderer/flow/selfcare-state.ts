import type { CustomerContract } from '../../preload/contract/customer-contract.ts';
import type { CustomerActor } from '../../preload/contract/login.ts';
import type { Outcome } from '../../preload/contract/operation.ts';
import type { Failure } from '../../preload/contract/problem.ts';
import type { CardForm } from './form-state.ts';
import type { Attempt } from './under-way.ts';

export interface Menu {
  readonly screen: 'menu';
  readonly actor: CustomerActor;
  /** Null while it has not been read yet. */
  readonly contract: CustomerContract | null;
  readonly waiting: Attempt | null;
  /** Why the contract could not be read or, before that is known, why the customer is back here. */
  readonly failure: Failure | null;
  /** Why the customer is back here, where the contract could not be read besides. */
  readonly earlier: Failure | null;
}

/** From here on the contract is known. */
interface AtContract {
  readonly actor: CustomerActor;
  readonly contract: CustomerContract;
}

/** The customer types the card for their contract. */
export interface ContractCard extends AtContract {
  readonly screen: 'card';
  readonly flow: 'selfcare';
  readonly form: CardForm;
  readonly failure: Failure | null;
}

export interface Confirm extends AtContract {
  readonly screen: 'confirm';
  readonly form: CardForm;
  readonly failure: Failure | null;
}

export interface ContractComplete {
  readonly screen: 'complete';
  readonly flow: 'selfcare';
  readonly actor: CustomerActor;
  readonly outcome: Outcome;
}
