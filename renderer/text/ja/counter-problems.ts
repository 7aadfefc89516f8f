import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import { type ProblemWords, problems } from './problems.ts';

const unchanged = 'この操作では、登録内容は変わっていません。';
const calling = 'お問い合わせ番号を控えて、サポートへお電話ください。';
const again = '入力した内容を確かめて、もう一度お試しください。';

/** The same for staff: right for registering, changing and deleting. What reads alike for everybody is not said twice. */
export const counterProblems = {
  ...problems,
  'invalid-request': {
    title: '受け付けられませんでした',
    text: `${unchanged}${calling}`,
  },
  'invalid-credentials': {
    title: 'ログインできませんでした',
    text: 'ID かパスワードが違います。大文字と小文字を確かめて、もう一度入力してください。',
  },
  'account-locked': {
    title: 'いまはログインできません',
    text: '続けて間違えたため、しばらく止めています。この操作では、登録内容は変わっていません。{{wait}}お急ぎのときはサポートへお電話ください。',
  },
  'too-many-attempts': {
    title: 'いまはログインできません',
    text: 'このログインは終わりました。この操作では、登録内容は変わっていません。{{wait}}はじめからログインしてください。お急ぎのときはサポートへお電話ください。',
  },
  'address-refused': {
    title: 'このアドレスには送れません',
    text: '認証コードは送っていません。アドレスを確かめるか、会社で決められたアドレスを入力してください。',
  },
  'session-expired': {
    title: 'ログインの時間が過ぎました',
    text: '安全のためログアウトしました。もう一度ログインしてください。<nowrap>登録・変更・削除</nowrap>の途中だったときは、まず一覧で確かめてください。',
  },
  forbidden: {
    title: 'この手続きはできません',
    text: `この ID では手続きできません。${unchanged}${calling}`,
  },
  'not-found': {
    title: 'このお客さまの登録は、もうありません',
    text: 'ほかの端末で削除されたようです。この操作では何も変わっていません。一覧で確かめてください。',
  },
  'card-not-usable': {
    title: 'このカードは使えませんでした',
    text: `${unchanged}番号と有効期限をお確かめください。合っているときは、カード会社だけが理由をお答えできます。`,
  },
  'card-already-registered': {
    title: 'このカードは登録済みです',
    text: `${unchanged}変えるときは、ほかのカードを入力してください。`,
  },
  'card-expired': {
    title: 'カードの期限が過ぎています',
    text: `${unchanged}期限を確かめるか、ほかのカードをお使いください。`,
  },
  'brand-not-accepted': {
    title: 'この種類のカードは使えません',
    text: `${unchanged}{{list}}のカードをお使いください。`,
  },
  'debit-card-not-accepted': {
    title: 'このデビットカードは使えません',
    text: `${unchanged}クレジットカードをお使いください。{{list}}`,
  },
  'encryption-key-unknown': {
    title: '安全に送れませんでした',
    text: `${unchanged}${again}`,
  },
  'card-data-unreadable': {
    title: 'カード情報を読み取れませんでした',
    text: `${unchanged}${again}`,
  },
  'version-conflict': {
    title: '内容がほかで変更されています',
    text: 'この操作では、まだ変更も削除もしていません。新しい内容を確かめてから、もう一度お試しください。',
  },
  'idempotency-conflict': {
    title: '受け付けられませんでした',
    text: `この手続きは進められません。${unchanged}${calling}`,
  },
  'operation-in-flight': {
    title: '前の手続きが続いています',
    text: '行われたかどうかを確かめています。同じ手続きが二度行われることはありません。<nowrap>少し待ってから</nowrap>、もう一度お試しください。',
  },
  'registration-limit': {
    title: 'いまはカードを登録できません',
    text: `${unchanged}{{wait}}お急ぎのときはサポートへお電話ください。`,
  },
  'rate-limited': {
    title: 'ただいま混み合っています',
    text: `${unchanged}{{wait}}もう一度お試しください。`,
  },
  maintenance: {
    title: 'ただいまメンテナンス中です',
    text: `${unchanged}{{wait}}もう一度お試しください。`,
  },
  'unknown-problem': {
    title: '手続きできませんでした',
    text: `${unchanged}${calling}`,
  },
  'no-connection': {
    title: '通信できませんでした',
    text: `${unchanged}<nowrap>少し待ってから</nowrap>、もう一度お試しください。`,
  },
  'timed-out': {
    title: '時間内に返事がありませんでした',
    text: `${unchanged}<nowrap>少し待ってから</nowrap>、もう一度お試しください。`,
  },
  'protocol-violation': {
    title: '返事を読み取れませんでした',
    text: `${unchanged}${calling}`,
  },
  'not-carried-out': {
    title: '手続きは行われませんでした',
    text: `${unchanged}もう一度お試しください。`,
  },
} satisfies Record<ProblemSlug, ProblemWords>;
