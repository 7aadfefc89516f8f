import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { startKeyringSession } from './keyring-session.ts';

/** Runs a command with a keychain of its own, and ends as the command ends: `node with-keyring.ts -- COMMAND…` */
async function runWithKeyring(words: readonly string[]): Promise<number> {
  const [program, ...rest] = words[0] === '--' ? words.slice(1) : words;
  if (program === undefined) {
    process.stderr.write('usage: node test/keyring/with-keyring.ts -- COMMAND…\n');
    return 2;
  }
  const keyring = await startKeyringSession();
  try {
    // Before the command begins: a signal in between would end this program and leave the command running.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => command.kill(signal));
    }
    const command = spawn(program, rest, { env: keyring.environment, stdio: 'inherit' });
    await once(command, 'exit');
    const { exitCode, signalCode } = command;
    return exitCode ?? 128 + (signalCode === null ? 0 : constants.signals[signalCode]);
  } finally {
    await keyring.stop();
  }
}

try {
  process.exitCode = await runWithKeyring(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`with-keyring: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
