import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const module = path.resolve('main/vault/keychain.ts');
/** Whether there is a keychain does not matter: the library is loaded before. */
const reads = `import { createKeychain } from ${JSON.stringify(module)};
await createKeychain('nobody').read().catch(() => undefined);`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-library-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the environment cannot put another library in the keychain’s place', async () => {
  const library = path.join(folder, 'library.cjs');
  const loaded = path.join(folder, 'loaded');
  writeFileSync(library, `require('node:fs').writeFileSync(${JSON.stringify(loaded)}, '');`);
  const env = { ...process.env, NAPI_RS_NATIVE_LIBRARY_PATH: library };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', reads], { env });
  expect(existsSync(loaded)).toBe(false);
});
