import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { ProblemWords } from '../ja/problems.ts';
import { problems } from './problems.ts';

const unchanged = '今回《こんかい》は、登録《とうろく》は変《か》わっていません。';
const calling =
  '問《と》い合《あ》わせ番号《ばんごう》を紙《かみ》に書《か》いて、サポートに電話《でんわ》してください。';
const again = '入《い》れたものをたしかめて、もう一度《いちど》してください。';

/** The same for staff: right for registering, changing and deleting. What reads alike for everybody is not said twice. */
export const counterProblems = {
  ...problems,
  'invalid-request': {
    title: '受《う》け付《つ》けられませんでした',
    text: `${unchanged}${calling}`,
  },
  'invalid-credentials': {
    title: 'ログインできませんでした',
    text: 'ID かパスワードが違《ちが》います。大文字《おおもじ》と小文字《こもじ》をたしかめて、もう一度《いちど》入《い》れてください。',
  },
  'account-locked': {
    title: '今《いま》はログインできません',
    text: '何回《なんかい》も間違《まちが》えたので、しばらく止《と》めています。今回《こんかい》は、登録《とうろく》は変《か》わっていません。<whole>{{wait}}</whole><nowrap>急《いそ》ぐときは</nowrap>、サポートに電話《でんわ》してください。',
  },
  'too-many-attempts': {
    title: '今《いま》はログインできません',
    text: 'このログインは終《お》わりました。今回《こんかい》は、登録《とうろく》は変《か》わっていません。<whole>{{wait}}</whole>最初《さいしょ》からログインしてください。<nowrap>急《いそ》ぐときは</nowrap>、サポートに電話《でんわ》してください。',
  },
  'address-refused': {
    title: 'このアドレスには送《おく》れません',
    text: 'コードは送《おく》っていません。アドレスをたしかめるか、会社《かいしゃ》で決《き》めたアドレスを入《い》れてください。',
  },
  'session-expired': {
    title: 'ログインの時間《じかん》が終《お》わりました',
    text: '安全《あんぜん》のためログアウトしました。もう一度《いちど》ログインしてください。手続《てつづ》きの途中《とちゅう》だったときは、まず一覧《いちらん》でたしかめてください。',
  },
  forbidden: {
    title: 'この手続《てつづ》きはできません',
    text: `この ID では手続《てつづ》きできません。${unchanged}${calling}`,
  },
  'not-found': {
    title: 'このお客《きゃく》さまの登録《とうろく》は、もうありません',
    text: 'ほかの機械《きかい》で消《け》したようです。今回《こんかい》は何《なに》も変《か》わっていません。一覧《いちらん》でたしかめてください。',
  },
  'card-not-usable': {
    title: 'このカードは使《つか》えませんでした',
    text: `${unchanged}番号《ばんごう》と、いつまで使《つか》えるかをたしかめてください。正《ただ》しいときは、理由《りゆう》をカード会社《がいしゃ》に聞《き》いてください。`,
  },
  'card-already-registered': {
    title: 'このカードは、もう登録《とうろく》してあります',
    text: `${unchanged}変《か》えるときは、ほかのカードを入《い》れてください。`,
  },
  'card-expired': {
    title: 'このカードの期限《きげん》は過《す》ぎました',
    text: `${unchanged}いつまで使《つか》えるかをたしかめてください。または、ほかのカードを使《つか》ってください。`,
  },
  'brand-not-accepted': {
    title: 'この種類《しゅるい》のカードは使《つか》えません',
    text: `${unchanged}{{list}}のカードを使《つか》ってください。`,
  },
  'debit-card-not-accepted': {
    title: 'このデビットカードは使《つか》えません',
    text: `${unchanged}クレジットカードを使《つか》ってください。{{list}}`,
  },
  'encryption-key-unknown': {
    title: '安全《あんぜん》に送《おく》れませんでした',
    text: `${unchanged}${again}`,
  },
  'card-data-unreadable': {
    title: 'カードの数字《すうじ》を読《よ》めませんでした',
    text: `${unchanged}${again}`,
  },
  'version-conflict': {
    title: 'ほかのところで変《か》わっています',
    text: '今回《こんかい》は、まだ変《か》えることも消《け》すこともしていません。新《あたら》しい内容《ないよう》を見《み》て、もう一度《いちど》してください。',
  },
  'idempotency-conflict': {
    title: '受《う》け付《つ》けられませんでした',
    text: `この手続《てつづ》きは続《つづ》けられません。${unchanged}${calling}`,
  },
  'operation-in-flight': {
    title: '前《まえ》の手続《てつづ》きが続《つづ》いています',
    text: '前《まえ》の手続《てつづ》きができたかどうか、たしかめています。同《おな》じ手続《てつづ》きを2回《かい》することはありません。<nowrap>少《すこ》し待《ま》って</nowrap>、もう一度《いちど》してください。',
  },
  'registration-limit': {
    title: '今《いま》はカードを登録《とうろく》できません',
    text: `${unchanged}<whole>{{wait}}</whole><nowrap>急《いそ》ぐときは</nowrap>、サポートに電話《でんわ》してください。`,
  },
  'rate-limited': {
    title: '今《いま》、混《こ》んでいます',
    text: `${unchanged}{{wait}}もう一度《いちど》してください。`,
  },
  maintenance: {
    title: '今《いま》、メンテナンスをしています',
    text: `${unchanged}{{wait}}もう一度《いちど》してください。`,
  },
  'unknown-problem': {
    title: '手続《てつづ》きできませんでした',
    text: `${unchanged}${calling}`,
  },
  'no-connection': {
    title: 'つながりませんでした',
    text: `${unchanged}<nowrap>少《すこ》し待《ま》って</nowrap>、もう一度《いちど》してください。`,
  },
  'timed-out': {
    title: '返事《へんじ》がありませんでした',
    text: `${unchanged}<nowrap>少《すこ》し待《ま》って</nowrap>、もう一度《いちど》してください。`,
  },
  'protocol-violation': {
    title: '返事《へんじ》を読《よ》めませんでした',
    text: `${unchanged}${calling}`,
  },
  'not-carried-out': {
    title: '手続《てつづ》きはできませんでした',
    text: `${unchanged}もう一度《いちど》してください。`,
  },
} satisfies Record<ProblemSlug, ProblemWords>;
