import type { ChangeKind, OperationAnswer } from '../../preload/contract/operation.ts';
import type { Billing } from '../billing/billing.ts';
import { failureOf } from '../failure.ts';
import { enquiryNumber } from '../journal/enquiry-number.ts';
import type { Attempts } from '../limits/attempts.ts';
import type { Answers } from './answers.ts';
import { auditActorOf } from './audit-actor.ts';
import { cardAttempt } from './card-attempt.ts';
import { carryOutDecision, type Send } from './carry-out-decision.ts';
import type { Decision } from './decisions.ts';
import { failureOfCall, sessionExpired } from './failure.ts';
import type { LearnParts } from './learn-outcome.ts';
import type { OperationAges } from './operation-age.ts';
import type { OperationRecord } from './operation-record.ts';
import type { NewId } from './ports.ts';
import type { Questions } from './questions.ts';
import type { Decided, Registration } from './registration.ts';
import type { Audience, Session } from './session.ts';
import type { Settlements } from './settlements.ts';
import { type Verdict, verdictOfLearnt } from './verdict.ts';
import type { Visits } from './visit.ts';

export interface OperationsParts extends LearnParts {
  readonly billing: Pick<Billing, 'encryptionKey' | 'readOperation'>;
  readonly visits: Visits;
  readonly attempts: Attempts;
  readonly record: OperationRecord;
  readonly ages: Pick<OperationAges, 'sent'>;
  readonly answers: Answers;
  readonly questions: Questions;
  readonly settlements: Settlements;
  readonly newId: NewId;
  /** Base URL of the billing backend. */
  readonly backend: string;
  /** Nobody at the screen waits any more for what was being carried out. */
  readonly review: () => void;
  /** Milliseconds since 1970, by the backend's clock as far as it is known. */
  readonly backendNow: () => number;
}

/** What a person has decided: the key that it was given, and everything else that is sent under it. */
export interface Change {
  readonly kind: ChangeKind;
  readonly input: Decided & {
    /** Undefined when no card is sent. */
    readonly encryptedCard?: string | undefined;
    /** Of a customer who is on file already. */
    readonly customerId?: string | undefined;
  };
}

/** Carries a decision out once, however often it is asked for under its key. */
export type CarryOut = (change: Change, send: Send) => Promise<OperationAnswer>;

