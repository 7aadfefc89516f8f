import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createReadyLine } from '../../../main/log/ready-line.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-ready-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('says once, at the first screen that takes input, that the kiosk is ready', () => {
  const readyFile = path.join(folder, 'ready.json');
  writeFileSync(readyFile, 'left by an earlier run');
  const lines: string[] = [];
  const shown = createReadyLine({ runtime: 'standin', debuggingPort: 9222, readyFile }, (line) =>
    lines.push(line),
  );
  expect(existsSync(readyFile)).toBe(false);
  shown('submitting');
  expect(lines).toEqual([]);
  shown('attract');
  shown('login');
  expect(lines).toHaveLength(1);
  expect(readFileSync(readyFile, 'utf8')).toBe(lines[0]);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    event: 'ready',
    runtime: 'standin',
    debuggingPort: 9222,
    screen: 'attract',
    pid: process.pid,
    startedMs: expect.any(Number),
  });
});
