import fc from 'fast-check';
import type { PendingOperation, PendingStanding } from '../../../preload/contract/operation.ts';
import type { Action, FlowEvent } from '../../../renderer/flow/flow-event.ts';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import type { KioskState } from '../../../renderer/flow/kiosk-state.ts';
import { answerTo, pick } from './answers.ts';
import { failure, problems } from './builders.ts';
import { onward, typed, typedQuery } from './onward.ts';
import type { PageVisit } from './page-visit.ts';

const actions: readonly Action[] = [
  'begin',
  'choose-selfcare',
  'choose-counter',
  'log-in',
  'send-code',
  'resend-code',
  'verify',
  'register-card',
  'search',
  'next-page',
  'previous-page',
  'new-registration',
  'hand-over',
  'done',
  'review',
  'reset',
  'back',
  'register',
  'update',
  'delete',
  'back-to-menu',
  'back-to-list',
  'log-out',
  'finish',
  'retry',
  'check-outcome',
  'open-panel',
  'unlock-panel',
  'read-panel',
  'export-log',
  'restart',
  'leave-kiosk',
  'close-panel',
  'accept',
  'dismiss',
  'stay',
];

const fields = Object.keys(typed) as readonly (keyof typeof typed & FieldName)[];

/** What happens next: something a person does, something outside, or an answer to any call that was ever made. */
export type Move =
  | { readonly kind: 'event'; readonly event: FlowEvent }
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Main learns in the background how the decision on the screen stands. */
  | { readonly kind: 'learnt'; readonly standing: PendingStanding }
  /** Nobody is there until the warning is over. */
  | { readonly kind: 'alone' }
  | { readonly kind: 'answer'; readonly which: number; readonly how: number }
  /** What somebody who knows the way would do here: so that sequences get deep. */
  | { readonly kind: 'onward'; readonly how: number; readonly way: number };

const standings: readonly PendingStanding[] = [
  { state: 'asking' },
  { state: 'awaiting-staff' },
  { state: 'carried-out', reference: 'R-1' },
  { state: 'not-carried-out' },
  { state: 'beyond-asking' },
];

/** The operation on the screen, if there is one, as main sees it. */
const pendingAs = (standing: PendingStanding, { flow }: KioskState): PendingOperation => ({
  idempotencyKey: ('operation' in flow && flow.operation?.idempotencyKey) || 'key-0',
  enquiryNumber: 'Q',
  change: 'register-card',
  label: null,
  decidedAt: '2026-11-15T03:00:00Z',
  standing,
});

const events: fc.Arbitrary<FlowEvent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...actions).map((action) => ({ type: 'pressed' as const, action })),
  },
  fc
    .constantFrom(...fields)
    .map((field) => ({ type: 'typed' as const, field, value: typed[field] })),
  fc.constantFrom(...fields).map((field) => ({ type: 'left' as const, field })),
  fc.constantFrom<FlowEvent>(
    { type: 'query-typed', query: typedQuery },
    { type: 'asking-due' },
    { type: 'idle-warned' },
    { type: 'idle-ended' },
    { type: 'service-changed', service: { state: 'online' } },
    { type: 'service-changed', service: { state: 'offline' } },
    { type: 'language-chosen', locale: 'en' },
    {
      type: 'service-changed',
      service: { state: 'out-of-service', problem: problems['certificate-refused'] },
    },
    { type: 'session-ended', failure: failure('session-expired') },
  ),
);

/** Any move: mostly onward, sometimes aside. */
export const moves: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        how: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(200)),
        way: fc.nat(11),
      })
      .map(({ how, way }) => ({ kind: 'onward' as const, how, way })),
  },
  { weight: 2, arbitrary: events.map((event) => ({ kind: 'event' as const, event })) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      which: fc.nat(),
      how: fc.nat(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...standings)
      .map((standing) => ({ kind: 'learnt' as const, standing })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'alone' as const }) },
  {
    weight: 1,
    arbitrary: fc.nat(100).map((seconds) => ({ kind: 'wait' as const, seconds })),
  },
);

/** The events of a move, as things stand. */
export const eventsOf = (visit: PageVisit, move: Move): readonly FlowEvent[] => {
  if (move.kind === 'event') return [move.event];
  if (move.kind === 'learnt') {
    return [{ type: 'pending-changed', pending: [pendingAs(move.standing, visit.state)] }];
  }
  if (move.kind === 'alone') return [{ type: 'idle-warned' }, { type: 'idle-ended' }];
  if (move.kind === 'wait') {
    visit.after(move.seconds);
    return [{ type: 'asking-due' }];
  }
  const { effects } = visit;
  if (move.kind === 'answer') {
    const event =
      effects.length === 0 ? null : answerTo(pick(effects, move.which), effects, move.how);
    return event === null ? [] : [event];
  }
  // Onward: answer what is waited for, else do the next thing.
  const pending = effects.at(-1)?.type === 'say-shown' ? effects.at(-2) : effects.at(-1);
  const answer = pending === undefined ? null : answerTo(pending, effects, move.how);
  const next = onward(visit.state.flow, move.way);
  return answer === null ? next : [answer, ...next];
};
