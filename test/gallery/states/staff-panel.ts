import type { LimitNotice } from '../../../preload/contract/limits.ts';
import type { AuditLine, PanelReport } from '../../../preload/contract/staff-panel.ts';
import type { OpenPanel, PanelLock } from '../../../renderer/flow/panel-state.ts';
import { pictureTime } from '../picture-time.ts';
import { counterListStates } from './counter-list.ts';
import { formOf, type Part, type Parts } from './part.ts';
import { everyStanding } from './pending.ts';

const minute = (nth: number) => `2026-11-21T01:${String(nth).padStart(2, '0')}:00Z`;

const entry = (
  nth: number,
  event: string,
  actor: AuditLine['actor'],
  enquiryNumber: string | null = null,
  result: string | null = null,
): AuditLine => ({ at: minute(nth), event, actor, enquiryNumber, result });

const kiosk = { kind: 'kiosk' } as const;
const customer = { kind: 'customer' } as const;
const staff = { kind: 'staff', loginId: 'saeki-0042' } as const;

const audit: readonly AuditLine[] = [
  entry(41, 'session-ended', staff, null, 'logged-out'),
  entry(40, 'operation-seen', staff, 'Q-7F3K-9M2C'),
  entry(39, 'operation-settled', kiosk, 'Q-7F3K-9M2D', 'carried-out'),
  entry(38, 'operation-sent', staff, 'Q-7F3K-9M2D'),
  entry(37, 'handover-ended', staff, null, 'done'),
  entry(36, 'handover-began', staff),
  entry(35, 'session-began', staff),
  entry(34, 'session-ended', customer, null, 'timed-out'),
  entry(33, 'session-began', customer),
  entry(32, 'pages-lost', kiosk, null, 'crashed'),
  entry(31, 'journal-damaged', kiosk),
  entry(30, 'something-newer', kiosk),
  entry(29, 'kiosk-started', kiosk),
];

const limits: readonly LimitNotice[] = [
  { act: 'log-ins', party: 'kiosk', at: minute(20) },
  { act: 'cards', party: 'customer', at: minute(22) },
];

const calm: PanelReport = {
  kioskId: 'minatomachi-1',
  version: '1.4.0',
  build: 'production',
  service: { state: 'online' },
  clockAheadMilliseconds: 0,
  findings: [],
  pending: [],
  limits: [],
  audit,
  drives: [],
};

/** As much as can be wrong at once. */
const troubled: PanelReport = {
  ...calm,
  kioskId: 'minatomachi-station-east-exit-counter-2',
  build: 'qa',
  clockAheadMilliseconds: -412_000,
  findings: [
    { code: 'fuses-differ', strictness: 'relaxed' },
    { code: 'clock-off', strictness: 'relaxed' },
    { code: 'content-protection-missing', strictness: 'noted' },
    { code: 'disk-nearly-full', strictness: 'refuses' },
  ],
  limits,
};

const behindPin = { staffPanel: 'behind-pin' } as const;

const lock = (changes: Partial<PanelLock> = {}): Part => ({
  profile: behindPin,
  flow: {
    screen: 'staff',
    part: 'lock',
    from: { screen: 'attract' },
    form: formOf<'pin'>({ pin: '' }),
    asking: 0,
    waiting: null,
    refusal: null,
    ...changes,
  },
});

const panel = (report: PanelReport, task: OpenPanel['task'] = { kind: 'none' }): Part => ({
  profile: behindPin,
  flow: {
    screen: 'staff',
    part: 'panel',
    from: { screen: 'attract' },
    report,
    waiting: null,
    task,
  },
});

const drives = [
  { id: '1', name: 'USB MEMORY' },
  { id: '2', name: '店舗の記録用（予備のドライブ）' },
];

/** The staff panel, its lock, and what staff are told of limits. */
export const staffPanelStates = {
  'panel-lock': () => lock(),
  'panel-lock-typed': () => lock({ form: formOf<'pin'>({ pin: '482913' }) }),
  'panel-lock-waiting': () => lock({ waiting: 1 }),
  'panel-lock-faults': () => lock({ form: formOf<'pin'>({ pin: '' }, { pin: 'empty' }) }),
  'panel-lock-wrong': () => lock({ refusal: { kind: 'wrong', triesAgainAt: pictureTime } }),
  'panel-lock-wait': () =>
    lock({ refusal: { kind: 'wrong', triesAgainAt: pictureTime + 240_000 } }),
  'panel-lock-too-soon': () =>
    lock({ refusal: { kind: 'too-soon', triesAgainAt: pictureTime + 240_000 } }),
  'panel-lock-not-now': () => lock({ refusal: { kind: 'not-now' } }),
  'panel-lock-not-noted': () => lock({ refusal: { kind: 'not-noted' } }),
  panel: () => panel(calm),
  'panel-troubled': () => ({
    ...panel(troubled),
    service: { state: 'offline' },
    pending: everyStanding,
  }),
  'panel-out-of-service': () => ({
    ...panel(calm),
    service: { state: 'out-of-service', problem: { slug: 'journal-unavailable' } },
  }),
  'panel-new': () => panel({ ...calm, audit: [] }),
  'panel-restart': () => panel(calm, { kind: 'asking', end: 'restart' }),
  'panel-leave': () => panel(calm, { kind: 'asking', end: 'leave-kiosk' }),
  'panel-ending': () => panel(calm, { kind: 'ending', end: 'restart', attempt: 1 }),
  'panel-not-ended': () => panel(calm, { kind: 'not-ended' }),
  'panel-drives': () => panel({ ...calm, drives }, { kind: 'choosing-drive' }),
  'panel-no-drives': () => panel(calm, { kind: 'choosing-drive' }),
  'panel-exporting': () => panel(calm, { kind: 'exporting', attempt: 1 }),
  'panel-exported': () =>
    panel(calm, {
      kind: 'exported',
      answer: {
        state: 'exported',
        fileName: 'madoguchi-log-minatomachi-1-2026-11-21.jsonl',
      },
    }),
  'panel-export-failed': () =>
    panel(calm, { kind: 'exported', answer: { state: 'failed', reason: 'drive-full' } }),
  'list-limits': () => ({ ...counterListStates.list(), limits }),
  'attract-pending-behind-pin': () => ({
    flow: { screen: 'attract' },
    pending: everyStanding.slice(3),
    limits,
    profile: behindPin,
  }),
} as const satisfies Parts;
