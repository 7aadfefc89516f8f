import type { KioskApi } from '../../preload/contract/kiosk-api.ts';
import type { Failure } from '../../preload/contract/problem.ts';
import type {
  LogExportAnswer,
  NextPinTry,
  PanelPinAnswer,
} from '../../preload/contract/staff-panel.ts';
import { customersPerPage } from '../customer/customers-per-page.ts';
import { answerOrUnknown, carryOut } from './carry-out.ts';
import type { Effect } from './effect.ts';
import type { FlowEvent } from './flow-event.ts';
import { pageFailure } from './page-failure.ts';

/** The answer, or a failure in its place: the bridge rejects only what main's gate refused, or when main is gone. */
const answerOr = <Answer>(call: Promise<Answer>): Promise<Answer | Failure> =>
  call.catch(() => pageFailure({ slug: 'protocol-violation' }));

/** Nothing hangs on the answer; if main is gone, so is all that it would have done. */
const tell = (call: Promise<void>): Promise<null> => call.then(() => null).catch(() => null);

/** Whoever tries is told. */
const atOnce = (): NextPinTry => ({ inSeconds: 0 });
const notNoted = (): PanelPinAnswer => ({ state: 'not-noted' });
const closed = () => ({ state: 'closed' }) as const;
const notExported = (): LogExportAnswer => ({ state: 'failed', reason: 'closed' });

/** As many as one call of the contract takes. */
const mostSeenAtOnce = 500;

const saySeen = async (kiosk: KioskApi, idempotencyKeys: readonly string[]): Promise<void> => {
  for (let from = 0; from < idempotencyKeys.length; from += mostSeenAtOnce) {
    const slice = idempotencyKeys.slice(from, from + mostSeenAtOnce);
    await kiosk.operation.seen({ idempotencyKeys: slice });
  }
};

/**
 * Does what a transition asked for, and gives the answer back as an event, or null where none is awaited. Never rejects.
 */
export const runEffect = async (kiosk: KioskApi, effect: Effect): Promise<FlowEvent | null> => {
  switch (effect.type) {
    case 'log-in': {
      const { attempt, flow, loginId, password } = effect;
      const answer = await answerOr(kiosk.login.logIn({ flow, loginId, password }));
      return { type: 'log-in-answered', attempt, answer };
    }
    case 'send-code': {
      const { attempt, emailAddress } = effect;
      const answer = await answerOr(kiosk.login.sendCode({ emailAddress }));
      return { type: 'send-code-answered', attempt, answer };
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
    case 'search': {
      const { attempt, query, cursor } = effect;
      const page = { query, cursor, limit: customersPerPage };
      const answer = await answerOr(kiosk.customers.search(page));
      return { type: 'search-answered', attempt, answer };
    }
    case 'find-customer': {
      const { customerId, name, phone } = effect.customer;
      const answer = await answerOr(kiosk.customers.find({ customerId, name, phone }));
      return { type: 'find-answered', attempt: effect.attempt, answer };
    }
    case 'prepare': {
      const answer = await answerOr(kiosk.operation.prepare());
      return { type: 'prepare-answered', attempt: effect.attempt, answer };
    }
    case 'carry-out': {
      const answer = await carryOut(kiosk, effect);
      return { type: 'operation-answered', attempt: effect.attempt, answer };
    }
    case 'ask-outcome': {
      const { idempotencyKey } = effect.operation;
      const answer = await answerOrUnknown(kiosk.operation.askOutcome({ idempotencyKey }));
      return { type: 'operation-answered', attempt: effect.attempt, answer };
    }
    case 'hand-over': {
      const answer = await answerOr(kiosk.staff.handOver({ work: effect.work }));
      return { type: 'hand-over-answered', attempt: effect.attempt, answer };
    }
    case 'take-back': {
      const answer = await answerOr(kiosk.staff.takeBack({ by: effect.by }));
      return { type: 'take-back-answered', attempt: effect.attempt, answer };
    }
    case 'unlock': {
      const answer = await answerOr(kiosk.staff.unlock({ password: effect.password }));
      return { type: 'unlock-answered', attempt: effect.attempt, answer };
    }
    case 'lock':
      return tell(kiosk.staff.lock({ work: effect.work }));
    case 'ask-next-try': {
      const answer = await kiosk.panel.nextTry().catch(atOnce);
      return { type: 'next-try-answered', attempt: effect.attempt, answer };
    }
    case 'unlock-panel': {
      const answer = await kiosk.panel.unlock({ pin: effect.pin }).catch(notNoted);
      return { type: 'unlock-panel-answered', attempt: effect.attempt, answer };
    }
    case 'read-panel': {
      const answer = await kiosk.panel.read().catch(closed);
      return { type: 'read-panel-answered', attempt: effect.attempt, answer };
    }
    case 'export-log': {
      const answer = await kiosk.panel.exportLog({ driveId: effect.driveId }).catch(notExported);
      return { type: 'export-log-answered', attempt: effect.attempt, answer };
    }
    case 'restart': {
      const answer = await kiosk.panel.restart().catch(closed);
      return { type: 'end-kiosk-answered', attempt: effect.attempt, answer };
    }
    case 'leave-kiosk': {
      const answer = await kiosk.panel.leave().catch(closed);
      return { type: 'end-kiosk-answered', attempt: effect.attempt, answer };
    }
    case 'close-panel':
      return tell(kiosk.panel.close());
    case 'end-session':
      return tell(kiosk.session.end({ reason: effect.reason }));
    case 'say-seen':
      return tell(saySeen(kiosk, effect.idempotencyKeys));
    case 'say-alive':
      return tell(kiosk.page.alive());
    case 'say-shown': {
      const { screen, locale, tells } = effect;
      return tell(kiosk.page.shown({ screen, locale, tells }));
    }
  }
};
