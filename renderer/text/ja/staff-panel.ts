/** Words of the panel for staff who look after the kiosk itself: its lock, what it tells, what it does. */
export const panelLock = {
  title: 'スタッフ画面',
  lead: 'この端末の PIN を入力してください。',
  submit: '開く',
  waiting: '確認しています…',
  clear: '消して入力し直す',
  safe: 'PIN の数字は、画面に出ません。30秒間操作がないと、この画面は閉じます。',
  wrong: 'この PIN では開けません',
  wrongText: 'もう一度、はじめから入力してください。',
  wait: '次に入力できるまで',
  notNoted: 'スタッフ画面を開けません',
  notNotedText: '開いたことを記録できないため、開けません。ディスクの空きをお確かめください。',
};

export const panel = {
  title: 'スタッフ画面',
  close: 'スタッフ画面を閉じる',
  closing: '2分間操作がないと、自動で閉じます。',
  facts: 'この端末',
  kiosk: '端末の名前',
  version: 'バージョン',
  build: '種類',
  connection: '通信',
  clock: '時計',
  builds: { production: '本番用', qa: 'QA 用', development: '開発用' },
  online: 'つながっています',
  offline: 'つながっていません',
  outOfService: 'お休み中',
  clockRight: '合っています',
  clockAhead: '{{duration}}進んでいます',
  clockBehind: '{{duration}}遅れています',
  reading: '端末のようす',
  findings: '端末の点検',
  noFindings: '問題は見つかっていません。',
  limits: '回数の上限',
  noLimits: '上限に達した操作はありません。',
  audit: '最近の記録',
  noAudit: '記録はまだありません。',
  when: '日時',
  what: 'できごと',
  who: 'だれが',
  enquiry: 'お問い合わせ番号',
  customer: 'お客さま',
  itself: 'この端末',
  exportLog: '記録をコピーする',
  restart: '再起動する',
  leave: 'アプリを終了する',
  ending: '終了しています…',
};

/** By code of the self-test; staff may read the code out, so it is shown beside these words. */
export const posture = {
  'fuses-differ': 'アプリの安全設定が、出荷時と違います。',
  'install-folder-writable': 'アプリのフォルダーが、書き換えられる状態です。',
  'keychain-in-clear': '保管庫（キーチェーン）が、暗号化されません。',
  'clock-off': '端末の時計が、5分以上ずれています。',
  'content-protection-missing': '画面の録画を、この端末では防げません。',
  'disk-nearly-full': 'ディスクの空きが、残りわずかです。',
};

/** What a finding means in this build. */
export const strictness = {
  refuses: 'お手続きを止めています',
  noted: '記録だけ',
  relaxed: '本番用でないため、止めていません',
};

/** What was tried too often, and by whom. */
export const limitNotice = {
  'log-ins': { account: '同じ ID でのログイン', kiosk: 'この端末でのログイン' },
  codes: { account: '同じログインでの認証コード', kiosk: 'この端末での認証コード' },
  cards: {
    customer: '同じお客さまのカード',
    staff: '同じスタッフのカード',
    kiosk: 'この端末でのカード',
  },
  reached: '{{what}}が、続けて試せる回数の上限に達しました。',
  listTitle: '試せる回数の上限に達した操作がありました',
  listText: '心当たりがないときは、責任者に知らせてください。',
};

export const panelDialogs = {
  restart: '再起動しますか',
  restartText: 'アプリを終了し、もう一度始めます。',
  restartAccept: '再起動する',
  leave: 'アプリを終了しますか',
  leaveText: 'この窓口は使えなくなり、端末の画面に戻ります。',
  leaveAccept: '終了する',
  dismiss: 'やめる',
  drives: 'コピー先を選んでください',
  drivesText: '記録には、カード番号もお客さまの情報も入っていません。',
  noDrives: 'コピー先がありません。USB メモリーなどを差し込んでください。',
  lookAgain: 'もう一度探す',
  exporting: 'コピーしています…',
  exported: 'コピーしました',
  exportedText: '<b>{{file}}</b> に書き込みました。取り外せます。',
  failed: 'コピーできませんでした',
  failures: {
    closed: 'スタッフ画面が閉じました。',
    'drive-gone': 'コピー先が見つかりません。差し込み直してください。',
    'drive-full': 'コピー先の空きが足りません。',
    'drive-read-only': 'コピー先に書き込めません。',
  },
};

/** By event of the audit trail. */
export const auditEvents = {
  'handover-began': 'お客さまに画面を渡した',
  'handover-ended': 'お客さまから画面が戻った',
  'session-began': 'ログイン',
  'session-ended': 'ログインが終わった',
  'operation-sent': '手続きを送った',
  'operation-settled': '手続きの結果が出た',
  'operation-told': '結果を本人に伝えた',
  'operation-seen': '結果を確認した',
  'panel-opened': 'スタッフ画面を開いた',
  'panel-refused': 'PIN が違った',
  'panel-closed': 'スタッフ画面が閉じた',
  'log-exported': '記録をコピーした',
  'restart-asked': '再起動した',
  'leave-asked': 'アプリの終了を選んだ',
  'limit-reached': '回数の上限に達した',
  'kiosk-started': 'アプリを始めた',
  'kiosk-stopped': 'アプリを終えた',
  'pages-lost': '画面が失われた',
  'journal-damaged': '控えの一部を読めなかった',
  'torn-line-cut': '書きかけの記録を除いた',
  'chain-broken': '記録のつながりが切れていた',
  'trail-cut': '記録の終わりが失われていた',
  'trail-unavailable': '記録できなかった',
  'trail-file-removed': '古い記録を除いた',
};

/** By result or reason of an event, where it has one. */
export const auditResults = {
  done: '完了',
  cancelled: '中止',
  'timed-out': '時間切れ',
  'session-ended': 'ログアウト',
  interrupted: '中断',
  finished: '終了',
  'logged-out': 'ログアウト',
  expired: '期限切れ',
  'page-lost': '画面の消失',
  quitting: 'アプリの終了',
  'carried-out': '完了',
  'not-carried-out': '行われず',
  'beyond-asking': '不明',
  closed: '閉じた',
  'page-gone': '画面の交代',
  'log-ins': 'ログイン',
  codes: '認証コード',
  cards: 'カード',
  crashed: '異常終了',
  hung: '応答なし',
  unresponsive: '応答なし',
  unknown: '不明',
};
