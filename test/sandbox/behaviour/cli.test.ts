import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../sandbox.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

const run = (...words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });

const runToEnd = async (...words: readonly string[]) => {
  const child = run(...words);
  if (!child.stdout || !child.stderr) throw new Error('no pipes');
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { output, errors, code };
};

const firstLine = async (child: ChildProcess): Promise<string> => {
  if (!child.stdout) throw new Error('no pipe');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('ended without a line');
};

describe('npm run sandbox', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'prints one line when it is ready, and stops on %s',
    async (signal) => {
      const child = run('--seed', 'demo');
      const printed: Sandbox = JSON.parse(await firstLine(child));
      expect(printed.baseUrl).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/v1$/);
      expect(printed.logins.length).toBeGreaterThan(1);
      expect((await fetch(`${printed.controlUrl}/books`)).status).toBe(200);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
    },
  );

  it.each([
    ['an unknown flag, by its name', ['--sed', 'demo'], '--sed'],
    ['a port that is none', ['--port', '70000'], '--port'],
    ['an SMTP port that is none', ['--smtp-port', 'mail'], '--smtp-port'],
    ['an unknown seed', ['--seed', 'few'], 'demo, empty, many'],
    ['a stray word', ['demo'], 'demo'],
  ])('refuses %s', async (_what, words, named) => {
    const { output, errors, code } = await runToEnd(...words);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(named);
    expect(errors).not.toContain('    at ');
  });

  it.each(['--port', '--smtp-port'])('says plainly that the port of %s is in use', async (flag) => {
    const occupant = createServer().listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    const address = occupant.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { errors, code } = await runToEnd(flag, String(port));
    occupant.close();
    expect(code).toBe(1);
    expect(errors).toContain(`${port} cannot be opened: the port is already in use`);
    expect(errors).not.toContain('    at ');
  });
});
