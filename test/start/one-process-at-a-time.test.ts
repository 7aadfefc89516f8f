import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { oneProcessAtATime } from './one-process-at-a-time.ts';

const folder = mkdtempSync(join(tmpdir(), 'madoguchi-turns-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = (lock: string, book: string): string => `
  import { appendFileSync } from 'node:fs';
  import { setImmediate as turn } from 'node:timers/promises';
  import { oneProcessAtATime } from ${JSON.stringify(join(import.meta.dirname, 'one-process-at-a-time.ts'))};
  await oneProcessAtATime(${JSON.stringify(lock)}, async () => {
    appendFileSync(${JSON.stringify(book)}, 'begin ');
    for (let turns = 0; turns < 2000; turns += 1) await turn();
    appendFileSync(${JSON.stringify(book)}, 'end ');
  });
`;

it('what several processes do at once is done one after the other', async () => {
  const book = join(folder, 'book');
  const processes = Array.from({ length: 4 }, () =>
    spawn(process.execPath, [
      '--input-type=module-typescript',
      '--eval',
      program(join(folder, 'lock'), book),
    ]),
  );
  await Promise.all(processes.map((each) => once(each, 'exit')));
  expect(readFileSync(book, 'utf8')).toBe('begin end '.repeat(4));
});

it('a process that died with the lock holds nobody up', async () => {
  const lock = join(folder, 'left-behind');
  const dead = spawn('true');
  await once(dead, 'exit');
  writeFileSync(lock, String(dead.pid));
  expect(await oneProcessAtATime(lock, async () => 'done')).toBe('done');
  expect(existsSync(lock)).toBe(false);
});
