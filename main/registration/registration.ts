import type { FlowName, Service } from '../../preload/contract/kiosk-profile.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { LogInAnswer, SendCodeAnswer, VerifyAnswer } from '../../preload/contract/login.ts';
import type { ReadContractAnswer } from '../../preload/contract/customer-contract.ts';
import type { PrepareAnswer, OperationAnswer } from '../../preload/contract/operation.ts';
import type { Failure } from '../../preload/contract/problem.ts';

/** The use cases, as the handlers in `main/ipc` call them. Expected failures are answers; only bugs throw. */
export interface Registration {
  logIn(input: { flow: FlowName; loginId: string; password: string }): Promise<LogInAnswer>;
  resendCode(): Promise<SendCodeAnswer>;
  verify(input: { code: string }): Promise<VerifyAnswer>;
  readContract(): Promise<ReadContractAnswer>;
  prepare(): Promise<PrepareAnswer>;
  register(input: { idempotencyKey: string; encryptedCard: string }): Promise<OperationAnswer>;
  askOutcome(input: { idempotencyKey: string }): Promise<OperationAnswer>;
  /** Revokes at the backend and deletes from the vault; answers once both have been tried, within 2 s. Never fails. */
  endSession(reason: 'finished' | 'logged-out' | 'timed-out' | 'quitting'): Promise<void>;
  /** The language of the screen: sent as `Accept-Language`, `ja` for easy Japanese. */
  speak(locale: Locale): void;
  /**
   * For the start, before anybody can log in: revokes and deletes the session that a crash or a dead line has left in the
   * vault, since none survives a restart. Answers within 2 s and goes on in the background if need be. Never fails.
   */
  revokeLeftovers(): Promise<void>;
}

/** What happens without having been asked for. */
export interface RegistrationListener {
  /** The absolute life of the session is over, or its refresh was refused in the background. */
  sessionEnded(failure: Failure): void;
  /** Whether the backend answers at all; said only when it changes. */
  serviceChanged(service: Service): void;
}
