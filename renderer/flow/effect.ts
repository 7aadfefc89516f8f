import type { CustomerOnFile } from '../../preload/contract/customers.ts';
import type { FlowName } from '../../preload/contract/kiosk-profile.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { CardLabel, EncryptionKey } from '../../preload/contract/operation.ts';
import type { ScreenName } from '../../preload/contract/screen-name.ts';
import type { StaffWork } from '../../preload/contract/staff-work.ts';
import type { CardData } from '../card/encrypt-card.ts';
import type { Attempt, Operation } from './under-way.ts';

/** What a decision sends. Cards are in clear here, and are encrypted before anything leaves the page. */
export type Sending =
  | { readonly kind: 'register-card'; readonly card: CardData }
  | {
      readonly kind: 'register-customer';
      readonly name: string;
      readonly phone: string;
      readonly card: CardData;
    }
  /** What is absent stays as it is. */
  | {
      readonly kind: 'change-customer';
      readonly customerId: string;
      readonly version: string;
      readonly name?: string;
      readonly phone?: string;
      readonly card?: CardData;
    }
  | { readonly kind: 'delete-customer'; readonly customerId: string; readonly version: string };

interface Asking<Type extends string> {
  readonly type: Type;
  readonly attempt: Attempt;
}

/** What is to be done outside the page's state. Those with an attempt come back as an answer that bears its number. */
export type Effect =
  | (Asking<'log-in'> & {
      readonly flow: FlowName;
      readonly loginId: string;
      readonly password: string;
    })
  | (Asking<'send-code'> & { readonly emailAddress: string })
  | Asking<'resend-code'>
  | (Asking<'verify'> & { readonly code: string })
  | Asking<'read-contract'>
  /** One page of the list; `cursor` is null for the first. */
  | (Asking<'search'> & { readonly query: string; readonly cursor: string | null })
  | (Asking<'find-customer'> & { readonly customer: CustomerOnFile })
  | Asking<'prepare'>
  /** Encrypts the card, if there is one, and sends the decision. */
  | (Asking<'carry-out'> & {
      readonly operation: Operation;
      readonly encryptionKey: EncryptionKey;
      readonly label: CardLabel | null;
      readonly sending: Sending;
    })
  | (Asking<'ask-outcome'> & { readonly operation: Operation })
  | (Asking<'hand-over'> & { readonly work: StaffWork })
  | (Asking<'take-back'> & { readonly by: 'done' | 'cancelled' })
  /** `work` is null while the screen is handed over. */
  | { readonly type: 'lock'; readonly work: StaffWork | null }
  | (Asking<'unlock'> & { readonly password: string })
  | Asking<'ask-next-try'>
  | (Asking<'unlock-panel'> & { readonly pin: string })
  | Asking<'read-panel'>
  | (Asking<'export-log'> & { readonly driveId: string })
  | Asking<'restart' | 'leave-kiosk'>
  | { readonly type: 'close-panel' }
  | { readonly type: 'end-session'; readonly reason: 'finished' | 'logged-out' | 'timed-out' }
  | { readonly type: 'say-seen'; readonly idempotencyKeys: readonly string[] }
  | { readonly type: 'say-alive' }
  | {
      readonly type: 'say-shown';
      readonly screen: ScreenName;
      readonly locale: Locale;
      /** Idempotency key of the operation whose outcome the screen says; null for none. */
      readonly tells: string | null;
    };
