import type { KioskState } from '../../../renderer/flow/kiosk-state.ts';
import type { PageView } from './messages.ts';

const isBusy = (flow: KioskState['flow']): boolean =>
  flow.screen === 'submitting' || ('waiting' in flow && flow.waiting !== null);

const asksOver = (flow: KioskState['flow']): boolean => {
  if (flow.screen === 'edit') return flow.question.kind !== 'none';
  return flow.screen === 'card' && flow.flow === 'counter' && flow.question !== 'none';
};

const keyOf = (flow: KioskState['flow']): string | null =>
  'operation' in flow ? (flow.operation?.idempotencyKey ?? null) : null;

const isLoaded = (flow: KioskState['flow']): boolean => {
  if (flow.screen === 'menu') return flow.contract !== null;
  return flow.screen === 'list' ? flow.page !== null : true;
};

const firstListed = (flow: KioskState['flow']) =>
  flow.screen === 'list' ? (flow.page?.customers[0] ?? null) : null;

/** What a person sees, from the page's whole state. */
export const pageViewOf = (state: KioskState, page: number): PageView => {
  const { flow, service, pending } = state;
  const first = firstListed(flow);
  const failure = 'failure' in flow ? flow.failure : null;
  return {
    page,
    screen: flow.screen,
    problem: failure?.problem.slug ?? null,
    busy: isBusy(flow),
    question: asksOver(flow),
    reference: flow.screen === 'complete' ? flow.outcome.reference : null,
    idempotencyKey: keyOf(flow),
    firstCustomerId: first?.customerId ?? null,
    firstLastFour: first?.maskedNumber.slice(-4) ?? null,
    loaded: isLoaded(flow),
    service: service.state,
    pending: pending.map(({ idempotencyKey, standing }) => ({
      idempotencyKey,
      state: standing.state,
    })),
  };
};
