import type { AuditEvent } from '../../main/journal/audit-event.ts';
import type { Settlement } from '../../main/journal/journal.ts';
import type { LimitedParty } from '../../preload/contract/limits.ts';
import type { ChangeKind } from '../../preload/contract/operation.ts';
import { pending as englishPending } from '../../renderer/text/en/pending.ts';
import * as english from '../../renderer/text/en/staff-panel.ts';
import { pending as japanesePending } from '../../renderer/text/ja/pending.ts';
import * as japanese from '../../renderer/text/ja/staff-panel.ts';

/** The same in Japanese and English. */
export type Words = readonly [ja: string, en: string];

/** What happened, and what came of it where something did. */
export interface EventWords {
  readonly what: Words;
  readonly result: Words | null;
}

const changes: Readonly<Record<ChangeKind, keyof typeof japanesePending.change>> = {
  'register-card': 'registerCard',
  'register-customer': 'registerCustomer',
  'change-customer': 'changeCustomer',
  'delete-customer': 'deleteCustomer',
};

const parties: Readonly<Record<LimitedParty, Words>> = {
  account: ['同じアカウント', 'one account'],
  customer: ['同じお客さま', 'one customer'],
  staff: ['同じスタッフ', 'one member of staff'],
  kiosk: ['この端末', 'this kiosk'],
};

const changeWords = (change: ChangeKind): Words => [
  japanesePending.change[changes[change]],
  englishPending.change[changes[change]],
];

/** As the staff panel calls it. */
const happened = ({ kind }: AuditEvent): Words => [
  japanese.auditEvents[kind],
  english.auditEvents[kind],
];

const cameOf = (result: keyof typeof japanese.auditResults): Words => [
  japanese.auditResults[result],
  english.auditResults[result],
];

const withDetail = ([ja, en]: Words, [detailJa, detailEn]: Words): Words => [
  `${ja}: ${detailJa}`,
  `${en}: ${detailEn}`,
];

/** What became of an operation. */
const settlementWords = (settlement: Settlement): Words => {
  const words = cameOf(settlement.state);
  return settlement.state === 'not-carried-out'
    ? withDetail(words, [settlement.problem, settlement.problem])
    : words;
};

/** What is told of an event besides what happened; null where the panel's words are all. */
const detailOf = (event: AuditEvent): Words | null => {
  switch (event.kind) {
    case 'operation-sent':
    case 'operation-settled':
      return changeWords(event.change);
    case 'limit-reached':
      return cameOf(event.act);
    case 'log-exported':
    case 'trail-file-removed':
      return [event.file, event.file];
    case 'kiosk-started':
      return [`版 ${event.version}`, `version ${event.version}`];
    case 'update-began':
    case 'version-changed':
      return [`版 ${event.from} から ${event.to}`, `version ${event.from} to ${event.to}`];
    case 'update-not-taken':
      return [`版 ${event.version}`, `version ${event.version}`];
    case 'starts-in-vain':
      return [
        `版 ${event.version}、${event.starts}回`,
        `version ${event.version}, ${event.starts} times`,
      ];
    case 'journal-damaged':
      return [
        `読めない行 ${event.lines}、復元 ${event.rebuilt}`,
        `lines unreadable ${event.lines}, operations restored ${event.rebuilt}`,
      ];
    case 'chain-broken':
      return [`${event.line}行目`, `line ${event.line}`];
    case 'trail-cut':
      return [`${event.known}番まであった`, `there were ${event.known}`];
    case 'trail-unavailable':
      return [`${event.since}から`, `since ${event.since}`];
    case 'handover-began':
    case 'handover-ended':
    case 'session-began':
    case 'session-ended':
    case 'operation-told':
    case 'operation-seen':
    case 'panel-opened':
    case 'panel-refused':
    case 'panel-closed':
    case 'export-asked':
    case 'restart-asked':
    case 'leave-asked':
    case 'kiosk-stopped':
    case 'pages-lost':
    case 'torn-line-cut':
      return null;
  }
};

const resultOf = (event: AuditEvent): Words | null => {
  switch (event.kind) {
    case 'handover-ended':
      return cameOf(event.by);
    case 'session-ended':
    case 'panel-closed':
    case 'pages-lost':
      return cameOf(event.reason);
    case 'operation-settled':
      return settlementWords(event.settlement);
    case 'limit-reached':
      return parties[event.party];
    case 'handover-began':
    case 'session-began':
    case 'operation-sent':
    case 'operation-told':
    case 'operation-seen':
    case 'panel-opened':
    case 'panel-refused':
    case 'export-asked':
    case 'log-exported':
    case 'restart-asked':
    case 'leave-asked':
    case 'kiosk-started':
    case 'kiosk-stopped':
    case 'journal-damaged':
    case 'update-began':
    case 'update-not-taken':
    case 'version-changed':
    case 'starts-in-vain':
    case 'torn-line-cut':
    case 'chain-broken':
    case 'trail-cut':
    case 'trail-unavailable':
    case 'trail-file-removed':
      return null;
  }
};

/** What people read of an event: the words of the staff panel, and what the panel has no room for. */
export const eventWords = (event: AuditEvent): EventWords => {
  const detail = detailOf(event);
  const what = happened(event);
  return { what: detail === null ? what : withDetail(what, detail), result: resultOf(event) };
};
