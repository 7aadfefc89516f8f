import type * as japanese from '../ja/staff-panel.ts';
import type { Shape } from '../shape.ts';

/** Words of the panel for staff who look after the kiosk itself: its lock, what it tells, what it does. */
export const panelLock = {
  title: 'スタッフの画面《がめん》',
  lead: 'この機械《きかい》の PIN を入《い》れてください。',
  submit: '開《ひら》く',
  waiting: 'たしかめています…',
  clear: '消《け》して入《い》れ直《なお》す',
  safe: 'PIN の数字《すうじ》は、画面《がめん》に出《で》ません。30秒《びょう》の間《あいだ》、何《なに》もしないと、この画面《がめん》は閉《と》じます。',
  wrong: 'PIN が違《ちが》います',
  wrongText: 'PIN をたしかめて、もう一度《いちど》最初《さいしょ》から入《い》れてください。',
  tooSoon: 'まだスタッフの画面《がめん》を開《ひら》けません',
  wait: 'この画面《がめん》を閉《と》じても、時間《じかん》は進《すす》みます。<br/>次《つぎ》に入《い》れられるまで',
  notNow: '今《いま》はスタッフの画面《がめん》を開《ひら》けません',
  notNowText:
    'ほかの人《ひと》が、まだこの機械《きかい》を使《つか》っています。少《すこ》し待《ま》って、もう一度《いちど》入《い》れてください。',
  notNoted: 'スタッフの画面《がめん》を開《ひら》けません',
  notNotedText:
    '開《ひら》いたことを記録《きろく》できないため、開《ひら》けません。ディスクの空《あ》きを見《み》てください。',
} satisfies Shape<typeof japanese.panelLock>;

export const panel = {
  title: 'スタッフの画面《がめん》',
  close: 'スタッフの画面《がめん》を閉《と》じる',
  closing: '2分《ふん》の間《あいだ》、何《なに》もしないと、この画面《がめん》は閉《と》じます。',
  facts: 'この機械《きかい》',
  kiosk: '機械《きかい》の名前《なまえ》',
  version: 'バージョン',
  build: '種類《しゅるい》',
  connection: 'ネットワーク',
  clock: '時計《とけい》',
  builds: { production: '本番《ほんばん》', qa: 'QA', development: '開発《かいはつ》' },
  online: 'つながっています',
  offline: 'つながっていません',
  outOfService: '休《やす》み',
  clockAsKnown: '合《あ》っているようです',
  clockAhead: '{{duration}}、進《すす》んでいます',
  clockBehind: '{{duration}}、遅《おく》れています',
  reading: '機械《きかい》のようす',
  findings: '機械《きかい》の点検《てんけん》',
  noFindings: '問題《もんだい》はありません。',
  limits: '回数《かいすう》の限度《げんど》',
  noLimits: '限度《げんど》になったものはありません。',
  audit: '最近《さいきん》の記録《きろく》',
  noAudit: '記録《きろく》はまだありません。',
  when: 'いつ',
  what: 'したこと',
  who: 'だれが',
  enquiry: '問《と》い合《あ》わせ番号《ばんごう》',
  customer: 'お客《きゃく》さま',
  itself: 'この機械《きかい》',
  copyForSupport: 'サポートのためにコピーする',
  restart: 'もう一度《いちど》始《はじ》める',
  leave: 'アプリを終《お》わる',
  ending: '終《お》わります…',
  restarting: 'もう一度《いちど》始《はじ》めています…',
} satisfies Shape<typeof japanese.panel>;

