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
  // The end of the audit trail lies there too.
  const secrets = [...stdout.matchAll(/^secret = (.*)$/gm)].map(([, secret]) => secret ?? '');
  const kept = secrets.map((secret) => session.safeParse(JSON.parse(secret)).data);
  return kept.find((each) => each !== undefined) ?? null;
}
