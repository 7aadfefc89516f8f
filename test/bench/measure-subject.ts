import { setTimeout as pause } from 'node:timers/promises';
import { measureBundle } from './measures/bundle-bytes.ts';
import { measureKeyTouchToGlyph } from './measures/by-touch.ts';
import { measureKeyToGlyph, measureRoundTrip } from './measures/in-page.ts';
import { measureMemory } from './measures/memory.ts';
import { measureStart } from './measures/start-time.ts';
import { type Spread, spreadOf } from './statistics.ts';
import type { Subject } from './subject.ts';

/** Times in milliseconds, memory in megabytes, the bundle in bytes. */
export interface Measurements {
  readonly startToReady: Spread;
  readonly screenToScreen: Spread;
  readonly touchToScreen: Spread;
  readonly languageSwitch: Spread;
  readonly keyToGlyph: Spread;
  readonly digitToGlyph: Spread;
  readonly keypadToGlyph: Spread;
  readonly roundTrip: Spread;
  readonly bundleBytes: number;
  readonly memoryAfterStart: number;
  readonly memoryAfterServing: number;
}

const starts = 5;
const rounds = 20;
const keys = 'abcdefghijklmnopqrst'.split('');
/** One less than a whole number, which would move on to the next field. */
const digits = '411111111111111'.split('');

/** The gate lets a page call only so often; slower than that, every call is answered. */
const betweenCallsMs = 60;

/** For two screens there and back, of each of which the page tells. */
const betweenScreensMs = 400;

async function repeat<Value>(count: number, once: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let done = 0; done < count; done += 1) values.push(await once());
  return values;
}

/** Measures one app. `servings` says how many registrations it goes through before memory is taken again. */
export async function measureSubject(subject: Subject, servings: number): Promise<Measurements> {
  const startTimes = await repeat(starts, () => measureStart(subject.command, subject.environment));
  const open = await subject.open();
  try {
    const memoryAfterStart = await measureMemory(open.mainPid);
    const roundTrips = await repeat(rounds * 5, async () => {
      await pause(betweenCallsMs);
      return measureRoundTrip(open.page(), open.call);
    });
    const changes = await repeat(rounds, async () => {
      await pause(betweenScreensMs);
      return open.changeScreens();
    });
    const touches = await repeat(rounds, async () => {
      await pause(betweenScreensMs);
      return open.touchScreens();
    });
    const switches = await repeat(rounds, async () => {
      await pause(betweenScreensMs);
      return open.switchLanguages();
    });
    await repeat(servings, () => open.serveOnce());
    const memoryAfterServing = await measureMemory(open.mainPid);
    const { page, input } = await open.openInput();
    const glyphs: number[] = [];
    for (const key of keys) glyphs.push(await measureKeyToGlyph(page, input, key));
    const keypad = await open.openKeypad();
    const byHand: number[] = [];
    for (const digit of digits) {
      byHand.push(await measureKeyToGlyph(keypad.page, keypad.input, digit));
    }
    await keypad.page.locator(keypad.input).fill('');
    const onKeypad: number[] = [];
    for (const digit of digits) {
      const key = keypad.keyFor(digit);
      onKeypad.push(await measureKeyTouchToGlyph(keypad.page, keypad.input, key));
    }
    return {
      startToReady: spreadOf(startTimes),
      screenToScreen: spreadOf(changes.flat()),
      touchToScreen: spreadOf(touches.flat()),
      languageSwitch: spreadOf(switches.flat()),
      keyToGlyph: spreadOf(glyphs),
      digitToGlyph: spreadOf(byHand),
      keypadToGlyph: spreadOf(onKeypad),
      roundTrip: spreadOf(roundTrips),
      bundleBytes: await measureBundle(subject.pageFolder),
      memoryAfterStart,
      memoryAfterServing,
    };
  } finally {
    await open.close();
  }
}