/** What all changes have in common, whatever they change: a key, one carrying out, and a way to learn what became of it. */
export const createOperations = (
  parts: OperationsParts,
): Pick<Registration, 'prepare' | 'askOutcome' | 'seen'> & { readonly carryOut: CarryOut } => {
  const { billing, visits, record, answers, questions, settlements, newId } = parts;

  /** The answer for whoever asked; one that says something definite is then on its way to them. */
  const give = (
    answer: OperationAnswer,
    idempotencyKey: string,
    session: Session,
    audience: Audience,
  ): OperationAnswer => {
    // SECURITY: personal data: an outcome names the customer, and whoever has the screen by now has not asked for it. A failure names nobody,
    // and may be that the session itself is over.
    if (answer.state !== 'failed' && !audience.isThere()) {
      return { state: 'unknown' };
    }
    if (answer.state === 'carried-out' || answer.state === 'failed') {
      answers.give(idempotencyKey, session, audience);
    }
    return answer;
  };

  const note = (session: Session, idempotencyKey: string, verdict: Verdict): void => {
    const decision = session.decisions.find(idempotencyKey);
    if (decision !== null) {
      decision.verdict = verdict;
    }
    if (verdict.kind !== 'open') {
      record.settle(idempotencyKey, verdict.settlement, auditActorOf(session.owner));
    }
  };

  const send = async (
    session: Session,
    decision: Decision,
    change: Change,
    sending: Send,
  ): Promise<OperationAnswer> => {
    const { kind, input } = change;
    const { idempotencyKey } = decision;
    const audience = session.audience();
    if (decision.verdict?.kind !== 'open') {
      // SECURITY: limits: past the kiosk's own, no card is sent.
      const card = cardAttempt(session, change);
      const permit = card === null ? null : parts.attempts.permit(card);
      if (permit?.state === 'refused') {
        const { retryInSeconds } = permit;
        return failureOf({ slug: 'registration-limit', retryInSeconds }, idempotencyKey);
      }
      const written = record.sent({
        idempotencyKey,
        change: kind,
        label: input.label,
        actor: auditActorOf(session.owner),
        sessionId: session.id,
        backend: parts.backend,
        at: new Date(parts.backendNow()).toISOString(),
      });
      if (written === 'not-written') {
        permit?.forgive();
        return failureOf({ slug: 'journal-unavailable' }, idempotencyKey);
      }
      parts.ages.sent(idempotencyKey);
      // What the sending before proved says nothing of this one.
      decision.verdict = null;
    }
    const verdict = await carryOutDecision(parts, session.decided, decision, sending);
    note(session, idempotencyKey, verdict);
    // On its way before anybody looks whether it is pending; each who waits for it asks for themselves.
    give(verdict.answer, idempotencyKey, session, audience);
    return verdict.answer;
  };

  const seeThrough = async (
    session: Session,
    decision: Decision,
    change: Change,
    sending: Send,
  ): Promise<OperationAnswer> => {
    try {
      return await send(session, decision, change, sending);
    } finally {
      decision.running = null;
      parts.review();
      const hasJustAsked = decision.verdict?.kind === 'open';
      void settlements.attend(session, hasJustAsked ? 'later' : 'soon');
    }
  };

  return {
    prepare: async () => {
      const { session } = visits;
      if (session === null) {
        return sessionExpired(newId);
      }
      const key = await billing.encryptionKey();
      if (key.state === 'failed') {
        return failureOfCall(key);
      }
      const idempotencyKey = newId();
      session.decisions.giveOut(idempotencyKey);
      return {
        state: 'prepared',
        idempotencyKey,
        enquiryNumber: enquiryNumber(idempotencyKey),
        encryptionKey: key.value,
      };
    },
    carryOut: async (change, sending) => {
      const { session } = visits;
      const { kind, input } = change;
      const { idempotencyKey } = input;
      if (session === null) {
        // What was sent before may have been carried out, whatever has become of the session since.
        const entry = record.find(idempotencyKey);
        return entry === null ? sessionExpired(newId) : { state: 'unknown' };
      }
      const decision = session.decisions.claim(idempotencyKey, kind, input);
      if (decision === null) {
        return failureOf({ slug: 'invalid-request' }, idempotencyKey);
      }
      const audience = session.audience();
      if (decision.verdict?.kind === 'settled') {
        return give(decision.verdict.answer, idempotencyKey, session, audience);
      }
      decision.running ??= session.changing(() => seeThrough(session, decision, change, sending));
      return give(await decision.running, idempotencyKey, session, audience);
    },
    askOutcome: async ({ idempotencyKey }) => {
      const { session } = visits;
      // Whoever cannot ask knows nothing: only the backend can say that nothing was carried out.
      if (session === null) {
        return { state: 'unknown' };
      }
      const audience = session.audience();
      const decision = session.decisions.find(idempotencyKey);
      if (decision !== null && decision.running !== null) {
        return give(await decision.running, idempotencyKey, session, audience);
      }
      if (decision !== null && decision.verdict !== null && decision.verdict.kind !== 'open') {
        return give(decision.verdict.answer, idempotencyKey, session, audience);
      }
      // SECURITY: the backend would take a question after somebody else's operation for one that never arrived.
      if (decision === null && record.find(idempotencyKey)?.sessionId !== session.id) {
        return { state: 'unknown' };
      }
      const { learnt } = await questions.ask(idempotencyKey, session.asked);
      const stoodInTheWay = decision?.stoodInTheWay ?? null;
      const verdict = verdictOfLearnt(learnt, idempotencyKey, stoodInTheWay);
      note(session, idempotencyKey, verdict);
      return give(verdict.answer, idempotencyKey, session, audience);
    },
    seen: async ({ idempotencyKeys }) => {
      const owner = visits.session?.owner;
      const by = owner?.kind === 'staff' ? auditActorOf(owner) : { kind: 'kiosk' as const };
      record.seen(idempotencyKeys, by);
    },
  };
};
