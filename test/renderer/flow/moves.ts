import fc from 'fast-check';
import type { Effect } from '../../../renderer/flow/effect.ts';
import type { Action, FlowEvent } from '../../../renderer/flow/flow-event.ts';
import type { FlowState } from '../../../renderer/flow/flow-state.ts';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import {
  actor,
  challengeAction,
  codeSent,
  contract,
  failure,
  outcome,
  prepared,
  problemSlugs,
  problems,
} from './builders.ts';
import type { Visit } from './visit.ts';

/** What the person of these sequences types, each unlike anything else in the state. */
export const typed = {
  cardNumber: '4111111111111111',
  password: 'letter-secret',
  code: '123456',
  securityCode: '917',
} as const;

const actions: readonly Action[] = [
  'begin',
  'log-in',
  'resend-code',
  'verify',
  'register-card',
  'review',
  'reset',
  'back',
  'register',
  'back-to-menu',
  'log-out',
  'finish',
  'retry',
  'check-outcome',
  'accept',
  'dismiss',
  'stay',
];

const good: Readonly<Record<FieldName, string>> = {
  loginId: 'customer-1',
  expiryMonth: '08',
  expiryYear: '29',
  ...typed,
};

/** What happens next: something a person does, something outside, or an answer to any call that was ever made. */
export type Move =
  | { readonly kind: 'event'; readonly event: FlowEvent }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'answer'; readonly which: number; readonly how: number }
  /** What a customer who knows the way would do here: so that sequences get deep. */
  | { readonly kind: 'onward'; readonly how: number };

const events: fc.Arbitrary<FlowEvent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...actions).map((action) => ({ type: 'pressed' as const, action })),
  },
  fc
    .constantFrom(...(Object.keys(good) as FieldName[]))
    .map((field) => ({ type: 'typed' as const, field, value: good[field] })),
  fc
    .constantFrom(...(Object.keys(good) as FieldName[]))
    .map((field) => ({ type: 'left' as const, field })),
  fc.constantFrom<FlowEvent>(
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
      .oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(200))
      .map((how) => ({ kind: 'onward' as const, how })),
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
    arbitrary: fc.nat(100).map((seconds) => ({ kind: 'wait' as const, seconds })),
  },
);

const pick = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

/** Answers to a call, good ones first; `how` picks one. */
const answerTo = (effect: Effect, how: number): FlowEvent | null => {
  const failed = failure(pick(problemSlugs, how));
  switch (effect.type) {
    case 'log-in':
      return {
        type: 'log-in-answered',
        attempt: effect.attempt,
        answer: pick([codeSent, failed], how),
      };
    case 'resend-code':
      return {
        type: 'resend-answered',
        attempt: effect.attempt,
        answer: pick([codeSent, failed], how),
      };
    case 'verify':
      return {
        type: 'verify-answered',
        attempt: effect.attempt,
        answer: pick([{ state: 'logged-in', actor }, failed], how),
      };
    case 'read-contract':
      return {
        type: 'contract-answered',
        attempt: effect.attempt,
        answer: pick([{ state: 'read', contract }, failed], how),
      };
    case 'prepare':
      return {
        type: 'prepare-answered',
        attempt: effect.attempt,
        answer: pick([prepared(String(effect.attempt)), failed], how),
      };
    case 'register':
    case 'ask-outcome':
      return {
        type: 'register-answered',
        attempt: effect.attempt,
        answer: pick(
          [
            { state: 'carried-out', outcome },
            { state: 'unknown' },
            { state: 'action-required', action: challengeAction },
            failed,
            failure('encryption-key-unknown'),
          ],
          how,
        ),
      };
    case 'end-session':
    case 'say-shown':
      return null;
  }
};

const onward = (visit: Visit): readonly FlowEvent[] => {
  const press = (action: Action): FlowEvent => ({ type: 'pressed', action });
  const fill = (...fields: readonly FieldName[]): FlowEvent[] =>
    fields.map((field) => ({ type: 'typed', field, value: good[field] }));
  const onScreen: Readonly<Record<FlowState['screen'], readonly FlowEvent[]>> = {
    attract: [press('begin')],
    login: [...fill('loginId', 'password'), press('log-in')],
    code: [...fill('code'), press('verify')],
    menu: [press('register-card')],
    card: [...fill('cardNumber', 'expiryMonth', 'expiryYear', 'securityCode'), press('review')],
    confirm: [press('register')],
    submitting: [],
    challenge: [press('check-outcome')],
    'outcome-unknown': [press('check-outcome')],
    complete: [press('back-to-menu')],
    'out-of-service': [press('retry')],
  };
  return onScreen[visit.state.flow.screen];
};

/** The events of a move, as things stand. */
export const eventsOf = (visit: Visit, move: Move): readonly FlowEvent[] => {
  if (move.kind === 'event') return [move.event];
  if (move.kind === 'wait') {
    visit.after(move.seconds);
    return [{ type: 'asking-due' }];
  }
  const { effects } = visit;
  if (move.kind === 'answer') {
    const event = effects.length === 0 ? null : answerTo(pick(effects, move.which), move.how);
    return event === null ? [] : [event];
  }
  // Onward: answer what is waited for, else do the next thing.
  const pending = effects.at(-1)?.type === 'say-shown' ? effects.at(-2) : effects.at(-1);
  const answer = pending === undefined ? null : answerTo(pending, move.how);
  return answer === null ? onward(visit) : [answer, ...onward(visit)];
};
