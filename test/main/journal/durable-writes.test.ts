import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AppendOnlyFile, appendOnlyFile } from '../../../main/journal/append-only-file.ts';

const done = vi.hoisted(() => {
  const names = new Map<number, string>();
  const steps: string[] = [];
  return { names, steps };
});

/** Writes down, in order, what is asked of the disk, each by the last part of the file's name. */
vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  const shortly = (file: unknown): string => String(file).split('/').at(-1) ?? '';
  const nameOf = (descriptor: number): string => done.names.get(descriptor) ?? '?';
  return {
    ...original,
    openSync: (file: string, flags: string, mode?: number) => {
      const descriptor = original.openSync(file, flags, mode);
      done.names.set(descriptor, shortly(file));
      return descriptor;
    },
    writeSync: (descriptor: number, bytes: Uint8Array, offset?: number) => {
      done.steps.push(`write ${nameOf(descriptor)}`);
      return original.writeSync(descriptor, bytes, offset);
    },
    ftruncateSync: (descriptor: number, length: number) => {
      done.steps.push(`cut ${nameOf(descriptor)}`);
      original.ftruncateSync(descriptor, length);
    },
    copyFileSync: (from: string, to: string) => {
      done.steps.push(`copy to ${shortly(to)}`);
      original.copyFileSync(from, to);
    },
    fsyncSync: (descriptor: number) => {
      done.steps.push(`sync ${nameOf(descriptor)}`);
      original.fsyncSync(descriptor);
    },
    renameSync: (from: string, to: string) => {
      done.steps.push(`rename ${shortly(from)} to ${shortly(to)}`);
      original.renameSync(from, to);
    },
  };
});

const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-durable-'));
const folder = path.join(root, 'journal');
const name = path.join(folder, 'lines.jsonl');
afterAll(() => rmSync(root, { recursive: true }));

let file: AppendOnlyFile;
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  file = appendOnlyFile(name);
  file.open();
  file.append('{"first":1}');
  done.steps.length = 0;
});

const folderSync = process.platform === 'win32' ? [] : ['sync journal'];

describe('what counts as written is on the disk itself', () => {
  test('after a line was appended', () => {
    file.append('{"second":2}');
    expect(done.steps).toEqual(['write lines.jsonl', 'sync lines.jsonl']);
  });

  test('after the first line of a file, with the file’s name', () => {
    rmSync(name);
    file.append('{"first":1}');
    expect(done.steps).toEqual(['write lines.jsonl', 'sync lines.jsonl', ...folderSync]);
  });

  test('before lines take the place of others', () => {
    file.replace(['{"other":1}']);
    expect(done.steps).toEqual([
      'write lines.jsonl.new',
      'sync lines.jsonl.new',
      'rename lines.jsonl.new to lines.jsonl',
      ...folderSync,
    ]);
  });

  test('before a copy bears its name', () => {
    file.copyTo('copy.jsonl');
    expect(done.steps).toEqual([
      'copy to lines.jsonl.new',
      'sync lines.jsonl.new',
      'rename lines.jsonl.new to copy.jsonl',
      ...folderSync,
    ]);
    expect(file.readNeighbour('copy.jsonl')).toEqual(['{"first":1}']);
  });

  test('after a file was given another name', () => {
    file.renameTo('older.jsonl');
    expect(done.steps).toEqual(['rename lines.jsonl to older.jsonl', ...folderSync]);
  });
});
