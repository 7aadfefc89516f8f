import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Milliseconds that the app has to end by itself after SIGTERM. All together must take less than 3 s. */
const graceMs = 2500;

async function end(app: ChildProcess): Promise<void> {
  const exit = once(app, 'exit');
  app.kill('SIGTERM');
  const patience = setTimeout(() => app.kill('SIGKILL'), graceMs);
  await exit;
  clearTimeout(patience);
}

const documentedCodes: readonly number[] = [0, 1, 2, 3];

/**
 * Runs the app on this terminal until it ends or `stop` asks it to. Answers the exit code to pass on: the app's own
 * where it is a documented one, 0 when it was asked to stop, else 1.
 */
export async function runApp(
  [program, ...words]: readonly [string, ...string[]],
  environment: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<number> {
  if (stop.aborted) return 0;
  const app = spawn(program, words, { env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended: Promise<(number | null)[]> = once(app, 'exit');
  const asked = once(stop, 'abort').then(() => 'asked' as const);
  const first = await Promise.race([ended, asked]);
  if (first === 'asked') {
    if (app.exitCode === null && app.signalCode === null) await end(app);
    return 0;
  }
  const code = first[0] ?? 1;
  return documentedCodes.includes(code) ? code : 1;
}
