import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inspectBundles } from './bundles.ts';

describe('the bundles', () => {
  let house: string;

  async function fileFrom(year: number, path: string): Promise<void> {
    const file = join(house, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '');
    const time = new Date(Date.UTC(year, 0));
    await utimes(file, time, time);
    await utimes(dirname(file), time, time);
  }

  beforeEach(async () => {
    house = await mkdtemp(join(tmpdir(), 'bundles-'));
    await fileFrom(2020, 'main/window/kiosk-window.ts');
    await fileFrom(2021, 'renderer/index.html');
    await fileFrom(2022, 'out/main/index.cjs');
    await fileFrom(2022, 'out/preload/index.cjs');
    await fileFrom(2022, 'out/renderer/index.html');
    await utimes(join(house, 'main'), new Date(0), new Date(0));
  });
  afterEach(() => rm(house, { recursive: true }));

  it('are fresh when newer than every source', () => {
    expect(inspectBundles(house)).toEqual({ state: 'fresh' });
  });

  it('are missing as soon as one is', async () => {
    await rm(join(house, 'out/preload/index.cjs'));
    expect(inspectBundles(house)).toEqual({ state: 'missing', bundle: 'out/preload/index.cjs' });
  });

  it('are stale when a source deep inside is newer than the oldest of them', async () => {
    await fileFrom(2023, 'main/window/kiosk-window.ts');
    await fileFrom(2024, 'out/renderer/index.html');
    expect(inspectBundles(house)).toEqual({ state: 'stale' });
  });
});