/** By code of the self-test; staff may read the code out, so it is shown beside these words. */
export const posture = {
  'fuses-differ':
    'アプリの安全《あんぜん》の設定《せってい》が、最初《さいしょ》と違《ちが》います。',
  'install-folder-writable': 'アプリのフォルダーを、書《か》き換《か》えられます。',
  'configuration-writable': '設定《せってい》のファイルを、書《か》き換《か》えられます。',
  'keychain-in-clear': 'キーチェーンを、暗号《あんごう》にできません。',
  'clock-off': '機械《きかい》の時計《とけい》が、5分《ふん》以上《いじょう》、違《ちが》います。',
  'content-protection-missing':
    '画面《がめん》の録画《ろくが》を、この機械《きかい》では防《ふせ》げません。',
  'disk-nearly-full': 'ディスクの空《あ》きが、もう少《すく》ないです。',
} satisfies Shape<typeof japanese.posture>;

/** What a finding means in this build. */
export const strictness = {
  refuses: '手続《てつづ》きを止《と》めています',
  noted: '記録《きろく》だけ',
  relaxed: '本番《ほんばん》ではないので、止《と》めていません',
} satisfies Shape<typeof japanese.strictness>;

/** What was tried too often, and by whom. */
export const limitNotice = {
  'log-ins': { account: '同《おな》じ ID のログイン', kiosk: 'この機械《きかい》のログイン' },
  codes: {
    account: '同《おな》じログインのコード',
    kiosk: 'この機械《きかい》のコード',
  },
  cards: {
    customer: '同《おな》じお客《きゃく》さまのカード',
    staff: '同《おな》じスタッフのカード',
    kiosk: 'この機械《きかい》のカード',
  },
  reached: '{{what}}の回数《かいすう》が、限度《げんど》になりました。',
  listTitle: '回数《かいすう》が限度《げんど》になりました。しばらく受《う》け付《つ》けません',
  listText:
    '知《し》らない手続《てつづ》きのときは、責任者《せきにんしゃ》に言《い》ってください。',
} satisfies Shape<typeof japanese.limitNotice>;

export const panelDialogs = {
  restart: 'もう一度《いちど》始《はじ》めますか',
  restartText: 'アプリを終《お》わって、もう一度《いちど》始《はじ》めます。',
  restartAccept: 'もう一度《いちど》始《はじ》める',
  leave: 'アプリを終《お》わりますか',
  leaveText:
    'この窓口《まどぐち》は使《つか》えなくなります。機械《きかい》の画面《がめん》に戻《もど》ります。',
  leaveAccept: '終《お》わる',
  dismiss: '戻《もど》る',
  notLeft: 'アプリを終《お》われません',
  notLeftText:
    '終《お》わることを記録《きろく》できないため、アプリは動《うご》き続《つづ》けます。もう一度《いちど》始《はじ》めると、直《なお》ることがあります。',
  drives: 'コピーするところを選《えら》んでください',
  noDrivesTitle: 'コピーするところがありません',
  drivesText:
    '記録《きろく》と機械《きかい》のようすを、サポートのためにコピーします。カードの番号《ばんごう》や、お客《きゃく》さまのことは入《はい》っていません。',
  noDrives: 'USB メモリーなどを差《さ》してください。',
  lookAgain: 'もう一度《いちど》探《さが》す',
  exporting: 'コピーしています…',
  exported: 'コピーしました',
  exportedText: '<whole><b>{{file}}</b></whole> に書《か》きました。もう抜《ぬ》いてもいいです。',
  failed: 'コピーできませんでした',
  failures: {
    closed: 'スタッフの画面《がめん》が閉《と》じました。',
    'drive-gone': 'コピーするところが見《み》つかりません。差《さ》し直《なお》してください。',
    'drive-full':
      'コピーするところの空《あ》きが足《た》りません。ほかのところを選《えら》んでください。',
    'drive-read-only': 'コピーするところに書《か》けません。ほかのところを選《えら》んでください。',
    'names-taken':
      '今日《きょう》はもうたくさんコピーしました。ほかのところを選《えら》んでください。',
    'not-noted': 'コピーすることを記録《きろく》できないため、コピーしませんでした。',
    'log-unreadable': 'コピーする記録《きろく》を読《よ》めません。',
  },
} satisfies Shape<typeof japanese.panelDialogs>;

