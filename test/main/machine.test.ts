import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type KeyringSession, startKeyringSession } from '../keyring/keyring-session.ts';

const run = promisify(execFile);

let session: KeyringSession;
beforeAll(async () => {
  session = await startKeyringSession();
});
afterAll(() => session.stop());

const inKeychain = async (script: string): Promise<string> => {
  const program = `
    import { machineFor } from ${JSON.stringify(new URL('../../main/machine.ts', import.meta.url).href)};
    ${script}
  `;
  const words = ['--input-type=module-typescript', '--eval', program];
  return (await run(process.execPath, words, { env: session.environment })).stdout;
};

it('a build for QA neither reads nor overwrites the secrets of a kiosk in use, of the same name', async () => {
  const said = await inKeychain(`
    const [inUse, qa] = ['production', 'qa'].map((build) => machineFor(build).keychain('k1'));
    await inUse.write('a token that counts');
    const read = await qa.read();
    await qa.write('a token of tests');
    console.log(JSON.stringify([read, await inUse.read(), await qa.read()]));
  `);
  expect(JSON.parse(said)).toEqual([null, 'a token that counts', 'a token of tests']);
});
