import type { NextPinTry, PanelPinAnswer } from '../../preload/contract/staff-panel.ts';
import { createTurns } from '../in-turn.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import type { Log } from '../log/log.ts';
import { pinDelay } from './pin-delay.ts';
import { isRightPin, type PinHash } from './pin-hash.ts';
import type { WrongPins } from './wrong-pins.ts';

export interface PinLockParts {
  readonly pinHash: PinHash;
  readonly wrongPins: WrongPins;
  readonly clock: { monotonic(): number };
  readonly trail: Pick<AuditTrail, 'append'>;
  readonly log: Log;
  /** Whether the panel may open now, its PIN apart. */
  readonly mayOpen: () => boolean;
}

export type PinAnswer =
  | { readonly state: 'right' }
  | Exclude<PanelPinAnswer, { readonly state: 'open' }>;

const notNoted: PinAnswer = { state: 'not-noted' };
const notNow: PinAnswer = { state: 'not-now' };

/**
 * Lets in whoever knows the PIN. After wrong ones it keeps everybody waiting, longer each time, by the monotonic clock; a restart begins the
 * wait anew, so that neither the wall clock nor the power switch shortens it.
 */
export const createPinLock = (parts: PinLockParts) => {
  const { pinHash, wrongPins, clock, trail, log, mayOpen } = parts;
  const kiosk = { kind: 'kiosk' } as const;
  const inTurn = createTurns();
  let waitingSince = clock.monotonic();

  const secondsLeft = (wrong: number): number =>
    Math.max(0, Math.ceil((waitingSince - clock.monotonic()) / 1000 + pinDelay(wrong)));

  const letIn = (): PinAnswer => {
    const noted = trail.append(kiosk, { kind: 'panel-opened' });
    return noted === 'written' && wrongPins.set(0) === 'written' ? { state: 'right' } : notNoted;
  };

  /** It was right, and therefore counts neither as wrong nor as the end of the row. */
  const cutShort = (wrong: number): PinAnswer => {
    wrongPins.set(wrong);
    return notNow;
  };

  const judge = async (pin: string, awaiting: AbortSignal): Promise<PinAnswer> => {
    const mayOpenNow = (): boolean => !awaiting.aborted && mayOpen();
    const wrong = wrongPins.count();
    if (wrong === null) {
      return notNoted;
    }
    const left = secondsLeft(wrong);
    if (left > 0) {
      return { state: 'too-soon', retryInSeconds: left };
    }
    if (!mayOpenNow()) {
      return notNow;
    }
    // SECURITY: a PIN counts as wrong before it is looked at, so that pulling the plug gains nothing.
    if (wrongPins.set(wrong + 1) === 'not-written') {
      return notNoted;
    }
    const isRight = await isRightPin(pin, pinHash);
    waitingSince = clock.monotonic();
    if (isRight) {
      // Somebody may have logged in meanwhile, or the page be gone.
      return mayOpenNow() ? letIn() : cutShort(wrong);
    }
    log.warn('panel-refused', { attempt: wrong + 1 });
    // SECURITY: without a trail, right and wrong PINs are answered alike.
    return trail.append(kiosk, { kind: 'panel-refused' }) === 'written'
      ? { state: 'wrong', retryInSeconds: pinDelay(wrong + 1) }
      : notNoted;
  };

  return {
    nextTry: (): NextPinTry => ({ inSeconds: secondsLeft(wrongPins.count() ?? 0) }),
    // SECURITY: one at a time: many PINs at once do not get past the wait together.
    /** `awaiting` is aborted once nobody waits for the answer: from then on the PIN opens nothing. */
    try: (pin: string, awaiting: AbortSignal): Promise<PinAnswer> =>
      inTurn(() => judge(pin, awaiting)),
  };
};

export type PinLock = ReturnType<typeof createPinLock>;
