import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createKeychainAnchor } from '../../../main/journal/keychain-anchor.ts';
import type { Keychain } from '../../../main/vault/keychain.ts';
import { staff } from './actors.ts';
import { type AuditBench, auditBench } from './audit-trail-bench.ts';

const akari = staff('eki-akari');
const began = { kind: 'handover-began' } as const;
const done = { kind: 'handover-ended', by: 'done' } as const;
const cut = { code: 'audit-trail-cut', fields: {} };

const lastOf = (bench: AuditBench) => {
  const { sequence, hash } = JSON.parse(bench.lines().at(-1) ?? '') as {
    sequence: number;
    hash: string;
  };
  return { sequence, link: hash };
};

/** A trail of four entries, of which the keychain knows the last. */
const anchored = async () => {
  const bench = auditBench();
  const { trail } = bench.start();
  await trail.checkAnchor();
  for (const event of [began, done, began, done]) {
    trail.append(akari, event);
  }
  await trail.anchored();
  return bench;
};

const keep = (bench: AuditBench, count: number): void => {
  const lines = bench.lines().slice(0, count);
  writeFileSync(bench.file, lines.map((line) => `${line}\n`).join(''));
};

describe('the anchor of the audit trail', () => {
  test('follows its last entry', async () => {
    const bench = await anchored();
    expect(bench.keychain.kept()).toEqual(lastOf(bench));
  });

  test('is at peace with a trail that it knows', async () => {
    const bench = await anchored();
    const { trail, told } = bench.start();
    trail.append(akari, began);
    await trail.checkAnchor();
    await trail.anchored();
    expect(told).toEqual([]);
    expect(bench.keychain.kept()).toEqual(lastOf(bench));
  });

  test.for<[string, (bench: AuditBench) => void]>([
    ['lines were cut off its end', (bench) => keep(bench, 2)],
    ['all lines were cut off', (bench) => keep(bench, 0)],
    ['its file was taken away', (bench) => rmSync(bench.file)],
    ['its folder was taken away', (bench) => rmSync(bench.folder, { recursive: true })],
  ])('tells, once, that %s, though entries have followed', async ([, change]) => {
    const bench = await anchored();
    change(bench);
    const { trail, told } = bench.start();
    for (let more = 0; more < 6; more += 1) {
      trail.append(akari, done);
    }
    await trail.checkAnchor();
    await trail.checkAnchor();
    expect(told).toEqual([cut]);
    expect(bench.events().at(-1)).toEqual({ kind: 'trail-cut', known: 4 });
    await trail.anchored();
    expect(bench.keychain.kept()).toEqual(lastOf(bench));
    const again = bench.start();
    await again.trail.checkAnchor();
    expect(again.told).toEqual([]);
  });

  test('tells it once, though it is compared twice at the same time', async () => {
    const bench = await anchored();
    keep(bench, 2);
    const { trail, told } = bench.start();
    await Promise.all([trail.checkAnchor(), trail.checkAnchor()]);
    expect(told).toEqual([cut]);
  });

  test('tells that another trail was put in the place of this one', async () => {
    const bench = await anchored();
    const other = auditBench();
    const { trail: foreign } = other.start();
    for (let entry = 0; entry < 6; entry += 1) {
      foreign.append(staff('eki-takumi'), done);
    }
    writeFileSync(bench.file, other.text());
    const { trail, told } = bench.start();
    await trail.checkAnchor();
    expect(told).toEqual([cut]);
  });

  test('finds its entry in an older file too', async () => {
    const bench = await anchored();
    renameSync(bench.file, path.join(bench.folder, 'audit-trail.000000001.jsonl'));
    const { trail, told } = bench.start();
    trail.append(akari, began);
    await trail.checkAnchor();
    expect(told).toEqual([]);
  });

  test('is not moved on before it was compared', async () => {
    const bench = await anchored();
    keep(bench, 1);
    bench.keychain.lock();
    const { trail, told } = bench.start();
    trail.append(akari, began);
    await trail.checkAnchor();
    await trail.anchored();
    expect(told).toEqual([]);
    bench.keychain.unlock();
    trail.append(akari, done);
    await trail.anchored();
    expect(bench.keychain.kept()?.sequence).toBe(4);
    await trail.checkAnchor();
    expect(told).toEqual([cut]);
  });

  test('that cannot be written holds nothing up, and catches up later', async () => {
    const bench = await anchored();
    const { trail, told } = bench.start();
    await trail.checkAnchor();
    await trail.anchored();
    bench.keychain.lock();
    expect(trail.append(akari, began)).toBe('written');
    await trail.anchored();
    bench.keychain.unlock();
    expect(trail.append(akari, done)).toBe('written');
    await trail.anchored();
    expect(told).toEqual([]);
    expect(bench.keychain.kept()).toEqual(lastOf(bench));
  });

  test('is not moved on while the trail cannot note what is missing', async () => {
    const bench = await anchored();
    const { trail } = bench.start();
    bench.obstruct();
    trail.append(akari, began);
    await trail.checkAnchor();
    await trail.anchored();
    expect(bench.keychain.kept()?.sequence).toBe(4);
    bench.clear();
    await trail.checkAnchor();
    expect(bench.events().at(-1)).toEqual({ kind: 'trail-cut', known: 4 });
  });
});

describe('the anchor in the keychain', () => {
  const inMemory = (secret: string | null): Keychain & { kept(): string | null } => {
    let kept = secret;
    return {
      read: async () => kept,
      write: async (text) => {
        kept = text;
      },
      erase: async () => {
        kept = null;
      },
      kept: () => kept,
    };
  };

  test('reads what it has written', async () => {
    const anchor = createKeychainAnchor(inMemory(null));
    expect(await anchor.read()).toBeNull();
    await anchor.write({ sequence: 7, link: 'abc' });
    expect(await anchor.read()).toEqual({ sequence: 7, link: 'abc' });
  });

  test.for(['', 'nothing', '{}', '{"sequence":0,"link":"abc"}'])(
    'fits no trail when somebody has made it %j',
    async (text) => {
      const bench = auditBench();
      const { trail, told } = bench.start({ anchor: createKeychainAnchor(inMemory(text)) });
      await trail.checkAnchor();
      expect(told).toEqual([cut]);
    },
  );
});
