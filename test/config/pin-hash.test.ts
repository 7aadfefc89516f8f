import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { isRightPin, pinHashFault, readPinHash } from '../../main/staff-panel/pin-hash.ts';
import { makePinHash, saltBytes } from './make-pin-hash.ts';
import { pinAdvice, pinFault } from './pin-rules.ts';

const cli = path.join(import.meta.dirname, 'cli.ts');

const piped = async (typed: string) => {
  const child = spawn(process.execPath, [cli, 'pin']);
  child.stdin.end(typed);
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { output, errors, code: Number(code) };
};

/** At a terminal: each answer is typed once its question is there. Answers all that the terminal has shown. */
const atTerminal = async (answers: readonly string[]) => {
  const command = `'${process.execPath}' '${cli}' pin`;
  const child: ChildProcessWithoutNullStreams = spawn('script', ['-qec', command, '/dev/null']);
  const left = [...answers];
  let shown = '';
  child.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    if (shown.endsWith(': ')) child.stdin.write(left.shift() ?? '');
  });
  const [code] = (await once(child, 'exit')) as [number];
  return { shown, code };
};

const hashIn = (shown: string): string => /scrypt:\S+/.exec(shown)?.[0] ?? '';

describe('a PIN from a pipe', { timeout: 60_000 }, () => {
  it.each(['271828\n', '271828\r\n'])('becomes a hash that the kiosk takes: %j', async (typed) => {
    const { output, errors, code } = await piped(typed);
    const hash = output.trimEnd();
    expect({ errors, code, fault: pinHashFault(hash) }).toEqual({
      errors: '',
      code: 0,
      fault: null,
    });
    expect(await isRightPin('271828', readPinHash(hash))).toBe(true);
    expect(await isRightPin('271829', readPinHash(hash))).toBe(false);
  });

  it('has a salt of its own', () => {
    const [one, other] = [1, 2].map((byte) => makePinHash('271828', Buffer.alloc(saltBytes, byte)));
    expect(one?.split(':').at(-1)).not.toBe(other?.split(':').at(-1));
  });

  it.each(['', 'abcdef', '271828\n271828\n'])('is refused, and not repeated: %j', async (typed) => {
    const { output, errors, code } = await piped(typed);
    expect({ output, errors, code }).toEqual({
      output: '',
      errors: 'A PIN has 4 to 16 digits, and nothing else.\n',
      code: 2,
    });
  });
});

describe('a PIN at a terminal', { timeout: 60_000 }, () => {
  it('is asked for twice and never shown', async () => {
    const { shown, code } = await atTerminal(['271828\r', '271828\r']);
    expect(code).toBe(0);
    expect(shown.replace(hashIn(shown), '')).not.toMatch(/\d/);
    expect(await isRightPin('271828', readPinHash(hashIn(shown)))).toBe(true);
  });

  it('can be corrected while it is typed', async () => {
    const { shown } = await atTerminal(['27183\u007F28\r', '271828\r']);
    expect(await isRightPin('271828', readPinHash(hashIn(shown)))).toBe(true);
  });

  it('is refused when the two are not the same', async () => {
    const { shown, code } = await atTerminal(['271828\r', '271829\r']);
    expect({ hash: hashIn(shown), code }).toEqual({ hash: '', code: 2 });
    expect(shown).toContain('The two are not the same.');
  });

  it.each([
    ['Control+C', '27\u0003'],
    ['Control+D', '\u0004'],
  ])('is not given by %s', async (_key, typed) => {
    const { shown, code } = await atTerminal([typed]);
    expect(shown).toContain('No PIN was given.');
    expect(code).toBe(2);
  });
});

it.each([
  ['271828', null],
  ['2718', 'Beware: six digits or more are advised.'],
  ['1234', expect.stringContaining('in a row')],
  ['987654', expect.stringContaining('in a row')],
  ['000000', expect.stringContaining('all the same')],
])('of %s it says %s', (pin, advice) => {
  expect(pinAdvice(pin)).toEqual(advice);
});

it.each([
  ['1234', true],
  ['1234567890123456', true],
  ['123', false],
  ['12345678901234567', false],
  [' 271828', false],
  ['２７１８２８', false],
])('the PIN %j is taken: %s', (pin, taken) => {
  expect(pinFault(pin) === null).toBe(taken);
});
