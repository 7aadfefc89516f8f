import type {
  Actor,
  LogInAnswer,
  SendCodeAnswer,
  VerifyAnswer,
} from '../../preload/contract/login.ts';
import type { Failure, ProblemSlug } from '../../preload/contract/problem.ts';
import type { BillingAnswer } from '../billing/answer.ts';
import type { Billing, Delivery, Tokens } from '../billing/billing.ts';
import { failureOf } from '../failure.ts';
import type { Attempts } from '../limits/attempts.ts';
import type { Log } from '../log/log.ts';
import { checkPassword } from './check-password.ts';
import { failureOfCall, sessionExpired } from './failure.ts';
import type { Clock, NewId } from './ports.ts';
import type { Registration } from './registration.ts';
import type { Revocations } from './revocation.ts';
import type { SessionHolder } from './session.ts';
import type { OpenSession } from './sessions.ts';
import type { Settlements } from './settlements.ts';
import type { TokenSlots } from './token-slots.ts';
import type { LoginAttempt, Visit, Visits } from './visit.ts';
import { within } from './within.ts';

/** How long somebody waits for tokens that could not be kept to be revoked. */
const revocationPatience = 2_000;

export interface LogInParts {
  readonly billing: Billing;
  readonly visits: Visits;
  readonly slots: Pick<TokenSlots, 'claim'>;
  readonly attempts: Attempts;
  readonly revocations: Revocations;
  readonly settlements: Pick<Settlements, 'hurry'>;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  /** Ends the session of whoever was there before. */
  readonly endSession: () => Promise<void>;
  readonly openSession: OpenSession;
}

/** Whether the backend says of a code that it is not right, or that too many were not. */
const isWrong = (slug: ProblemSlug): boolean =>
  slug === 'code-mismatch' || slug === 'too-many-attempts';

/** Null when somebody of another kind was let in than the flow is for. */
const holderOf = (attempt: LoginAttempt, actor: Actor, beganAt: number): SessionHolder | null => {
  const { flow, loginId } = attempt;
  if (flow === 'selfcare') {
    return actor.kind === 'customer'
      ? { owner: { kind: 'customer' }, actor, account: loginId }
      : null;
  }
  return actor.kind === 'staff'
    ? { owner: { kind: 'staff', loginId, actor, beganAt }, actor, account: loginId }
    : null;
};

/** Log in: password, one-time code, and the tokens into the vault. */
export const createLogIn = (
  parts: LogInParts,
): Pick<Registration, 'logIn' | 'sendCode' | 'resendCode' | 'verify'> => {
  const { billing, visits, newId } = parts;
  const noAttempt = (): Failure => failureOf({ slug: 'login-unknown' }, newId());

  /** SECURITY: tokens that cannot be kept in the vault are revoked at once ("fails closed"). */
  const refuseTokens = async (tokens: Tokens): Promise<void> => {
    const revoked = parts.revocations.revoke(tokens.accessToken, null);
    await within(parts.clock, revocationPatience, revoked);
  };

  const open = async (
    visit: Visit,
    holder: SessionHolder | null,
    tokens: Tokens,
  ): Promise<VerifyAnswer> => {
    // SECURITY: nobody gets into a flow with the rights of another.
    if (holder === null) {
      await refuseTokens(tokens);
      return failureOf({ slug: 'protocol-violation' }, newId());
    }
    const { owner, actor } = holder;
    const id = newId();
    const store = await parts.slots.claim();
    if (store === 'full' || store === 'unavailable') {
      await refuseTokens(tokens);
      return failureOf({ slug: 'keychain-unavailable' }, newId());
    }
    const kept = await store.keep({ id, ...owner, ...tokens }, () => visits.current === visit);
    if (kept !== 'kept') {
      await refuseTokens(tokens);
      return kept === 'unavailable'
        ? failureOf({ slug: 'keychain-unavailable' }, newId())
        : sessionExpired(newId);
    }
    // The visit may also have ended while the vault was at work.
    if (visits.current !== visit) {
      void parts.revocations.end(store);
      await within(parts.clock, revocationPatience, parts.revocations.settled());
      return sessionExpired(newId);
    }
    visit.loginAttempt = null;
    visit.session = parts.openSession(id, holder, store, 'began');
    parts.log.info('session-began');
    return { state: 'logged-in', actor };
  };

  const sendCode = async (
    send: (loginAttemptId: string) => Promise<BillingAnswer<Delivery>>,
  ): Promise<SendCodeAnswer> => {
    const { loginAttempt } = visits.current;
    if (loginAttempt === null) {
      return noAttempt();
    }
    const answer = await send(loginAttempt.id);
    if (answer.state === 'failed') {
      return failureOfCall(answer);
    }
    return answer.value.state === 'code-sent'
      ? answer.value
      : failureOf({ slug: 'protocol-violation' }, newId());
  };

  const verify = async (visit: Visit, attempt: LoginAttempt, code: string) => {
    // SECURITY: limits: past the kiosk's own, no code is sent.
    const permit = parts.attempts.permit({
      act: 'codes',
      by: { kind: 'kiosk' },
      parties: { account: attempt.id },
      item: newId(),
    });
    if (permit.state === 'refused') {
      const { retryInSeconds } = permit;
      return failureOf({ slug: 'too-many-attempts', retryInSeconds }, newId());
    }
    const answer = await billing.verify({ loginAttemptId: attempt.id, code });
    if (answer.state === 'answered' || !isWrong(answer.last.problem.slug)) {
      permit.forgive();
    }
    if (answer.state === 'failed') {
      return failureOfCall(answer);
    }
    const { tokens, actor } = answer.value;
    return await open(visit, holderOf(attempt, actor, parts.clock.now()), tokens);
  };

  return {
    logIn: async (input): Promise<LogInAnswer> => {
      if (visits.live !== null) {
        await parts.endSession();
      }
      // Whatever earlier sessions still wait for: now somebody is there, and the line is needed anyway.
      parts.revocations.hurry();
      parts.settlements.hurry();
      const visit = visits.begin();
      const answer = await checkPassword(parts, input);
      if (answer.state === 'failed') {
        return answer;
      }
      if (visits.current !== visit) {
        return sessionExpired(newId);
      }
      const { flow, loginId } = input;
      visit.loginAttempt = { id: answer.value.loginAttemptId, flow, loginId };
      return answer.value.delivery;
    },
    sendCode: ({ emailAddress }) =>
      sendCode((loginAttemptId) => billing.sendCode({ loginAttemptId, emailAddress })),
    resendCode: () => sendCode((loginAttemptId) => billing.resendCode(loginAttemptId)),
    verify: async ({ code }): Promise<VerifyAnswer> => {
      const visit = visits.current;
      if (visit.verification !== null) {
        return visit.verification.code === code
          ? await visit.verification.answer
          : failureOf({ slug: 'invalid-request' }, newId());
      }
      if (visit.loginAttempt === null) {
        return noAttempt();
      }
      const answer = verify(visit, visit.loginAttempt, code).finally(() => {
        visit.verification = null;
      });
      visit.verification = { code, answer };
      return await answer;
    },
  };
};
