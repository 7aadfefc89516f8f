import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { appendOnlyFile } from '../../../main/journal/append-only-file.ts';
import type { AuditEvent } from '../../../main/journal/audit-event.ts';
import { createVersionRecord } from '../../../main/updates/version-record.ts';
import { createVersions } from '../../../main/updates/versions.ts';
import { FakeClock } from '../billing/fake-clock.ts';
import { recordedLog } from '../ipc/recorded-log.ts';

const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-versions-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;

const minute = 60_000;
const day = 24 * 60 * minute;
const never = new AbortController().signal;

/** One kiosk over many starts, each with the version that it runs. */
const kiosk = () => {
  made += 1;
  const file = path.join(root, String(made), 'versions.json');
  const clock = new FakeClock();
  const { log, lines } = recordedLog();
  const events: AuditEvent[] = [];
  const start = (running: string) => {
    const versions = createVersions({
      record: createVersionRecord(appendOnlyFile(file), log),
      running,
      clock,
      trail: {
        append: (_actor, event) => {
          events.push(event);
          return 'written';
        },
      },
      log,
    });
    void versions.started(never);
    return versions;
  };
  return {
    file,
    clock,
    events,
    codes: () => lines.map(({ code, fields }) => `${code} ${fields.reason ?? ''}`.trim()),
    start,
    /** A start that goes well. */
    run: (running: string) => {
      const versions = start(running);
      versions.pageShown();
      return versions;
    },
  };
};

describe('the version of each start', () => {
  it('says nothing while it stays the same', () => {
    const { run, events, codes } = kiosk();
    run('1.0.0');
    run('1.0.0');
    run('1.0.0');
    expect([events, codes()]).toEqual([[], []]);
  });

  it.each<[string, string, 'forward' | 'back', string]>([
    ['1.9.0', '1.10.0', 'forward', 'version-changed 1.9.0 to 1.10.0'],
    ['1.10.0', '1.9.0', 'back', 'version-went-back 1.10.0 to 1.9.0'],
  ])('%s, then %s, is noted as one that went %s', (from, to, change, line) => {
    const { run, events, codes } = kiosk();
    run(from);
    run(to);
    run(to);
    expect(events).toEqual([{ kind: 'version-changed', from, to, change }]);
    expect(codes()).toEqual([line]);
  });

  it('is noted when it failed to start, once, and again when another takes its place', () => {
    const { run, start, events } = kiosk();
    run('1.0.0');
    start('1.1.0');
    start('1.1.0');
    expect(events.slice(1)).toEqual([]);
    start('1.1.0');
    start('1.1.0');
    run('1.0.0');
    expect(events.slice(1)).toEqual([
      { kind: 'starts-in-vain', version: '1.1.0', starts: 2 },
      { kind: 'starts-in-vain', version: '1.1.0', starts: 4 },
      { kind: 'version-changed', from: '1.1.0', to: '1.0.0', change: 'back' },
    ]);
  });

  it('starts that go well are not counted', () => {
    const { run, start, events } = kiosk();
    for (const _ of [1, 2, 3]) {
      run('1.0.0');
      start('1.0.0');
    }
    expect(events).toEqual([]);
  });

  it.each([
    ['is damaged', (file: string) => writeFileSync(file, '{"version":\n')],
    ['is gone', (file: string) => rmSync(file)],
  ])('is told anew when the record %s', (_what, spoil) => {
    const { run, events, file } = kiosk();
    run('1.0.0');
    spoil(file);
    run('1.1.0');
    expect(events).toEqual([]);
    run('1.2.0');
    expect(events).toEqual([
      { kind: 'version-changed', from: '1.1.0', to: '1.2.0', change: 'forward' },
    ]);
  });
});

describe('an update', () => {
  it('that is taken is noted as another version, and no more', async () => {
    const { run, clock, events } = kiosk();
    run('1.0.0').handingOver('1.1.0');
    clock.advance(minute);
    run('1.1.0');
    clock.advance(day);
    await Promise.resolve();
    expect(events).toEqual([
      { kind: 'update-began', from: '1.0.0', to: '1.1.0' },
      { kind: 'version-changed', from: '1.0.0', to: '1.1.0', change: 'forward' },
    ]);
  });

  it('that is not taken within ten minutes is noted', async () => {
    const { run, clock, events, codes } = kiosk();
    run('1.0.0').handingOver('1.1.0');
    run('1.0.0');
    clock.advance(9 * minute);
    await expect.poll(() => events.length).toBe(1);
    clock.advance(minute);
    await expect
      .poll(() => events.at(-1))
      .toEqual({
        kind: 'update-not-taken',
        version: '1.1.0',
        running: '1.0.0',
      });
    expect(codes()).toEqual(['update-began 1.0.0 to 1.1.0', 'update-not-taken 1.1.0']);
  });

  it('that was not taken waits a day, then two, then four, then a week; another version does not', () => {
    const { run, clock } = kiosk();
    for (const days of [1, 2, 4, 7, 7]) {
      run('1.0.0').handingOver('1.1.0');
      const next = run('1.0.0');
      expect(next.mayHandOver('1.2.0')).toBe(true);
      clock.setWallClock(days * day - minute);
      expect({ days, may: next.mayHandOver('1.1.0') }).toEqual({ days, may: false });
      clock.setWallClock(minute);
      expect({ days, may: next.mayHandOver('1.1.0') }).toEqual({ days, may: true });
    }
  });

  it('is not begun where it cannot be recorded', () => {
    const { run, file, codes, events } = kiosk();
    const versions = run('1.0.0');
    rmSync(file);
    mkdirSync(file);
    expect(versions.handingOver('1.1.0')).toBe('not-written');
    expect(codes()).toEqual([expect.stringMatching(/^version-record-unavailable E/)]);
    expect(events).toEqual([]);
  });
});
