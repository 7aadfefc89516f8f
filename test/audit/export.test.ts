import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AuditEvent } from '../../main/journal/audit-event.ts';
import { auditFileName } from '../../main/journal/audit-files.ts';
import {
  operationSeen,
  operationSent,
  operationSettled,
  operationTold,
} from '../../main/journal/operation-events.ts';
import { customer, staff } from '../main/journal/actors.ts';
import { beyondAsking, carriedOut, notCarriedOut, operation } from '../main/journal/operations.ts';
import { runAudit } from './run-audit.ts';
import { sampleTrail, type Told } from './sample-trail.ts';

const kiosk = { kind: 'kiosk' } as const;
const akari = staff('eki-akari');
const removal = operation(2, { change: 'delete-customer', label: null, actor: akari });
const days: readonly Told[] = [
  ['2026-11-20T14:59:59Z', kiosk, { kind: 'kiosk-started', version: '1.2.0' }],
  ['2026-11-20T15:00:00Z', customer, operationSent(operation(1))],
  ['2026-11-20T15:00:05Z', customer, operationSettled(operation(1), carriedOut)],
  ['2026-11-21T14:59:59Z', akari, operationSent(removal)],
  ['2026-11-21T15:00:00Z', kiosk, operationSettled(removal, notCarriedOut)],
  ['2026-11-22T00:00:00Z', akari, operationSeen(removal)],
];

const wholeTime = { from: null, to: null };
const csv = (folder: string, period = wholeTime) =>
  runAudit({ kind: 'export', form: 'csv', ...period, paths: [folder] });
const json = (folder: string, period: { from: string | null; to: string | null } = wholeTime) =>
  runAudit({ kind: 'export', form: 'json-lines', ...period, paths: [folder] })
    .output.split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, string>);

describe('an export as CSV', () => {
  test('can be read by a shop manager: time in Japan, who, what, card, result', () => {
    const { output, errors, exitCode } = csv(sampleTrail(days));
    const sent =
      '手続きを送った: ご本人のカード登録 / Decision sent: A customer’s own registration';
    const settled =
      '手続きの結果が出た: ご本人のカード登録 / Result known: A customer’s own registration';
    expect(output.split('\r\n').slice(0, 4)).toEqual([
      '\uFEFF番号 Entry,日時 Time (Asia/Tokyo),窓口 Kiosk,操作者 Who,内容 What,カード Card,お問い合わせ番号 Enquiry number,結果 Result,受付番号 Reference',
      '1,2026-11-20 23:59:59,shop-012-k1,窓口 / Kiosk,アプリを始めた: 版 1.2.0 / App started: version 1.2.0,,,,',
      `2,2026-11-21 00:00:00,shop-012-k1,お客さま / Customer,${sent},Visa •••• 1111,Q-0000-00E0,,`,
      `3,2026-11-21 00:00:05,shop-012-k1,お客さま / Customer,${settled},Visa •••• 1111,Q-0000-00E0,完了 / done,R-2026-000123`,
    ]);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 });
  });

  test.for(['=1+1', '+1', '-1', '@sum', '＝1'])('lets %s be no formula', (reference) => {
    const evil = operationSettled(operation(1), { state: 'carried-out', reference });
    const { output } = csv(sampleTrail([['2026-11-21T00:00:00Z', kiosk, evil]]));
    expect(output.trimEnd().endsWith(`,'${reference}`)).toBe(true);
  });

  test('quotes what would be taken for two cells or lines', () => {
    const evil = operationSettled(operation(1), { state: 'carried-out', reference: 'a,"b"\nc' });
    const { output } = csv(sampleTrail([['2026-11-21T00:00:00Z', kiosk, evil]]));
    expect(output.endsWith(',"a,""b""\nc"\r\n')).toBe(true);
  });
});

describe('an export as JSON lines', () => {
  test('has one object an entry', () => {
    expect(json(sampleTrail(days))[3]).toEqual({
      entry: '4',
      time: '2026-11-21 23:59:59',
      kiosk: 'shop-012-k1',
      who: 'eki-akari (駅前店)',
      what: '手続きを送った: 登録の削除 / Decision sent: Deletion of a registration',
      card: '',
      enquiryNumber: 'Q-0000-00P0',
      result: '',
      reference: '',
    });
  });
});

