import { describe, expect, it } from 'vitest';
import { createCleanups } from './cleanups.ts';
import { runApp } from './run-app.ts';

const script = (code: string) => [process.execPath, '-e', code] as const;
const run = (code: string, stop = new AbortController().signal) =>
  runApp(script(code), process.env, stop);

describe('the exit code that is passed on', () => {
  it.each([
    [0, 0],
    [2, 2],
    [3, 3],
    [1, 1],
    [7, 1],
    [134, 1],
  ])('of an app that ends with %i is %i', async (code, passedOn) => {
    expect(await run(`process.exit(${code})`)).toBe(passedOn);
  });

  it('of an app that is killed by somebody else is 1', async () => {
    expect(await run('process.kill(process.pid, "SIGKILL")')).toBe(1);
  });
});

describe('an app that is asked to stop', () => {
  const stopSoon = () => {
    const asked = new AbortController();
    setTimeout(() => asked.abort(), 300);
    return asked.signal;
  };

  it('ends, and that is no failure', async () => {
    expect(await run('setInterval(() => {}, 1000)', stopSoon())).toBe(0);
  });

  it('is ended within three seconds even when it will not listen', async () => {
    const start = performance.now();
    const deaf = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)';
    expect(await run(deaf, stopSoon())).toBe(0);
    expect(performance.now() - start).toBeLessThan(3300);
  });

  it('is not even started when that came first', async () => {
    expect(await run('process.exit(5)', AbortSignal.abort())).toBe(0);
  });
});

describe('what has to be undone', () => {
  it('is undone in reverse order, whatever fails on the way', async () => {
    const done: string[] = [];
    const cleanups = createCleanups((line) => done.push(line));
    cleanups.add(() => void done.push('folder'));
    cleanups.add(() => Promise.reject(new Error('already gone')));
    cleanups.add(() => void done.push('sandbox'));
    await cleanups.run();
    await cleanups.run();
    expect(done).toEqual(['sandbox', 'Cleaning up: already gone', 'folder']);
  });
});
