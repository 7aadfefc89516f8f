import type { AuditEvent, SessionEnd } from '../../main/journal/audit-event.ts';
import type { Settlement } from '../../main/journal/journal.ts';
import type { LimitedAct, LimitedParty } from '../../preload/contract/limits.ts';
import type { ChangeKind } from '../../preload/contract/operation.ts';

/** The same in Japanese and English. */
export type Words = readonly [ja: string, en: string];

const changes: Readonly<Record<ChangeKind, Words>> = {
  'register-card': ['ご本人のカード登録', 'Registration by the customer'],
  'register-customer': ['お客さまのカード登録', 'Registration for a customer'],
  'change-customer': ['登録内容の変更', 'Change of a registration'],
  'delete-customer': ['登録の削除', 'Deletion of a registration'],
};

const sessionEnds: Readonly<Record<SessionEnd, Words>> = {
  finished: ['終了', 'finished'],
  'logged-out': ['ログアウト', 'logged out'],
  'timed-out': ['時間切れ', 'timed out'],
  expired: ['期限切れ', 'expired'],
  'page-lost': ['画面の異常', 'page lost'],
  quitting: ['窓口の停止', 'kiosk stopped'],
  interrupted: ['中断', 'interrupted'],
};

const handoverEnds: Readonly<Record<Extract<AuditEvent, { kind: 'handover-ended' }>['by'], Words>> =
  {
    done: ['入力済み', 'typed'],
    cancelled: ['とりやめ', 'cancelled'],
    'timed-out': ['時間切れ', 'timed out'],
    'session-ended': ['ログアウト', 'session ended'],
    interrupted: ['中断', 'interrupted'],
  };

const panelEnds: Readonly<Record<Extract<AuditEvent, { kind: 'panel-closed' }>['reason'], Words>> =
  {
    closed: ['閉じた', 'closed'],
    'timed-out': ['時間切れ', 'timed out'],
    'page-gone': ['画面の交代', 'page replaced'],
    'session-began': ['ログイン', 'somebody logged in'],
  };

const limitedActs: Readonly<Record<LimitedAct, Words>> = {
  'log-ins': ['ログインの失敗', 'Failed log ins'],
  codes: ['確認コードの誤り', 'Wrong one-time codes'],
  cards: ['異なるカードの送信', 'Different cards'],
};

const limitedParties: Readonly<Record<LimitedParty, Words>> = {
  account: ['同一アカウント', 'one account'],
  customer: ['同一のお客さま', 'one customer'],
  staff: ['同一スタッフ', 'one member of staff'],
  kiosk: ['この窓口', 'this kiosk'],
};

/** What happened, and what came of it where something did. */
export interface EventWords {
  readonly what: Words;
  readonly result: Words | null;
}

const none = (what: Words): EventWords => ({ what, result: null });

/** What became of an operation. */
export const settlementWords = (settlement: Settlement): Words => {
  switch (settlement.state) {
    case 'carried-out':
      return ['行われた', 'carried out'];
    case 'not-carried-out':
      return [`行われなかった: ${settlement.problem}`, `not carried out: ${settlement.problem}`];
    case 'beyond-asking':
      return ['不明 (サポートに確認)', 'unknown: ask support'];
  }
};

const or = (words: Words | undefined, word: string): Words => words ?? [word, word];

/** What people read of an event. */
export const eventWords = (event: AuditEvent): EventWords => {
  switch (event.kind) {
    case 'handover-began':
      return none(['お客さまに画面を渡した', 'Screen handed to the customer']);
    case 'handover-ended':
      return {
        what: ['お客さまから画面が戻った', 'Screen back from the customer'],
        result: handoverEnds[event.by],
      };
    case 'session-began':
      return none(['ログイン', 'Logged in']);
    case 'session-ended':
      return {
        what: ['ログイン終了', 'Session ended'],
        result: or(sessionEnds[event.reason], event.reason),
      };
    case 'operation-sent': {
      const [ja, en] = changes[event.change];
      return none([`${ja}を送信`, `${en}: sent`]);
    }
    case 'operation-settled': {
      const [ja, en] = changes[event.change];
      return { what: [`${ja}の結果`, `${en}: result`], result: settlementWords(event.settlement) };
    }
    case 'operation-told':
      return none(['本人に結果を表示', 'Result shown to the person']);
    case 'operation-seen':
      return none(['結果を確認', 'Result seen']);
    case 'panel-opened':
      return none(['スタッフ画面を開いた', 'Staff panel opened']);
    case 'panel-refused':
      return none(['スタッフ画面の暗証番号が違った', 'Wrong PIN for the staff panel']);
    case 'panel-closed':
      return {
        what: ['スタッフ画面を閉じた', 'Staff panel closed'],
        result: panelEnds[event.reason],
      };
    case 'export-asked':
      return none(['スタッフがログの書き出しを選んだ', 'Export of the log asked for by staff']);
    case 'log-exported':
      return none([`ログを書き出した: ${event.file}`, `Log exported: ${event.file}`]);
    case 'restart-asked':
      return none(['スタッフが再起動した', 'Restarted by staff']);
    case 'leave-asked':
      return none(['スタッフが窓口を終了した', 'Kiosk left by staff']);
    case 'limit-reached': {
      const [ja, en] = limitedActs[event.act];
      return {
        what: [`${ja}が上限に達した`, `${en}: limit reached`],
        result: limitedParties[event.party],
      };
    }
    case 'kiosk-started':
      return none([`窓口を起動 (版 ${event.version})`, `Kiosk started (version ${event.version})`]);
    case 'kiosk-stopped':
      return none(['窓口を停止', 'Kiosk stopped']);
    case 'pages-lost':
      return {
        what: ['画面の異常', 'Page lost'],
        result: [event.reason, event.reason],
      };
    case 'journal-damaged':
      return {
        what: ['処理中の記録の破損', 'Journal damaged'],
        result: [
          `読めない行 ${event.lines}、復元 ${event.rebuilt}`,
          `lines unreadable: ${event.lines}, operations restored: ${event.rebuilt}`,
        ],
      };
    case 'torn-line-cut':
      return none(['書きかけの行を除いた', 'A line not written whole was cut off']);
    case 'chain-broken':
      return none([`${event.line}行目の異常を検出`, `Break found at line ${event.line}`]);
    case 'trail-cut':
      return none([
        `記録の欠落を検出 (${event.known}番まであった)`,
        `Entries are missing: there were ${event.known}`,
      ]);
    case 'trail-unavailable':
      return none([
        `${event.since}から記録できなかった`,
        `Nothing could be recorded since ${event.since}`,
      ]);
    case 'trail-file-removed':
      return none([`最も古い記録を削除: ${event.file}`, `Oldest file deleted: ${event.file}`]);
  }
};
