import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const program = path.join(import.meta.dirname, '../../keyring/with-keyring.ts');
const start = (...words: readonly string[]) => spawn(process.execPath, [program, ...words]);

const run = async (...words: readonly string[]) => {
  const child = start(...words);
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return { output, code };
};

describe('with-keyring', () => {
  it('gives a command an unlocked keychain of its own', async () => {
    const script =
      'printf hello | secret-tool store --label=x a b && secret-tool lookup a b && secret-tool clear a b';
    expect(await run('--', 'sh', '-c', script)).toEqual({ output: 'hello', code: 0 });
  });

  it.each([
    ['exit 7', 7],
    ['kill -TERM $$', 143],
  ])('ends as the command ends: %s', async (script, code) => {
    expect(await run('sh', '-c', script)).toMatchObject({ code });
  });

  it('passes signals on to the command', async () => {
    const child = start(
      '--',
      'sh',
      '-c',
      "trap 'exit 9' TERM; echo begun; while :; do sleep 0.05; done",
    );
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect(code).toBe(9);
  });

  it('says that a command is missing or cannot be found', async () => {
    expect(await run()).toMatchObject({ code: 2 });
    expect(await run('--', 'no-such-command-anywhere')).toMatchObject({ code: 1 });
  });
});
