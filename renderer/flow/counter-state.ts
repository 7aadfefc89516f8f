import type { CustomerOnFile, CustomerPage } from '../../preload/contract/customers.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { StaffActor } from '../../preload/contract/login.ts';
import type { Outcome } from '../../preload/contract/operation.ts';
import type { Failure } from '../../preload/contract/problem.ts';
import type { Listing } from '../../preload/contract/staff-work.ts';
import type { CustomerChanges } from '../customer/customer-changes.ts';
import type { Display } from './display.ts';
import type { KeptTyping } from './entrance-state.ts';
import type { CardForm, CustomerForm } from './form-state.ts';
import type { Attempt, Instant } from './under-way.ts';

/** Staff at work, and where in the list they are or will come back to. */
export interface AtCounter {
  readonly actor: StaffActor;
  readonly listing: Listing;
}

/** The shop's customers, a page at a time. `listing` is what is shown, or being fetched. */
export interface List extends AtCounter {
  readonly screen: 'list';
  /** What stands in the search field; searched once it has been left alone for a while, or by Enter. */
  readonly query: string;
  readonly searchesAt: Instant | null;
  /** Null until the first page has come. */
  readonly page: CustomerPage | null;
  readonly waiting: Attempt | null;
  /** Why the page could not be fetched or, before that is known, why staff are back here. */
  readonly failure: Failure | null;
  /** Why staff are back here, where the page could not be fetched besides. */
  readonly earlier: Failure | null;
}

/** A customer's card at the counter. Of one that the customer has typed (under handover) staff see the masked number alone. */
export interface CardEntry {
  readonly typedBy: 'staff' | 'customer';
  readonly form: CardForm;
}

/** A new customer with their card. */
export interface NewRegistration extends AtCounter {
  readonly screen: 'card';
  readonly flow: 'counter';
  readonly customer: CustomerForm;
  readonly card: CardEntry;
  /** Over the screen: what will be registered. */
  readonly question: 'none' | 'register';
  /** The screen is about to be handed over. */
  readonly waiting: Attempt | null;
  readonly failure: Failure | null;
  /** What failed, and what `retry` therefore repeats. */
  readonly failed: 'register' | 'handover' | null;
}

/** What is asked over the edit screen. */
export type EditQuestion =
  | { readonly kind: 'none' }
  | { readonly kind: 'update'; readonly changes: CustomerChanges }
  | { readonly kind: 'delete' }
  /** Somebody else has changed the customer meanwhile; these are their values. */
  | { readonly kind: 'conflict'; readonly theirs: CustomerOnFile };

export interface Edit extends AtCounter {
  readonly screen: 'edit';
  /** As it was when staff opened it: what is typed is compared with it. */
  readonly onFile: CustomerOnFile;
  readonly customer: CustomerForm;
  /** Empty unless it changes. */
  readonly card: CardEntry;
  readonly question: EditQuestion;
  /** `nothing-changed`: update was pressed, and there was nothing to send. */
  readonly notice: 'none' | 'nothing-changed';
  readonly waiting: { readonly for: 'handover' | 'their-values'; readonly attempt: Attempt } | null;
  readonly failure: Failure | null;
  /** What failed, and what `retry` therefore repeats. */
  readonly failed: 'update' | 'delete' | 'handover' | 'their-values' | null;
}

/** The screen belongs to the customer. SECURITY: nothing of any customer or of staff's work is in this state: main keeps it. */
export interface Handover {
  readonly screen: 'handover';
  /** Whose password is asked if nobody comes back. Not shown here. */
  readonly actor: StaffActor;
  /** `change`: an expiry alone will do. */
  readonly asks: 'new-card' | 'change';
  readonly form: CardForm;
  /** What staff have again when the screen is theirs. */
  readonly staffLocale: Locale;
  readonly staffDisplay: Display;
  /** Whether what main keeps of staff's work holds anything typed. */
  readonly kept: KeptTyping;
  readonly waiting: { readonly for: 'done' | 'cancelled'; readonly attempt: Attempt } | null;
  readonly failure: Failure | null;
}

export interface CounterComplete extends AtCounter {
  readonly screen: 'complete';
  readonly flow: 'counter';
  readonly outcome: Outcome;
  /** Whether a card with another number is on file now than before. */
  readonly number: 'same' | 'another' | 'not-known';
  /** As they are on file now, or were until they were deleted; null where neither backend nor page can tell any more. */
  readonly customer: { readonly name: string; readonly phone: string } | null;
}
