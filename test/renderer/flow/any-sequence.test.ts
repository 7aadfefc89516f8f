import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FlowEvent } from '../../../renderer/flow/flow-event.ts';
import type { FlowState } from '../../../renderer/flow/flow-state.ts';
import { eventsOf, type Move, moves, typed } from './moves.ts';
import { Visit } from './visit.ts';

type Screen = FlowState['screen'];

const screensWithCard: readonly Screen[] = [
  'card',
  'confirm',
  'submitting',
  'challenge',
  'outcome-unknown',
];

/** Where each secret may be in the state. */
const homes: readonly (readonly [secret: string, screens: readonly Screen[]])[] = [
  [typed.cardNumber, screensWithCard],
  [`"${typed.securityCode}"`, screensWithCard],
  [typed.password, ['login']],
  [`"${typed.code}"`, ['code']],
];

const expectSecretsAtHome = ({ state }: Visit) => {
  const everything = JSON.stringify(state);
  for (const [secret, screens] of homes) {
    if (!screens.includes(state.flow.screen)) expect(everything).not.toContain(secret);
  }
};

const expectTruth = (before: Screen, event: FlowEvent, { state }: Visit) => {
  if (state.flow.screen === 'complete' && before !== 'complete') {
    expect(event).toMatchObject({ type: 'register-answered', answer: { state: 'carried-out' } });
  }
  if (state.flow.screen === 'attract' && before !== 'attract') expect(state.locale).toBe('ja');
};

const expectNothingSentTwice = (visit: Visit) => {
  const keys = visit.all('register').map((effect) => effect.operation.idempotencyKey);
  expect(new Set(keys).size).toBe(keys.length);
};

/** Makes the moves one after another and holds each state against what must never be. Tells the screens seen. */
const live = (sequence: readonly Move[]): readonly Screen[] => {
  const visit = new Visit();
  const screens: Screen[] = [];
  for (const move of sequence) {
    for (const event of eventsOf(visit, move)) {
      const before = visit.state.flow.screen;
      visit.send(event);
      expectSecretsAtHome(visit);
      expectTruth(before, event, visit);
      screens.push(visit.state.flow.screen);
    }
  }
  expectNothingSentTwice(visit);
  return screens;
};

const sequences = fc.array(moves, { minLength: 10, maxLength: 80 });

describe('whatever happens in whatever order', () => {
  test('no key is sent twice, no secret strays, and nobody is told of a registration that was not', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        live(sequence);
      }),
      { numRuns: 500 },
    );
  });

  test('such sequences get to every screen, or they would prove nothing', () => {
    const seen = new Set(fc.sample(sequences, { seed: 1, numRuns: 300 }).flatMap(live));
    expect([...seen].sort()).toEqual([
      'attract',
      'card',
      'challenge',
      'code',
      'complete',
      'confirm',
      'login',
      'menu',
      'out-of-service',
      'outcome-unknown',
      'submitting',
    ]);
  });
});