test.for([
  [null, null, [1, 2, 3, 4, 5, 6]],
  ['2026-11-21', null, [2, 3, 4, 5, 6]],
  [null, '2026-11-21', [1, 2, 3, 4]],
  ['2026-11-21', '2026-11-21', [2, 3, 4]],
  ['2026-11-23', null, []],
] as const)('from %s to %s, by days in Japan, it holds entries %j', ([from, to, entries]) => {
  expect(json(sampleTrail(days), { from, to }).map(({ entry }) => entry)).toEqual(
    entries.map(String),
  );
});

test('a line that cannot be read is not left out, and the break is told', () => {
  const folder = sampleTrail(days);
  appendFileSync(path.join(folder, auditFileName), 'nothing\n');
  expect(json(folder).at(-1)?.['what']).toBe('読めない行 / Line that cannot be read');
  expect(csv(folder).errors).toContain('this trail is broken');
});

const everyEvent: Readonly<Record<AuditEvent['kind'], AuditEvent>> = {
  'handover-began': { kind: 'handover-began' },
  'handover-ended': { kind: 'handover-ended', by: 'cancelled' },
  'session-began': { kind: 'session-began', sessionId: 'a' },
  'session-ended': { kind: 'session-ended', sessionId: 'a', reason: 'timed-out' },
  'operation-sent': operationSent(operation(1)),
  'operation-settled': operationSettled(operation(1), beyondAsking),
  'operation-told': operationTold(operation(1)),
  'operation-seen': operationSeen(operation(1)),
  'panel-opened': { kind: 'panel-opened' },
  'panel-refused': { kind: 'panel-refused' },
  'panel-closed': { kind: 'panel-closed', reason: 'timed-out' },
  'export-asked': { kind: 'export-asked' },
  'log-exported': { kind: 'log-exported', file: 'madoguchi-log-k1-2026-11-21.jsonl' },
  'restart-asked': { kind: 'restart-asked' },
  'leave-asked': { kind: 'leave-asked' },
  'limit-reached': { kind: 'limit-reached', act: 'cards', party: 'customer' },
  'kiosk-started': { kind: 'kiosk-started', version: '1.2.0' },
  'kiosk-stopped': { kind: 'kiosk-stopped' },
  'pages-lost': { kind: 'pages-lost', reason: 'oom' },
  'journal-damaged': { kind: 'journal-damaged', lines: 1, rebuilt: 2 },
  'update-began': { kind: 'update-began', from: '1.2.0', to: '1.3.0' },
  'update-not-taken': { kind: 'update-not-taken', version: '1.3.0', running: '1.2.0' },
  'version-changed': { kind: 'version-changed', from: '1.2.0', to: '1.3.0', change: 'forward' },
  'starts-in-vain': { kind: 'starts-in-vain', version: '1.3.0', starts: 2 },
  'torn-line-cut': { kind: 'torn-line-cut', bytes: 3 },
  'chain-broken': { kind: 'chain-broken', line: 4 },
  'trail-cut': { kind: 'trail-cut', known: 5 },
  'trail-unavailable': { kind: 'trail-unavailable', since: '2026-11-21T00:00:00.000Z' },
  'trail-file-removed': { kind: 'trail-file-removed', file: 'audit-trail.000000001.jsonl' },
};

test.for(Object.entries(everyEvent))('%s is told in words, in two languages', ([, event]) => {
  const [row] = json(sampleTrail([['2026-11-21T00:00:00Z', akari, event]]));
  expect(row?.['what']).toMatch(/^.*[\p{Script=Han}\p{Script=Katakana}].* \/ [ -~’]+$/u);
});

test('several files are exported as one', () => {
  const folder = sampleTrail(days, { bytes: 500 });
  expect(json(folder)).toEqual(json(sampleTrail(days)));
});
