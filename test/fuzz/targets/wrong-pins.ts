import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { appendOnlyFile } from '../../../main/journal/append-only-file.ts';
import { mostWrongPins, pinDelay } from '../../../main/staff-panel/pin-delay.ts';
import { readPinHash } from '../../../main/staff-panel/pin-hash.ts';
import { createPinLock } from '../../../main/staff-panel/pin-lock.ts';
import { createWrongPins, wrongPinsFileName } from '../../../main/staff-panel/wrong-pins.ts';
import { recordedLog } from '../../main/ipc/recorded-log.ts';
import { pinHash } from '../../main/staff-panel/right-pin.ts';
import { type FuzzTarget, holds } from '../fuzz-target.ts';
import { anyWrongPinsFile } from '../inputs/any-wrong-pins.ts';

const wrongPin = '000000';

/** A run of the kiosk, as far as its PIN goes, with that file and a trail that knows of so many wrong PINs in a row. */
const startWith = (file: string, trail: { count: number | null }, clock: { now: number }) => {
  const { log } = recordedLog();
  const wrongPins = createWrongPins({
    file: appendOnlyFile(file),
    inTrail: () => trail.count,
    log,
  });
  const lock = createPinLock({
    pinHash: readPinHash(pinHash),
    wrongPins,
    clock: { monotonic: () => clock.now },
    trail: {
      append: () => {
        trail.count = (trail.count ?? 0) + 1;
        return 'written';
      },
    },
    log,
    mayOpen: () => true,
  });
  return () => lock.try(wrongPin, new AbortController().signal);
};

const move = fc.oneof(
  { weight: 3, arbitrary: fc.constant('try' as const) },
  fc.constant('restart' as const),
  fc.constantFrom(1, 29_999, 30_000, 60_000, 480_000, 3_600_000),
);

/** Any file in place of the one that counts wrong PINs, restarts and pauses: never more tries than the trail's count alone would let. */
export const wrongPins: FuzzTarget = {
  name: 'wrong PINs',
  open: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-fuzz-'));
    const file = path.join(folder, wrongPinsFileName);
    return {
      close: async () => rmSync(folder, { recursive: true }),
      property: fc.asyncProperty(
        anyWrongPinsFile(),
        fc.oneof(fc.nat(mostWrongPins + 5), fc.constant(null)),
        fc.array(move, { minLength: 1, maxLength: 8 }),
        async (content, known, moves) => {
          rmSync(file, { force: true });
          if (content !== null) writeFileSync(file, content);
          const trail = { count: known };
          const clock = { now: 0 };
          let attempt = startWith(file, trail, clock);
          let waitsSince = 0;
          for (const each of moves) {
            if (each === 'restart') {
              attempt = startWith(file, trail, clock);
              waitsSince = clock.now;
            } else if (each === 'try') {
              const due = waitsSince + pinDelay(Math.min(trail.count ?? 0, mostWrongPins)) * 1000;
              const { state } = await attempt();
              holds(known !== null || state === 'not-noted', 'it tries where nobody can tell');
              holds(state !== 'right' && state !== 'not-now', 'a wrong PIN is none');
              if (state === 'wrong') {
                holds(clock.now >= due, 'a PIN was looked at too soon');
                holds(/^\{"wrong":\d+\}\n$/u.test(readFileSync(file, 'utf8')), 'it is not counted');
                waitsSince = clock.now;
              }
            } else clock.now += each;
          }
        },
      ),
    };
  },
};
