import { text } from 'node:stream/consumers';
import { getHeapSnapshot, setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { heapStrings } from './heap-strings.ts';

setFlagsFromString('--heap-snapshot-string-limit=1000000');

/** Text that stands nowhere in the source as it is. */
const made = (letter: string): string => `${letter}-${String(process.pid)}-planted`;

const isFound = async (wanted: string): Promise<boolean> => {
  const strings = heapStrings(await text(getHeapSnapshot()));
  // The needle itself lies in the heap once more; so only longer strings count.
  return strings.some((each) => each.length > wanted.length && each.includes(wanted));
};

const holders: Readonly<Record<string, (secret: string) => unknown>> = {
  'a string in one piece': (secret) =>
    JSON.parse(JSON.stringify(`before ${secret} after`)) as string,
  'a string in two-byte letters': (secret) =>
    JSON.parse(JSON.stringify(`前 ${secret} 後`)) as string,
  'a string that was put together': (secret) => {
    const half = Math.floor(secret.length / 2);
    return `${'x'.repeat(40)}${secret.slice(0, half)}` + `${secret.slice(half)}${'y'.repeat(40)}`;
  },
  'a slice of another': (secret) => `${'z'.repeat(50)}${secret}${'z'.repeat(50)}`.slice(10, -10),
  'what a closure holds': (secret) => {
    const kept = `closed over ${secret}`;
    return () => kept;
  },
  'the end of a long text': (secret) => `${'long '.repeat(2_000)}${secret}`,
};

test.each(Object.entries(holders))(
  '%s is found in a heap snapshot',
  async (name, hold) => {
    const secret = made(name.length.toString());
    const held = hold(secret);
    expect(await isFound(secret)).toBe(true);
    expect(held).toBeDefined();
  },
  60_000,
);

test('what nobody holds is not found', async () => {
  expect(await isFound(made('absent'))).toBe(false);
}, 60_000);
