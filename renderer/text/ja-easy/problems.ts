import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { wait as japaneseWait, ProblemWords } from '../ja/problems.ts';
import type { Shape } from '../shape.ts';

const nothing = '今回《こんかい》は登録《とうろく》していません。';
const noCard = 'カードは登録《とうろく》していません。';
const telling =
  '問《と》い合《あ》わせ番号《ばんごう》を、店《みせ》の人《ひと》に言《い》ってください。';

/** What happened; then whether anything was registered, and what to do next. */
export const problems = {
  'invalid-request': {
    title: '受《う》け付《つ》けられませんでした',
    text: `${nothing}${telling}`,
  },
  'invalid-credentials': {
    title: 'ログインできませんでした',
    text: 'ID かパスワードが違《ちが》います。案内《あんない》の紙《かみ》を見《み》て、もう一度《いちど》入《い》れてください。',
  },
  'account-locked': {
    title: '今《いま》はログインできません',
    text: '何回《なんかい》も間違《まちが》えたので、しばらく止《と》めています。今回《こんかい》は登録《とうろく》していません。<whole>{{wait}}</whole><nowrap>急《いそ》ぐときは</nowrap>電話《でんわ》してください。',
  },
  'code-mismatch': {
    title: 'コードが違《ちが》います',
    text: 'メールを見《み》て、もう一度《いちど》入《い》れてください。<nowrap>あと{{count}}回《かい》</nowrap>入《い》れられます。',
  },
  'code-expired': {
    title: 'このコードはもう使《つか》えません',
    text: '「もう一度《いちど》送《おく》る」を押《お》して、新《あたら》しいメールのコードを入《い》れてください。',
  },
  'too-many-attempts': {
    title: '今《いま》はログインできません',
    text: 'このログインは終《お》わりました。今回《こんかい》は登録《とうろく》していません。<whole>{{wait}}</whole>最初《さいしょ》からログインしてください。<nowrap>急《いそ》ぐときは</nowrap>電話《でんわ》してください。',
  },
  'resend-too-soon': {
    title: 'すぐには送《おく》れません',
    text: '前《まえ》のメールを見《み》てください。{{wait}}もう一度《いちど》送《おく》ってください。',
  },
  'address-refused': {
    title: 'メールを送《おく》れませんでした',
    text: '登録《とうろく》してあるアドレスには、コードを送《おく》れません。今回《こんかい》は登録《とうろく》していません。電話《でんわ》でアドレスを教《おし》えてください。',
  },
  'session-expired': {
    title: 'ログインの時間《じかん》が終《お》わりました',
    text: `安全《あんぜん》のためログアウトしました。${nothing}もう一度《いちど》ログインしてください。`,
  },
  forbidden: {
    title: 'この手続《てつづ》きはできません',
    text: `この契約《けいやく》では、ここで手続《てつづ》きできません。${nothing}${telling}`,
  },
  'not-found': {
    title: '契約《けいやく》が見《み》つかりません',
    text: `${nothing}${telling}`,
  },
  'login-unknown': {
    title: '最初《さいしょ》からログインしてください',
    text: '前《まえ》のログインは終《お》わりました。ID とパスワードを、もう一度《いちど》入《い》れてください。',
  },
  'card-not-usable': {
    title: 'このカードは使《つか》えませんでした',
    text: `${noCard}番号《ばんごう》と、いつまで使《つか》えるかをたしかめてください。正《ただ》しいときは、理由《りゆう》をカード会社《がいしゃ》に聞《き》いてください。`,
  },
  'card-already-registered': {
    title: 'このカードは、もう登録《とうろく》してあります',
    text: '今《いま》、このカードで払《はら》っています。新《あたら》しく登録《とうろく》していません。変《か》えるときは、ほかのカードを入《い》れてください。',
  },
  'card-expired': {
    title: 'このカードの期限《きげん》は過《す》ぎました',
    text: `${noCard}いつまで使《つか》えるかをたしかめてください。または、ほかのカードを使《つか》ってください。`,
  },
  'brand-not-accepted': {
    title: 'この種類《しゅるい》のカードは使《つか》えません',
    text: `${noCard}{{list}}のカードを使《つか》ってください。`,
  },
  'debit-card-not-accepted': {
    title: 'このデビットカードは使《つか》えません',
    text: `${noCard}クレジットカードを使《つか》ってください。{{list}}`,
  },
  'encryption-key-unknown': {
    title: '安全《あんぜん》に送《おく》れませんでした',
    text: `${noCard}セキュリティコードを入《い》れて、もう一度《いちど》してください。`,
  },
  'card-data-unreadable': {
    title: 'カードの数字《すうじ》を読《よ》めませんでした',
    text: `${noCard}入《い》れたものをたしかめて、もう一度《いちど》してください。`,
  },
  'version-conflict': {
    title: 'ほかのところで変《か》わっています',
    text: 'まだ変《か》えていません。新《あたら》しい内容《ないよう》を見《み》て、もう一度《いちど》してください。',
  },
  'idempotency-conflict': {
    title: '受《う》け付《つ》けられませんでした',
    text: `この手続《てつづ》きは続《つづ》けられません。新《あたら》しく登録《とうろく》していません。${telling}`,
  },
  'operation-in-flight': {
    title: '前《まえ》の手続《てつづ》きが続《つづ》いています',
    text: '登録《とうろく》できたかどうか、たしかめています。2回《かい》登録《とうろく》することはありません。<nowrap>少《すこ》し待《ま》って</nowrap>、もう一度《いちど》してください。',
  },
  'registration-limit': {
    title: '今《いま》はカードを登録《とうろく》できません',
    text: `${noCard}<whole>{{wait}}</whole><nowrap>急《いそ》ぐときは</nowrap>電話《でんわ》してください。`,
  },
  'rate-limited': {
    title: '今《いま》、混《こ》んでいます',
    text: `${nothing}{{wait}}もう一度《いちど》してください。`,
  },
  maintenance: {
    title: '今《いま》、メンテナンスをしています',
    text: `${nothing}{{wait}}もう一度《いちど》してください。`,
  },
  'unknown-problem': {
    title: '手続《てつづ》きできませんでした',
    text: `${nothing}${telling}`,
  },
  'no-connection': {
    title: 'つながりませんでした',
    text: `${nothing}<nowrap>少《すこ》し待《ま》って</nowrap>、もう一度《いちど》してください。`,
  },
  'timed-out': {
    title: '返事《へんじ》がありませんでした',
    text: `${nothing}<nowrap>少《すこ》し待《ま》って</nowrap>、もう一度《いちど》してください。`,
  },
  'protocol-violation': {
    title: '返事《へんじ》を読《よ》めませんでした',
    text: `${nothing}${telling}`,
  },
  'certificate-refused': {
    title: '送《おく》る相手《あいて》をたしかめられません',
    text: '送《おく》る相手《あいて》の証明書《しょうめいしょ》をたしかめられません。今回《こんかい》は何《なに》も登録《とうろく》していません。変《か》えても消《け》してもいません。ネットワークと証明書《しょうめいしょ》の設定《せってい》をたしかめてください。',
  },
  'encryption-key-refused': {
    title: '暗号《あんごう》の鍵《かぎ》をたしかめられません',
    text: '暗号《あんごう》の鍵《かぎ》が設定《せってい》と合《あ》いません。今回《こんかい》は何《なに》も登録《とうろく》していません。変《か》えても消《け》してもいません。鍵《かぎ》の設定《せってい》をたしかめてください。',
  },
  'not-carried-out': {
    title: '登録《とうろく》できませんでした',
    text: '今回《こんかい》は、払《はら》い方《かた》は変《か》わっていません。もう一度《いちど》してください。',
  },
  'keychain-unavailable': {
    title: 'キーチェーンを開《ひら》けません',
    text: 'ログインを守《まも》るキーチェーンを開《ひら》けません。新《あたら》しい手続《てつづ》きを始《はじ》められません。機械《きかい》にログインし直《なお》してください。',
  },
  'journal-unavailable': {
    title: '手続《てつづ》きの記録《きろく》を残《のこ》せません',
    text: 'この機械《きかい》のディスクに記録《きろく》を書《か》けません。そのため、何《なに》も送《おく》っていません。何《なに》も登録《とうろく》していません。変《か》えても消《け》してもいません。店《みせ》の人《ひと》は、ディスクの空《あ》きを見《み》てください。直《なお》ったら、また使《つか》えます。',
  },
  'posture-refused': {
    title: '機械《きかい》に問題《もんだい》があります',
    text: '機械《きかい》の点検《てんけん》で {{list}} が見《み》つかりました。新《あたら》しい手続《てつづ》きを始《はじ》められません。直《なお》ったら、また使《つか》えます。店《みせ》の人《ひと》は、サポートに電話《でんわ》してください。',
  },
} satisfies Record<ProblemSlug, ProblemWords>;

/** When to try again, put into a problem's text; `later` where nobody can say. */
export const wait = {
  after: '{{duration}}くらい待《ま》って、',
  afterStop: 'あと{{duration}}くらいで使《つか》えます。',
  laterStop: 'あとで、もう一度《いちど》してください。',
  later: '少《すこ》し待《ま》って、',
  debitIssuers: 'デビットカードは、{{issuers}}だけ使《つか》えます。',
} satisfies Shape<typeof japaneseWait>;
