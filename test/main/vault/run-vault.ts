import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { VaultAnswer } from '../../../main/vault/vault.ts';

const run = promisify(execFile);
const program = path.join(import.meta.dirname, 'vault-steps.ts');

export interface Step {
  readonly step: string;
  readonly answer: VaultAnswer<unknown>;
  /** Milliseconds. */
  readonly took: number;
}

export interface VaultRun {
  readonly account: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds for each call; the product's own limit unless given. */
  readonly limit?: number;
}

/** Runs steps such as `store=a`, `read`, `erase`, `check`, `lock`, `stop-daemon` on a vault in a process of its own. */
export const runVault = async (
  { account, environment, limit = 5000 }: VaultRun,
  ...steps: readonly string[]
): Promise<readonly Step[]> => {
  const { stdout } = await run(process.execPath, [program, account, String(limit), ...steps], {
    env: environment,
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Step);
};
