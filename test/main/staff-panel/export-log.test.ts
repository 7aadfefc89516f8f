import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLogExport } from '../../../main/staff-panel/export-log.ts';
import { panelBench } from './panel-bench.ts';
import { rightPin } from './right-pin.ts';

const fileName = 'madoguchi-log-shop-012-k1-2026-11-21.jsonl';

let bench: ReturnType<typeof panelBench>;
beforeEach(() => {
  bench = panelBench();
  writeFileSync(path.join(bench.logs, 'kiosk.1.log'), '{"code":"older"}\n');
  writeFileSync(path.join(bench.logs, 'kiosk.log'), '{"code":"newer"}\n');
  writeFileSync(path.join(bench.logs, 'kiosk.10.log'), '{"code":"oldest"}\n');
  writeFileSync(path.join(bench.logs, 'operations.jsonl'), 'no log\n');
});

const openPanel = async () => {
  const kiosk = bench.start();
  await kiosk.tryPin(rightPin);
  return kiosk;
};

describe('an export of the log', () => {
  it('holds all files of the log in their order, and no other, and is noted', async () => {
    const drive = bench.putIn('USB');
    const { panel } = await openPanel();
    expect(await panel.exportLog({ driveId: 'USB' })).toEqual({ state: 'exported', fileName });
    expect(readFileSync(path.join(drive, fileName), 'utf8').replace(/^\{"part":.*\n/gm, '')).toBe(
      '{"code":"oldest"}\n{"code":"older"}\n{"code":"newer"}\n',
    );
    expect(bench.panelEvents().slice(-2)).toEqual([
      { kind: 'export-asked' },
      { kind: 'log-exported', file: fileName },
    ]);
  });

  it('never writes over anything: a second one of the same day has a name of its own', async () => {
    const drive = bench.putIn('USB');
    const { panel } = await openPanel();
    await panel.exportLog({ driveId: 'USB' });
    const second = 'madoguchi-log-shop-012-k1-2026-11-21-2.jsonl';
    expect(await panel.exportLog({ driveId: 'USB' })).toEqual({
      state: 'exported',
      fileName: second,
    });
    expect(readdirSync(drive).toSorted()).toEqual([second, fileName].toSorted());
  });

  it('does not follow a link that lies in wait on the drive', async () => {
    const drive = bench.putIn('USB');
    const target = path.join(bench.logs, 'elsewhere');
    symlinkSync(target, path.join(drive, fileName));
    const { panel } = await openPanel();
    await panel.exportLog({ driveId: 'USB' });
    expect(existsSync(target)).toBe(false);
  });

  it.each(['', '.', '..', '/', '../logs', 'USB/..', './USB', 'other'])(
    'goes to no place that main does not list as a drive: %j',
    async (driveId) => {
      bench.putIn('USB');
      const before = readdirSync(bench.logs);
      const { panel } = await openPanel();
      expect(await panel.exportLog({ driveId })).toEqual({ state: 'failed', reason: 'drive-gone' });
      expect(readdirSync(bench.logs)).toEqual(before);
    },
  );

  it('says so when the drive was taken out after it had been listed', async () => {
    bench.putIn('USB');
    const { panel, lines } = await openPanel();
    bench.takeOut('USB');
    expect(await panel.exportLog({ driveId: 'USB' })).toEqual({
      state: 'failed',
      reason: 'drive-gone',
    });
    expect(lines.at(-1)).toEqual({ code: 'export-failed', fields: { reason: 'drive-gone' } });
    expect(bench.panelEvents()).toEqual([{ kind: 'panel-opened' }]);
  });

  it.each([
    ['/dev/full', 'drive-gone'],
    ['/proc', 'drive-gone'],
    ['/sys', 'drive-read-only'],
  ])('to a place that takes nothing (%s) fails with its reason: %s', async (folder, reason) => {
    const { log, trail } = bench.start();
    const exportLog = createLogExport({
      logs: bench.logs,
      head: () => [],
      kioskId: 'shop-012-k1',
      drives: () => [{ id: 'it', name: 'it', folder }],
      now: () => Date.parse('2026-11-21T00:00:00Z'),
      trail,
      log,
    });
    expect(await exportLog('it')).toEqual({ state: 'failed', reason });
  });

  it('says so when the log itself cannot be read', async () => {
    bench.putIn('USB');
    const { panel } = await openPanel();
    rmSync(bench.logs, { recursive: true });
    expect(await panel.exportLog({ driveId: 'USB' })).toEqual({
      state: 'failed',
      reason: 'log-unreadable',
    });
  });

  it('does not happen unless it was noted before', async () => {
    const drive = bench.putIn('USB');
    const { panel } = await openPanel();
    bench.audit.obstruct();
    expect(await panel.exportLog({ driveId: 'USB' })).toEqual({
      state: 'failed',
      reason: 'not-noted',
    });
    expect(readdirSync(drive)).toEqual([]);
  });

  it('says so when the drive holds a hundred of today', async () => {
    const drive = bench.putIn('USB');
    const stem = fileName.replace('.jsonl', '');
    writeFileSync(path.join(drive, fileName), '');
    for (let number = 2; number <= 100; number += 1) {
      writeFileSync(path.join(drive, `${stem}-${number}.jsonl`), '');
    }
    const { panel } = await openPanel();
    expect(await panel.exportLog({ driveId: 'USB' })).toEqual({
      state: 'failed',
      reason: 'names-taken',
    });
  });
});
