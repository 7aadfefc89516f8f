import type { KioskApi } from '../../preload/contract/kiosk-api.ts';
import type { OperationAnswer } from '../../preload/contract/operation.ts';
import type { Failure } from '../../preload/contract/problem.ts';
import { encryptCard } from '../card/encrypt-card.ts';
import type { Effect } from './effect.ts';
import type { FlowEvent } from './flow-event.ts';
import { pageFailure } from './page-failure.ts';
import type { Operation } from './under-way.ts';

type RegisterEffect = Extract<Effect, { type: 'register' }>;

/** The answer, or a failure in its place: the bridge rejects only what main's gate refused, or when main is gone. */
const answerOr = <Answer>(call: Promise<Answer>): Promise<Answer | Failure> =>
  call.catch(() => pageFailure({ slug: 'protocol-violation' }));

/** Once a card may have left the page, a lost answer says nothing about what became of it. */
const answerOrUnknown = (call: Promise<OperationAnswer>): Promise<OperationAnswer> =>
  call.catch(() => ({ state: 'unknown' }));

const encrypted = ({ card, operation, encryptionKey }: RegisterEffect): Promise<string | null> =>
  encryptCard(card, operation.idempotencyKey, encryptionKey).catch(() => null);

const register = async (kiosk: KioskApi, effect: RegisterEffect): Promise<OperationAnswer> => {
  const { operation } = effect;
  const encryptedCard = await encrypted(effect);
  if (encryptedCard === null) return pageFailure({ slug: 'protocol-violation' }, operation);
  const { idempotencyKey } = operation;
  return answerOrUnknown(kiosk.paymentMethod.register({ idempotencyKey, encryptedCard }));
};

const askOutcome = (kiosk: KioskApi, { idempotencyKey }: Operation): Promise<OperationAnswer> =>
  answerOrUnknown(kiosk.operation.askOutcome({ idempotencyKey }));

/** Nothing hangs on the answer; if main is gone, so is all that it would have done. */
const tell = (call: Promise<void>): Promise<null> => call.then(() => null).catch(() => null);

/**
 * Does what a transition asked for, and gives the answer back as an event, or null where none is awaited. Never rejects.
 */
export const runEffect = async (kiosk: KioskApi, effect: Effect): Promise<FlowEvent | null> => {
  switch (effect.type) {
    case 'log-in': {
      const { attempt, loginId, password } = effect;
      const call = kiosk.login.logIn({ flow: 'selfcare', loginId, password });
      return { type: 'log-in-answered', attempt, answer: await answerOr(call) };
    }
    case 'resend-code': {
      const answer = await answerOr(kiosk.login.resendCode());
      return { type: 'resend-answered', attempt: effect.attempt, answer };
    }
    case 'verify': {
      const answer = await answerOr(kiosk.login.verify({ code: effect.code }));
      return { type: 'verify-answered', attempt: effect.attempt, answer };
    }
    case 'read-contract': {
      const answer = await answerOr(kiosk.contract.read());
      return { type: 'contract-answered', attempt: effect.attempt, answer };
    }
    case 'prepare': {
      const answer = await answerOr(kiosk.operation.prepare());
      return { type: 'prepare-answered', attempt: effect.attempt, answer };
    }
    case 'register': {
      const answer = await register(kiosk, effect);
      return { type: 'register-answered', attempt: effect.attempt, answer };
    }
    case 'ask-outcome': {
      const answer = await askOutcome(kiosk, effect.operation);
      return { type: 'register-answered', attempt: effect.attempt, answer };
    }
    case 'end-session':
      return tell(kiosk.session.end({ reason: effect.reason }));
    case 'say-shown':
      return tell(kiosk.page.shown({ screen: effect.screen, locale: effect.locale }));
  }
};
