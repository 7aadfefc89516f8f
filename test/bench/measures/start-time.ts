import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Milliseconds from spawning the command to its ready line on standard output. The app is ended afterwards. */
export async function measureStart(
  [program, ...words]: readonly [string, ...string[]],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const start = performance.now();
  const app = spawn(program, words, { env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(app, 'exit');
  try {
    for await (const line of createInterface({ input: app.stdout })) {
      if (line.includes('"event":"ready"')) return performance.now() - start;
    }
    throw new Error(`${program} ended without getting ready`);
  } finally {
    app.kill('SIGTERM');
    await ended;
  }
}
