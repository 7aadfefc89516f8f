import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { appendOnlyFile } from '../../../main/journal/append-only-file.ts';

/** Refuses what Windows would: a descriptor that was opened for appending may not write elsewhere, and so not truncate either. */
vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  const isForAppending = (descriptor: number): boolean => {
    const known = original.readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8');
    const flags = Number.parseInt(/^flags:\s+(\d+)$/m.exec(known)?.[1] ?? '', 8);
    return (flags & original.constants.O_APPEND) !== 0;
  };
  return {
    ...original,
    ftruncateSync: (descriptor: number, length: number) => {
      if (isForAppending(descriptor)) {
        throw Object.assign(new Error('EPERM: operation not permitted'), { code: 'EPERM' });
      }
      original.ftruncateSync(descriptor, length);
    },
  };
});

const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-append-only-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(process.platform !== 'linux')(
  'a torn line is cut off where a file that is open for appending cannot be made shorter',
  () => {
    const name = path.join(folder, 'torn.jsonl');
    const file = appendOnlyFile(name);
    file.open();
    file.append('{"whole":1}');
    appendFileSync(name, '{"to');
    expect(file.open()).toEqual({ lines: ['{"whole":1}'], tornBytes: 4 });
    file.append('{"next":2}');
    expect(readFileSync(name, 'utf8')).toBe('{"whole":1}\n{"next":2}\n');
  },
);
