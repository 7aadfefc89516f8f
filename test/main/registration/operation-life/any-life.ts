import fc from 'fast-check';
import { type Happening, Life, type Person, people } from './life.ts';
import type { AskingFault, SendingFault } from './model-backend.ts';

const sendingFaults: readonly SendingFault[] = [
  'none',
  'request-lost',
  'request-late',
  'answer-lost',
  'not-connected',
  'maintenance',
  'gateway-after-handling',
  'breakdown-after-handling',
  'nonsense-after-handling',
  'declined',
  'works-on',
  'works-on-answer-lost',
  'challenge',
  'too-many',
];
const askingFaults: readonly AskingFault[] = ['none', 'lost', 'maintenance', 'not-connected'];
const times = [500, 3_000, 25_000, 120_000, 25 * 60 * 60 * 1000];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('log-in' as const), who: fc.constantFrom(...people) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      faults: fc.array(fc.constantFrom(...sendingFaults), { maxLength: 3 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom('press-again', 'ask', 'finish', 'lose-page', 'quit', 'see'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('asking-fails' as const),
      faults: fc.array(fc.constantFrom(...askingFaults), { maxLength: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('die' as const), afterSteps: fc.nat({ max: 12 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('expire' as const),
      what: fc.constantFrom('access', 'access', 'sessions'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('disk' as const),
      state: fc.constantFrom('works', 'full'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('keychain' as const),
      state: fc.constantFrom('works', 'gone'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('line' as const),
      state: fc.constantFrom('up', 'down'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('work-ends' as const),
      how: fc.constantFrom('succeeded', 'failed'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'late-requests-arrive' as const }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('time' as const),
      milliseconds: fc.constantFrom(...times),
    }),
  },
);

/**
 * Whatever happens in whatever order: no decision is carried out twice, nobody is told what is not so, and nothing is forgotten. For the
 * unit tests and for the fuzzer.
 */
export const anyLife = (): fc.IAsyncProperty<[Person, Happening[]]> =>
  fc.asyncProperty(
    fc.constantFrom(...people),
    fc.array(happening, { maxLength: 14 }),
    async (who, happenings) => {
      const life = new Life();
      try {
        await life.happens({ kind: 'log-in', who });
        for (const each of happenings) {
          await life.happens(each);
        }
        await life.endsWell();
      } finally {
        life.dispose();
      }
    },
  );
