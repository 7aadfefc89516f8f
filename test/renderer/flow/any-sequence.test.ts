import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { FlowEvent } from '../../../renderer/flow/flow-event.ts';
import type { FlowState } from '../../../renderer/flow/flow-state.ts';
import type { KioskState } from '../../../renderer/flow/kiosk-state.ts';
import { aoyagi, bothFlows } from './counter-builders.ts';
import { eventsOf, type Move, moves } from './moves.ts';
import { typed, typedCodes, typedQuery } from './onward.ts';
import { PageVisit } from './page-visit.ts';

type Screen = FlowState['screen'];

const deciding: readonly Screen[] = ['submitting', 'challenge', 'outcome-unknown'];
const withCard: readonly Screen[] = ['card', 'confirm', 'edit', 'handover', ...deciding];
const withCustomer: readonly Screen[] = ['list', 'card', 'edit', 'complete', ...deciding];

/** Where each secret may be in the state. Above all: nothing of a customer under handover, or on a locked screen. */
const homes: readonly (readonly [secret: string, screens: readonly Screen[]])[] = [
  [typed.cardNumber, withCard],
  [`"${typed.securityCode}"`, withCard],
  [typed.password, ['login']],
  ...typedCodes.map((code) => [`"${code}"`, ['code']] as const),
  [typed.pin, ['staff']],
  [typed.emailAddress, ['address', 'code']],
  [typed.customerName, withCustomer],
  [typed.phone, withCustomer],
  [typedQuery, withCustomer],
  [aoyagi.name, withCustomer],
  [aoyagi.phone, withCustomer],
];

const expectSecretsAtHome = ({ state }: PageVisit) => {
  const everything = JSON.stringify(state);
  for (const [secret, screens] of homes) {
    if (!screens.includes(state.flow.screen)) expect(everything).not.toContain(secret);
  }
};

/** The answer of main, or what it has said of the operation that is on the screen: no other is pending in these sequences. */
const isToldOfSuccess = (event: FlowEvent, { pending }: KioskState): boolean =>
  (event.type === 'operation-answered' && event.answer.state === 'carried-out') ||
  pending.some(({ standing }) => standing.state === 'carried-out');

const expectTruth = (before: Screen, event: FlowEvent, { state }: PageVisit) => {
  if (state.flow.screen === 'complete' && before !== 'complete') {
    expect(isToldOfSuccess(event, state)).toBe(true);
  }
  if (state.flow.screen === 'attract' && before !== 'attract') expect(state.locale).toBe('ja');
};

const expectNothingSentTwice = (visit: PageVisit) => {
  const keys = visit.all('carry-out').map((effect) => effect.operation.idempotencyKey);
  expect(new Set(keys).size).toBe(keys.length);
};

const profile: KioskProfile = {
  ...bothFlows,
  securityCodeInCounter: 'asked',
  staffPanel: 'behind-pin',
};

const nameOf = (flow: FlowState): string => {
  if (flow.screen === 'staff') return flow.part;
  return flow.screen === 'login' && flow.purpose.kind === 'unlock' ? 'unlock' : flow.screen;
};

/** Makes the moves one after another and holds each state against what must never be. Tells the screens seen. */
const live = (sequence: readonly Move[]): readonly string[] => {
  const visit = new PageVisit(profile);
  const screens: string[] = [];
  for (const move of sequence) {
    for (const event of eventsOf(visit, move)) {
      const before = visit.state.flow.screen;
      visit.send(event);
      expectSecretsAtHome(visit);
      expectTruth(before, event, visit);
      screens.push(nameOf(visit.state.flow));
    }
  }
  expectNothingSentTwice(visit);
  return screens;
};

const sequences = fc.array(moves, { minLength: 10, maxLength: 80 });

describe('whatever happens in whatever order', { timeout: 60_000 }, () => {
  test('no key is sent twice, no secret strays, and nobody is told of what was not carried out', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        live(sequence);
      }),
      { numRuns: 400 },
    );
  });

  test('such sequences get to every screen, or they would prove nothing', () => {
    const seen = new Set(fc.sample(sequences, { seed: 1, numRuns: 600 }).flatMap(live));
    expect([...seen].sort()).toEqual([
      'address',
      'attract',
      'card',
      'challenge',
      'code',
      'complete',
      'confirm',
      'edit',
      'flow-choice',
      'handover',
      'list',
      'lock',
      'login',
      'menu',
      'out-of-service',
      'outcome-unknown',
      'panel',
      'submitting',
      'unlock',
    ]);
  });
});
