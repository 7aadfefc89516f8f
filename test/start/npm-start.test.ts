import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

type Start = ChildProcessByStdio<null, Readable, Readable>;

const script = join(import.meta.dirname, 'start.ts');
const noDisplay = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };

const start = (words: readonly string[], environment: NodeJS.ProcessEnv = {}): Start =>
  spawn(process.execPath, [script, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function ended(child: Start) {
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code: Number(code), errors };
}

const limit = { timeout: 90_000 };

describe('npm start', limit, () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'npm-start-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

  it('names an unknown flag and ends with 2', async () => {
    const { code, errors } = await ended(start(['--warp', '9']));
    expect(code).toBe(2);
    expect(errors).toContain('--warp');
  });

  it('says what works without a display and ends with 1', async () => {
    const { code, errors } = await ended(start(['--runtime', 'standin'], noDisplay));
    expect(code).toBe(1);
    expect(errors).toMatch(/--headless.*npm run demo/s);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it('names a debugging port that is in use and ends with 1', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const words = ['--runtime', 'standin', '--headless', '--remote-debugging-port', String(port)];
    const { code, errors } = await ended(start(words));
    server.close();
    expect(code).toBe(1);
    expect(errors).toContain(`Port ${port} is in use`);
  });

  it('passes on that a configuration is refused, with its faults', async () => {
    const config = join(folder, 'broken.json');
    await writeFile(config, '{"kioskId":"k1","posture":"upright"}');
    const words = ['--config', config, '--data', folder, '--runtime', 'standin', '--headless'];
    const { code, errors } = await ended(start(words));
    expect(code).toBe(2);
    expect(errors).toContain('posture');
    expect(errors).toContain('billing');
  });

  it('gets ready at its sandbox, and SIGTERM ends everything within three seconds', async () => {
    const ready = join(folder, 'ready.json');
    const words = ['--runtime', 'standin', '--headless', '--ready-file', ready];
    const child = start(words, { ...noDisplay, TMPDIR: folder });
    const errors = text(child.stderr);
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    expect(JSON.parse(String(line))).toMatchObject({
      event: 'ready',
      runtime: 'standin',
      screen: 'attract',
    });
    expect(await readFile(ready, 'utf8')).toBe(`${line}\n`);
    const asked = performance.now();
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(performance.now() - asked).toBeLessThan(3000);
    expect(code).toBe(0);
    const said = await errors;
    for (const word of [
      'Sandbox backend: https://',
      'Mailbox: http://',
      'Demo login (selfcare)',
      'Demo login (counter)',
    ]) {
      expect(said).toContain(word);
    }
    expect(await readdir(folder)).toEqual(['ready.json']);
  });
});