/** By event of the audit trail. */
export const auditEvents = {
  'handover-began': 'お客《きゃく》さまに画面《がめん》を渡《わた》した',
  'handover-ended': 'お客《きゃく》さまから画面《がめん》が戻《もど》った',
  'session-began': 'ログインした',
  'session-ended': 'ログインが終《お》わった',
  'operation-sent': '手続《てつづ》きを送《おく》った',
  'operation-settled': '手続《てつづ》きの結果《けっか》が出《で》た',
  'operation-told': '結果《けっか》を本人《ほんにん》に見《み》せた',
  'operation-seen': '結果《けっか》を見《み》た',
  'panel-opened': 'スタッフの画面《がめん》を開《ひら》いた',
  'panel-refused': 'PIN が違《ちが》った',
  'panel-closed': 'スタッフの画面《がめん》が閉《と》じた',
  'export-asked': 'サポートのためのコピーを選《えら》んだ',
  'log-exported': 'サポートのためにコピーした',
  'restart-asked': 'もう一度《いちど》始《はじ》めた',
  'leave-asked': 'アプリを終《お》わることを選《えら》んだ',
  'limit-reached': '回数《かいすう》が限度《げんど》になった',
  'kiosk-started': 'アプリが始《はじ》まった',
  'kiosk-stopped': 'アプリが終《お》わった',
  'pages-lost': '画面《がめん》がなくなった',
  'journal-damaged': '手続《てつづ》きの記録《きろく》を一部《いちぶ》読《よ》めなかった',
  'update-began': '新《あたら》しいバージョンを入《い》れ始《はじ》めた',
  'update-not-taken': '新《あたら》しいバージョンが入《はい》らなかった',
  'version-changed': 'アプリのバージョンが変《か》わった',
  'starts-in-vain': 'アプリを何回《なんかい》も始《はじ》められなかった',
  'torn-line-cut': '書《か》き終《お》わらなかった記録《きろく》を除《のぞ》いた',
  'chain-broken': '記録《きろく》のつながりが切《き》れていた',
  'trail-cut': '記録《きろく》の終《お》わりがなくなっていた',
  'trail-unavailable': '記録《きろく》できなかった',
  'trail-file-removed': '古《ふる》い記録《きろく》を除《のぞ》いた',
} satisfies Shape<typeof japanese.auditEvents>;

/** By result or reason of an event, where it has one. */
export const auditResults = {
  done: '入《い》れた',
  cancelled: 'やめた',
  'timed-out': '時間切《じかんぎ》れ',
  'session-ended': 'ログアウト',
  interrupted: '途中《とちゅう》で切《き》れた',
  finished: '終《お》わった',
  'logged-out': 'ログアウト',
  expired: '期限切《きげんぎ》れ',
  'page-lost': '画面《がめん》がなくなった',
  quitting: 'アプリが終《お》わった',
  'carried-out': 'できた',
  'not-carried-out': 'できなかった',
  'beyond-asking': 'わからない',
  closed: '閉《と》じた',
  'page-gone': '画面《がめん》が変《か》わった',
  'session-began': 'ほかの人《ひと》のログイン',
  'log-ins': 'ログイン',
  codes: 'メールのコード',
  cards: 'カード',
  'abnormal-exit': 'ふつうでない終《お》わり方《かた》',
  'clean-exit': '終《お》わった',
  crashed: '急《きゅう》に終《お》わった',
  hung: '返事《へんじ》なし',
  left: 'ほかのページへ行《い》った',
  'integrity-failure': 'だれかが変《か》えたかもしれない',
  killed: '無理《むり》に終《お》わらせた',
  'launch-failed': '始《はじ》まらなかった',
  'memory-eviction': 'メモリーが足《た》りない',
  oom: 'メモリーが足《た》りない',
  unresponsive: '返事《へんじ》なし',
} satisfies Shape<typeof japanese.auditResults>;
