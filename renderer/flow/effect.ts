import type { Locale } from '../../preload/contract/locale.ts';
import type { EncryptionKey } from '../../preload/contract/payment-method.ts';
import type { ScreenName } from '../../preload/contract/screen-name.ts';
import type { CardData } from '../card/encrypt-card.ts';
import type { Attempt, Operation } from './flow-state.ts';

/** What is to be done outside the page's state. Those with an attempt come back as an answer that bears its number. */
export type Effect =
  | {
      readonly type: 'log-in';
      readonly attempt: Attempt;
      readonly loginId: string;
      readonly password: string;
    }
  | { readonly type: 'resend-code'; readonly attempt: Attempt }
  | { readonly type: 'verify'; readonly attempt: Attempt; readonly code: string }
  | { readonly type: 'read-contract'; readonly attempt: Attempt }
  | { readonly type: 'prepare'; readonly attempt: Attempt }
  /** Encrypts the card and sends it. */
  | {
      readonly type: 'register';
      readonly attempt: Attempt;
      readonly operation: Operation;
      readonly encryptionKey: EncryptionKey;
      readonly card: CardData;
    }
  | { readonly type: 'ask-outcome'; readonly attempt: Attempt; readonly operation: Operation }
  | { readonly type: 'end-session'; readonly reason: 'finished' | 'logged-out' | 'timed-out' }
  | { readonly type: 'say-shown'; readonly screen: ScreenName; readonly locale: Locale };
