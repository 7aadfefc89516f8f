import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreedFuses } from '../../../main/posture/agreed-fuses.ts';
import { fusesCheck } from '../../../main/posture/fuses.ts';
import { copyWithFlipped, setAgreedFuses, writeExecutable } from './executable-with-fuses.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-fuses-'));
afterAll(() => rmSync(folder, { recursive: true }));
const packed = path.join(folder, 'packed');
const asShipped = path.join(folder, 'as-shipped');

beforeAll(async () => {
  writeExecutable(asShipped);
  copyFileSync(asShipped, packed);
  await setAgreedFuses(packed);
});

const look = (executable: string) => fusesCheck(executable, 'packaged').look();

describe('the fuses of a package', () => {
  it('are sound when they are as agreed', async () => {
    expect(await look(packed)).toBe('sound');
  });

  it.each([...agreedFuses.keys()].map((fuse) => [FuseV1Options[fuse], fuse] as const))(
    'are unsound with %s the other way round',
    async (name, fuse) => {
      const copy = path.join(folder, name);
      await copyWithFlipped(packed, copy, fuse);
      expect(await look(copy)).toBe('unsound');
    },
  );

  it('are unsound as Electron ships them', async () => {
    expect(await look(asShipped)).toBe('unsound');
  });

  it('are unsound where there are none', async () => {
    expect(await look(import.meta.filename)).toBe('unsound');
    expect(await look(path.join(folder, 'absent'))).toBe('unsound');
  });
});

it('from source, Electron comes as it is', async () => {
  expect(await fusesCheck(asShipped, 'from-source').look()).toBe('sound');
});
