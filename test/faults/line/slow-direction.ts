import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A line as bad as a mobile network of the second generation on a bad day. */
export interface SlowLine {
  /** One way, in milliseconds. */
  readonly delay: number;
  readonly bitsPerSecond: number;
  /** From 0 up to 1: how often a segment is lost and has to be sent again. */
  readonly loss: number;
}

/** Bytes of payload in a segment, as on Ethernet (RFC 9293, section 3.7.1). */
const segmentBytes = 1460;
/** First time-out before a segment is sent again, in milliseconds, doubled each time (RFC 6298, sections 2 and 5.5). */
const firstTimeout = 1_000;

/** How long a segment is held up by being lost, again and again perhaps. */
const heldUpByLoss = (loss: number, random: () => number): number => {
  let held = 0;
  for (let timeout = firstTimeout; random() < loss; timeout *= 2) held += timeout;
  return held;
};

/**
 * Carries what one end sends to the other as slowly as the line is: each segment takes its time on the wire, and one that is lost holds
 * up all that follow, as TCP shows it to whoever reads.
 */
export const carrySlowly = (
  from: Socket,
  to: Socket,
  line: SlowLine,
  random: () => number,
): void => {
  /** When the wire is free again, and when the last segment arrives; both on `performance.now()`. */
  let freeAt = 0;
  let arrivesAt = 0;
  let carried: Promise<void> = Promise.resolve();

  const carry = (segment: Buffer): void => {
    const onWire = (segment.length * 8_000) / line.bitsPerSecond;
    freeAt = Math.max(freeAt, performance.now()) + onWire;
    const due = freeAt + line.delay + heldUpByLoss(line.loss, random);
    arrivesAt = Math.max(arrivesAt, due);
    const at = arrivesAt;
    carried = carried.then(async () => {
      await delay(Math.max(0, at - performance.now()));
      if (!to.destroyed) to.write(segment);
    });
  };
  from.on('data', (bytes: Buffer) => {
    for (let start = 0; start < bytes.length; start += segmentBytes) {
      carry(bytes.subarray(start, start + segmentBytes));
    }
  });
  from.on('end', () => {
    carried = carried.then(() => void to.end());
  });
  // Cut off rather than ended: the other end learns of it once it has all that was sent before.
  from.on('close', () => {
    if (!from.readableEnded) carried = carried.then(() => void to.destroy());
  });
};
