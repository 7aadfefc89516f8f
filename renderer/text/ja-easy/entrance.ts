import type * as japanese from '../ja/entrance.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens before anybody is known: attract, out of service, log in, address, one-time code. */
export const attract = {
  title: 'クレジットカードを<br/>登録《とうろく》したり<br/>変《か》えたりできます。',
  explain:
    '料金《りょうきん》を払《はら》うカードを、ここで決《き》めます。5分《ふん》くらいで終《お》わります。',
  invitation: 'クレジットカードを登録《とうろく》したり変《か》えたりできます。',
  bring: '使《つか》うもの',
  letter: '案内《あんない》の紙《かみ》',
  letterFor: 'ID とパスワード',
  card: 'クレジットカード',
  cardFor: '登録《とうろく》する1枚《まい》',
  phone: 'スマートフォン',
  phoneFor: 'メールを見《み》る',
  languages: '言葉《ことば》 / Language',
  begin: 'はじめる',
  anywhere: '画面《がめん》にさわると始《はじ》まります',
  offline: '今《いま》、つながりません',
  offlineText:
    'つながったら、また使《つか》えます。急《いそ》ぐときは、店《みせ》の人《ひと》に言《い》ってください。',
} satisfies Shape<typeof japanese.attract>;

/** The same, where only staff use the kiosk. */
export const staffAttract = {
  title: 'お客《きゃく》さまの<br/>カードを<br/>登録《とうろく》する窓口《まどぐち》',
  explain:
    '店《みせ》の人《ひと》が使《つか》います。お客《きゃく》さまのカードを、登録《とうろく》したり、変《か》えたり、消《け》したりします。',
  bring: '使《つか》うもの',
  badge: 'スタッフID',
  badgeFor: 'とパスワード',
  card: 'クレジットカード',
  cardFor: 'お客《きゃく》さまの1枚《まい》',
  phone: 'メール',
  phoneFor: 'コードが届《とど》く',
} satisfies Shape<typeof japanese.staffAttract>;

/** Both flows are there: whose card it is. */
export const flowChoice = {
  title: 'だれのカードですか',
  lead: 'どちらか選《えら》んでください。',
  selfcare: '自分《じぶん》の契約《けいやく》',
  selfcareText:
    '自分《じぶん》の料金《りょうきん》を払《はら》うカードを、登録《とうろく》したり変《か》えたりします。「サービス開始《かいし》のご案内《あんない》」の <nowrap>ID とパスワード</nowrap>でログインします。',
  counter: '店《みせ》のお客《きゃく》さまのカード',
  counterText:
    '店《みせ》の人《ひと》が、お客《きゃく》さまのカードを登録《とうろく》したり、変《か》えたり、消《け》したりします。<nowrap>スタッフID</nowrap> とパスワードでログインします。',
} satisfies Shape<typeof japanese.flowChoice>;

export const outOfService = {
  title: '今《いま》、この窓口《まどぐち》は<br/>休《やす》みです',
  explain:
    '近《ちか》くの店《みせ》の人《ひと》に言《い》ってください。<br/>直《なお》ったら、この画面《がめん》はまた使《つか》えます。',
  closed: '休《やす》み',
  invitation: '今《いま》、休《やす》みです。店《みせ》の人《ひと》に言《い》ってください。',
  forStaff: '店《みせ》の人《ひと》へ',
  next: '次《つぎ》にたしかめるまで',
  checking: '直《なお》ったか、機械《きかい》がたしかめています',
  journal:
    'この機械《きかい》のディスクに、記録《きろく》を残《のこ》せません。新《あたら》しい手続《てつづ》きを始《はじ》められません。ディスクの空《あ》きを見《み》てください。',
} satisfies Shape<typeof japanese.outOfService>;

export const login = {
  title: 'ログイン',
  lead: '<nowrap>ID とパスワード</nowrap>を入《い》れてください。「サービス開始《かいし》のご案内《あんない》」にあります。',
  letterLost: '案内《あんない》の紙《かみ》がないとき',
  submit: 'ログインする',
  waiting: 'たしかめています…',
} satisfies Shape<typeof japanese.login>;

export const staffLogin = {
  title: 'スタッフのログイン',
  lead: '<nowrap>スタッフID</nowrap> とパスワードを入《い》れてください。次《つぎ》に、メールのコードを入《い》れます。',
} satisfies Shape<typeof japanese.staffLogin>;

/** The session of somebody who has left the screen for a while. */
export const unlock = {
  title: '画面《がめん》をロックしています',
  lead: '<whole><b>{{shop}}</b></whole>　<whole><b>{{name}}</b> さんの</whole>パスワードで、続《つづ》けられます。',
  kept: 'お客《きゃく》さまの名前《なまえ》と電話番号《でんわばんごう》は、残《のこ》っています。カードの番号《ばんごう》と期限《きげん》（いつまで）は、安全《あんぜん》のため消《け》しました。',
  submit: '続《つづ》ける',
} satisfies Shape<typeof japanese.unlock>;

export const address = {
  title: 'コードを送《おく》るアドレス',
  lead: 'ここに入《い》れたメールアドレスに、コードを送《おく》ります。ログインに使《つか》うコードです。',
  note: 'お客《きゃく》さまのアドレスではありません。<br/>今《いま》メールを見《み》られる、自分《じぶん》のアドレスを入《い》れてください。',
  submit: 'コードを送《おく》る',
  waiting: '送《おく》っています…',
} satisfies Shape<typeof japanese.address>;

export const letterLost = {
  title: '案内《あんない》の紙《かみ》がないとき',
  text: 'ID とパスワードは「サービス開始《かいし》のご案内《あんない》」の紙《かみ》にあります。紙《かみ》がないときは、電話《でんわ》してください。本人《ほんにん》だとわかったら、もう一度《いちど》送《おく》ります。',
  phone: '電話《でんわ》',
  hours: '時間《じかん》',
  email: 'メール',
} satisfies Shape<typeof japanese.letterLost>;

export const code = {
  title: 'コードを入《い》れる',
  sent: '<b><nowrap>{{address}}</nowrap></b> に、{{count}}字《じ》の<br/>コードを送《おく》りました。',
  spam: '届《とど》かないときは、迷惑《めいわく》メールも<br/>見《み》てください。',
  correct: 'アドレスが違《ちが》うときは、「戻《もど》る」で直《なお》せます。',
  timeLeft: '使《つか》える時間《じかん》 あと',
  timeLeftLabel: '{{total}}の中《なか》で、あと{{left}}です',
  timeUp: '使《つか》える時間《じかん》が終《お》わりました',
  resend: 'もう一度《いちど》送《おく》る',
  resendIn: 'あと',
  submit: 'コードをたしかめる',
  waiting: 'たしかめています…',
  resending: '送《おく》っています…',
} satisfies Shape<typeof japanese.code>;
