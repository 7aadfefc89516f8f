import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { house } from '../start/app-command.ts';

const script = `
  import { createCleanups } from './test/start/cleanups.ts';
  import { packHere } from './test/packaging/pack-here.ts';
  const cleanups = createCleanups(console.error);
  console.log(await packHere({ cleanups, stop: new AbortController().signal }));
  await cleanups.run();
  process.exitCode = 3;
`;

it('a package made for a run goes with it, and leaves the run its exit code', async () => {
  const run = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: house,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  run.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const [exitCode] = (await once(run, 'close')) as [number];
  const executable = output.trim();
  expect(exitCode).toBe(3);
  expect(executable).toMatch(/madoguchi-qa$/);
  expect(existsSync(executable)).toBe(false);
}, 120_000);
