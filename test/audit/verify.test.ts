import { execFile } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { auditFileName } from '../../main/journal/audit-files.ts';
import { staff } from '../main/journal/actors.ts';
import { runAudit } from './run-audit.ts';
import { sampleTrail, type Told } from './sample-trail.ts';

const kiosk = { kind: 'kiosk' } as const;
const akari = staff('eki-akari');
const day: readonly Told[] = [
  ['2026-11-21T00:00:00Z', kiosk, { kind: 'kiosk-started', version: '1.2.0' }],
  ['2026-11-21T01:00:00Z', akari, { kind: 'session-began', sessionId: 'a' }],
  ['2026-11-21T02:00:00Z', akari, { kind: 'handover-began' }],
  ['2026-11-21T02:01:00Z', akari, { kind: 'handover-ended', by: 'done' }],
  ['2026-11-21T03:00:00Z', akari, { kind: 'session-ended', sessionId: 'a', reason: 'logged-out' }],
  ['2026-11-21T12:00:00Z', kiosk, { kind: 'kiosk-stopped' }],
];

const verify = (...paths: readonly string[]) => runAudit({ kind: 'verify', paths });
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').slice(0, -1);
const rewrite = (file: string, change: (lines: readonly string[]) => readonly string[]): void => {
  const lines = change(linesOf(file));
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
};
const inFiles = (folder: string) =>
  readdirSync(folder)
    .toSorted()
    .map((name) => path.join(folder, name));

/** Two entries a file. */
const severalFiles = () => {
  const folder = sampleTrail(day, { bytes: 400 });
  const files = inFiles(folder);
  expect(files).toHaveLength(3);
  return { folder, files };
};

const asWhole = [
  '6 entries of kiosk shop-012-k1, from 2026-11-21 09:00:00 (Asia/Tokyo) to 2026-11-21 21:00:00 (Asia/Tokyo).',
  'The trail is whole.',
];
const said = (lines: readonly string[]) => `${lines.join('\n')}\n`;

describe('a whole trail', () => {
  test('is said to be so, with how many entries it has, from when to when', () => {
    const file = path.join(sampleTrail(day), auditFileName);
    expect(verify(file)).toEqual({ output: said(asWhole), errors: '', exitCode: 0 });
  });

  test('may lie in several files, named by their folder or in any order', () => {
    const { folder, files } = severalFiles();
    expect(verify(folder).output).toBe(said(asWhole));
    expect(verify(...files.toReversed()).output).toBe(said(asWhole));
    expect(verify(folder, ...files).output).toBe(said(asWhole));
  });

  test('may begin later, which is said', () => {
    const { files } = severalFiles();
    const { output, exitCode } = verify(...files.slice(1));
    expect(output).toContain('They begin with entry 3: those before it are not in these files.');
    expect(exitCode).toBe(0);
  });
});

describe('a trail that is not whole', () => {
  test.for<[string, (lines: readonly string[]) => readonly string[], readonly string[]]>([
    [
      'an entry was changed',
      (lines) => lines.map((line) => line.replace('eki-akari","shopName', 'eki-takum","shopName')),
      [2, 3, 4, 5].map((line) => `line ${line}: this line was changed after it was written.`),
    ],
    [
      'an entry is missing',
      (lines) => lines.toSpliced(2, 1),
      ['line 3: this line does not follow on the line before'],
    ],
    [
      'a line makes no sense',
      (lines) => lines.with(2, 'nothing'),
      ['line 3: this line cannot be read.', 'line 4: this line does not follow'],
    ],
    [
      'entries were put in another order',
      (lines) => lines.with(1, lines[2] ?? '').with(2, lines[1] ?? ''),
      [2, 3, 4].map((line) => `line ${line}: this line does not follow`),
    ],
  ])('is reported with each line, when %s', ([, change, breaks]) => {
    const file = path.join(sampleTrail(day), auditFileName);
    rewrite(file, change);
    const { output, exitCode } = verify(file);
    const found = output.split('\n').filter((line) => line.startsWith('BREAK'));
    expect(found).toHaveLength(breaks.length);
    for (const [index, text] of breaks.entries()) {
      expect(found[index]).toContain(`BREAK at ${auditFileName}, ${text}`);
    }
    expect(output).toMatch(/The trail is broken: \d+ breaks?\.\n$/);
    expect(exitCode).toBe(1);
  });

  test('is reported when a file between two others is missing', () => {
    const { folder, files } = severalFiles();
    rmSync(files[1] ?? '');
    const { output, exitCode } = verify(folder);
    expect(output).toContain(`BREAK at ${auditFileName}, line 1: this line does not follow`);
    expect(exitCode).toBe(1);
  });

  test('is reported when its end is no whole line', () => {
    const file = path.join(sampleTrail(day), auditFileName);
    appendFileSync(file, '{"act');
    const { output, exitCode } = verify(file);
    expect(output).toContain(`BREAK at the end of ${auditFileName}: 5 bytes are no whole line.`);
    expect(exitCode).toBe(1);
  });

  test('is reported when the kiosk has found entries missing, though the rest is whole', () => {
    const cut: Told = ['2026-11-22T00:00:00Z', kiosk, { kind: 'trail-cut', known: 9 }];
    const { output, exitCode } = verify(sampleTrail([...day, cut]));
    expect(output).toContain('line 7: the kiosk found that entries were missing from the end');
    expect(exitCode).toBe(1);
  });

  test('is reported when it is empty', () => {
    const file = path.join(sampleTrail(day), auditFileName);
    writeFileSync(file, '');
    const { output, exitCode } = verify(file);
    expect(output).toContain('BREAK: there is no entry.');
    expect(exitCode).toBe(1);
  });
});

describe('what is no trail', () => {
  test('is refused, and its path named', () => {
    const { errors, exitCode } = verify('/nowhere/audit-trail.jsonl');
    expect(errors).toContain('/nowhere/audit-trail.jsonl');
    expect(exitCode).toBe(2);
  });

  test('is refused when files of two kiosks are given as one', () => {
    const other = sampleTrail(day, { kioskId: 'shop-012-k2' });
    const { errors, exitCode } = verify(sampleTrail(day), other);
    expect(errors).toContain('Each kiosk has a trail of its own: shop-012-k1, shop-012-k2.');
    expect(exitCode).toBe(2);
  });
});

describe('npm run audit', () => {
  const run = (...words: readonly string[]) =>
    promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'cli.ts'), ...words]);

  test('ends with 0 for a whole trail', async () => {
    expect((await run('verify', sampleTrail(day))).stdout).toBe(said(asWhole));
  });

  test('ends with 1 for a broken one and with 2 for words that it does not know', async () => {
    const folder = sampleTrail(day);
    rewrite(path.join(folder, auditFileName), (lines) => lines.slice(1).toReversed());
    await expect(run('verify', folder)).rejects.toMatchObject({ code: 1 });
    await expect(run('prove', folder)).rejects.toMatchObject({ code: 2 });
  });
});
