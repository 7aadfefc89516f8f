import type { ReadContractAnswer } from '../../preload/contract/customer-contract.ts';
import type { FindAnswer, SearchAnswer } from '../../preload/contract/customers.ts';
import type { FlowName, KioskProfile, Service } from '../../preload/contract/kiosk-profile.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type {
  LogInAnswer,
  SendCodeAnswer,
  StaffActor,
  VerifyAnswer,
} from '../../preload/contract/login.ts';
import type {
  CardLabel,
  OperationAnswer,
  PendingOperation,
  PrepareAnswer,
} from '../../preload/contract/operation.ts';
import type { Failure } from '../../preload/contract/problem.ts';
import type { ScreenName } from '../../preload/contract/screen-name.ts';
import type {
  HandOverAnswer,
  StaffWork,
  TakeBackAnswer,
  UnlockAnswer,
} from '../../preload/contract/staff-work.ts';
import type { CustomerChange, NewCustomer, SeenCustomer } from '../billing/billing.ts';
import type { PageLoss } from '../journal/audit-event.ts';
import type { WantedCustomer } from './find-customer.ts';

/** What every change bears: the key that `prepare` gave out, and by what people tell the card. */
export interface Decided {
  readonly idempotencyKey: string;
  /** Null when the card on file bears no number that can be read. */
  readonly label: CardLabel | null;
}

/** The use cases, as the handlers in `main/ipc` call them. Expected failures are answers; only bugs throw. */
export interface Registration {
  logIn(input: { flow: FlowName; loginId: string; password: string }): Promise<LogInAnswer>;
  /** The first code of staff, to the address that they have typed. */
  sendCode(input: { emailAddress: string }): Promise<SendCodeAnswer>;
  resendCode(): Promise<SendCodeAnswer>;
  verify(input: { code: string }): Promise<VerifyAnswer>;
  readContract(): Promise<ReadContractAnswer>;
  registerCard(input: Decided & { encryptedCard: string }): Promise<OperationAnswer>;
  searchCustomers(wanted: {
    query: string;
    cursor: string | null;
    limit: number;
  }): Promise<SearchAnswer>;
  findCustomer(wanted: WantedCustomer): Promise<FindAnswer>;
  registerCustomer(input: Decided & NewCustomer): Promise<OperationAnswer>;
  changeCustomer(input: Decided & SeenCustomer & CustomerChange): Promise<OperationAnswer>;
  deleteCustomer(input: Decided & SeenCustomer): Promise<OperationAnswer>;
  prepare(): Promise<PrepareAnswer>;
  askOutcome(input: { idempotencyKey: string }): Promise<OperationAnswer>;
  /** Somebody has read what became of these operations. */
  seen(input: { idempotencyKeys: readonly string[] }): Promise<void>;
  /** Operations of which somebody should know, the oldest first. */
  pending(): readonly PendingOperation[];
  /** Gives the screen to a customer and keeps staff's work. `journal-unavailable` when the audit trail cannot be written. */
  handOver(input: { work: StaffWork }): Promise<HandOverAnswer>;
  takeBack(input: { by: 'done' | 'cancelled' }): Promise<TakeBackAnswer>;
  /** Keeps staff's work, and does nothing in their name until `unlock`. `work` is null while the screen is handed over. */
  lock(input: { work: StaffWork | null }): Promise<void>;
  unlock(input: { password: string }): Promise<UnlockAnswer>;
  /** Who has the screen in a session of theirs: `somebody-else` than staff also while staff have handed it over, or it is locked. */
  whoIsThere(): 'nobody' | 'staff' | 'somebody-else';
  /** Who must type their password again before anything else; null when nobody must. */
  lockedStaff(): StaffActor | null;
  /**
   * Revokes at the backend and deletes from the vault; answers once both have been tried, within 2 s. Never fails. As long as something that
   * was decided in the session is unsettled, it is kept for asking, and for nothing else.
   */
  endSession(
    reason: 'finished' | 'logged-out' | 'timed-out' | 'page-lost' | 'quitting',
  ): Promise<void>;
  /** The present page has crashed or hangs. Whoever waits for what they have decided goes on with the next page; any other session ends. */
  losePage(reason: PageLoss): Promise<void>;
  /** What the next page has to go on with; null for nothing. */
  lostPage(): KioskProfile['lostPage'];
  /** The page shows that screen, which says what became of the operation `tells`; null for a screen that says so of none. */
  shown(screen: ScreenName, tells: string | null): void;
  /** The line has come back: whoever waits in the background for their next try tries now. */
  lineIsBack(): void;
  /** The language of the screen: sent as `Accept-Language`, `ja` for easy Japanese. */
  speak(locale: Locale): void;
  /** The kiosk is about to end: the session of staff on a laptop is kept for the next start, any other is ended. Within 2 s. */
  quit(): Promise<void>;
  /**
   * For the start, before anybody can log in, and whenever the keychain can be used again: of what lies in the vault where nobody has looked
   * yet, a session goes on, locked, if it is that of staff on a laptop with the flow `counter` and has life left. Any other learns what became
   * of its operations, is then revoked and deleted; for which this waits 2 s at most. `unknown` when not all could be read.
   */
  resumeOrRevoke(): Promise<'resumed' | 'nobody' | 'unknown'>;
  /** The keychain can be used again: a session that was ended while it could not is marked as ended, and revoked in the background. */
  endOwed(): Promise<void>;
}

/** What happens without having been asked for. */
export interface RegistrationListener {
  /** The absolute life of the session is over. */
  sessionEnded(failure: Failure): void;
  /** Whether the backend answers at all; said only when it changes. */
  serviceChanged(service: Service): void;
  /** What is pending has changed: all of it, the oldest first. */
  pendingChanged(pending: readonly PendingOperation[]): void;
}
