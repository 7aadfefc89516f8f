import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreedFuses, type PackagedBuild } from '../../../main/posture/agreed-fuses.ts';
import { fusesCheck } from '../../../main/posture/fuses.ts';
import { setAgreedFuses } from '../../packaging/hooks/set-agreed-fuses.ts';
import { copyWithFlipped, writeExecutable } from './executable-with-fuses.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-fuses-'));
afterAll(() => rmSync(folder, { recursive: true }));
const packed = path.join(folder, 'packed');
const packedForQa = path.join(folder, 'packed-for-qa');
const wrongWayRound = path.join(folder, 'wrong-way-round');

beforeAll(async () => {
  writeExecutable(wrongWayRound);
  copyFileSync(wrongWayRound, packed);
  copyFileSync(wrongWayRound, packedForQa);
  await setAgreedFuses(packed, 'production');
  await setAgreedFuses(packedForQa, 'qa');
});

const look = (executable: string, build: PackagedBuild = 'production') =>
  fusesCheck(executable, build).look();

describe('the fuses of a package', () => {
  it('are sound when they are as agreed', async () => {
    expect(await look(packed)).toBe('sound');
  });

  it.each(
    [...agreedFuses('production').keys()].map((fuse) => [FuseV1Options[fuse], fuse] as const),
  )('are unsound with %s the other way round', async (name, fuse) => {
    const copy = path.join(folder, name);
    await copyWithFlipped(packed, copy, fuse);
    expect(await look(copy)).toBe('unsound');
  });

  it('are unsound with all of them the other way round', async () => {
    expect(await look(wrongWayRound)).toBe('unsound');
  });

  it('for QA leave the inspector to Playwright, and nothing else to anybody', async () => {
    expect(await look(packedForQa, 'qa')).toBe('sound');
    const differing = [...agreedFuses('qa')].filter(
      ([fuse, state]) => agreedFuses('production').get(fuse) !== state,
    );
    expect(differing).toEqual([[FuseV1Options.EnableNodeCliInspectArguments, 'on']]);
  });

  it('of one build are unsound in the other', async () => {
    expect(await look(packedForQa, 'production')).toBe('unsound');
    expect(await look(packed, 'qa')).toBe('unsound');
  });

  it('are unsound where there are none', async () => {
    expect(await look(import.meta.filename)).toBe('unsound');
    expect(await look(path.join(folder, 'absent'))).toBe('unsound');
  });
});

it('from source, Electron comes as it is', async () => {
  expect(await fusesCheck(wrongWayRound, 'development').look()).toBe('sound');
});
