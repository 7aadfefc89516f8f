import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const session = z.object({ accessToken: z.string().min(1), refreshToken: z.string().min(1) });

export type Tokens = z.infer<typeof session>;

/** The session tokens that the app keeps now, as `secret-tool` reads them, independently of the app's own vault. */
export async function readKeptTokens(environment: NodeJS.ProcessEnv): Promise<Tokens | null> {
  const words = ['search', '--all', '--unlock', 'service', 'madoguchi'];
  const { stdout } = await run('secret-tool', words, { env: environment }).catch(() => ({
    stdout: '',
  }));
  const secret = /^secret = (.*)$/m.exec(stdout)?.[1];
  return secret === undefined ? null : session.parse(JSON.parse(secret));
}
