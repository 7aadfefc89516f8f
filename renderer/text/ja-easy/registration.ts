import type * as japanese from '../ja/registration.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens behind the login: from the menu to the completed registration. */
export const menu = {
  title: '払《はら》い方《かた》',
  reading: '契約《けいやく》を調《しら》べています…',
  registered: '登録《とうろく》あり',
  creditCard: 'クレジットカード',
  since: '{{date}}から',
  none: '登録《とうろく》なし',
  noneText: '払《はら》い方《かた》は、今《いま》のままです。',
  hidden: '登録《とうろく》したカードの番号《ばんごう》は、ここに出《で》ません。',
  unread: '契約《けいやく》を読《よ》めませんでした',
  picture: '登録《とうろく》したカードの絵《え》。番号《ばんごう》は出《で》ません',
  noPicture: 'カードの登録《とうろく》がないときの絵《え》',
  which: '料金《りょうきん》を払《はら》うカード',
  rule: '<b>締《し》め日《び》に登録《とうろく》してあるカード</b>で、その月《つき》の料金《りょうきん》を払《はら》います。払《はら》うのは、次《つぎ》の月《つき》です。',
  register: 'カードを登録《とうろく》する',
  change: 'カードを変《か》える',
  waiting: '読《よ》んでいます…',
} satisfies Shape<typeof japanese.menu>;

export const cycle = {
  label:
    '{{usage}}の料金《りょうきん》は、締《し》め日《び》に登録《とうろく》してあるカードで、{{billed}}に払《はら》います',
  closing: '締《し》め日《び》',
  usageMonth: '使《つか》う月《つき》',
  nextMonth: '次《つぎ》の月《つき》',
  using: 'サービスを使《つか》う',
  paying: '料金《りょうきん》を払《はら》う',
  usage: '使《つか》う',
  payment: '払《はら》う',
} satisfies Shape<typeof japanese.cycle>;

export const card = {
  title: 'カードの番号《ばんごう》を入《い》れる',
  lead: 'カードを見《み》ながら入《い》れてください。次《つぎ》の画面《がめん》で「登録《とうろく》する」を押《お》すまで、送《おく》りません。',
  accepted: '使《つか》えるカード',
  debit: 'デビットカードは、<b>{{issuers}}</b>だけ使《つか》えます。',
  noDebit: 'デビットカードは使《つか》えません。',
  encrypted:
    '番号《ばんごう》は、ほかの人《ひと》が読《よ》めない形《かたち》で送《おく》ります。店《みせ》の人《ひと》にも見《み》えません。',
  clear: '全部《ぜんぶ》消《け》す',
  review: 'たしかめる',
  next: '次《つぎ》へ',
  question: '入《い》れるもの <b>{{now}}</b>／{{total}}',
  notes: '説明《せつめい》',
} satisfies Shape<typeof japanese.card>;

export const drawn = {
  front: '今《いま》入《い》れているカードの絵《え》',
  back: 'カードのうらの絵《え》。サインの右《みぎ》に、セキュリティコードの数字《すうじ》が3つあります',
  expiry: 'いつまで',
  place: 'サインの右《みぎ》の3つ',
} satisfies Shape<typeof japanese.drawn>;

export const confirm = {
  title: 'このカードを登録《とうろく》しますか',
  lead: '<b>まだ登録《とうろく》していません。</b>「登録《とうろく》する」を押《お》すと、料金《りょうきん》を払《はら》うカードが、これに変《か》わります。',
  brand: '種類《しゅるい》',
  lastFour: '最後《さいご》の4つだけ見《み》えます',
  asPrinted: 'カードには {{printed}} と書《か》いてあります',
  typedIn: '入《い》れました',
  leavesNothing: '登録《とうろく》のあと、どこにも残《のこ》りません',
  correct: '直《なお》す',
  register: '登録《とうろく》する',
} satisfies Shape<typeof japanese.confirm>;

export const submitting = {
  title: '登録《とうろく》しています',
  lead: 'カード会社《がいしゃ》に聞《き》いています。ふつうは数秒《すうびょう》で終《お》わります。このまま待《ま》ってください。',
  wait: '結果《けっか》を待《ま》っています',
  long: 'いつもより時間《じかん》がかかっています',
  once: '途中《とちゅう》でつながらなくなっても、<b>2回《かい》登録《とうろく》することはありません。</b>登録《とうろく》できたか、この窓口《まどぐち》が必《かなら》ずたしかめます。',
  since: '始《はじ》めてから',
  waiting: '登録《とうろく》しています…',
} satisfies Shape<typeof japanese.submitting>;

export const challenge = {
  title: 'カード会社《がいしゃ》の質問《しつもん》があります',
  lead: '<b>まだ登録《とうろく》していません。</b>カードを持《も》っている本人《ほんにん》かどうか、カード会社《がいしゃ》がスマートフォンでたしかめます。',
  toCustomer: 'お客《きゃく》さまに、この画面《がめん》を見《み》せてください。',
  scan: 'スマートフォンのカメラを、この絵《え》に向《む》けます。',
  answer:
    '開《ひら》いた画面《がめん》で、カード会社《がいしゃ》の質問《しつもん》に答《こた》えます。',
  wait: '終《お》わったら、このまま待《ま》ってください。結果《けっか》は、この窓口《まどぐち》がたしかめます。',
  picture: 'カード会社《がいしゃ》の画面《がめん》を開《ひら》く四角《しかく》い絵《え》',
  timeLeft: '答《こた》えられる時間《じかん》 あと',
  timeUp:
    '答《こた》える時間《じかん》が終《お》わりました。結果《けっか》を調《しら》べています。',
  check: '今《いま》すぐ調《しら》べる',
  checking: 'たしかめています…',
} satisfies Shape<typeof japanese.challenge>;

export const complete = {
  title: 'カードを登録《とうろく》しました',
  from: 'このカードで払《はら》うのは',
  statement:
    '{{usage}}に使《つか》った分《ぶん》<small>（{{billed}}に払《はら》う分《ぶん》）</small>から',
  soon: '締《し》め日《び》に登録《とうろく》してあるカードで払《はら》います',
  reference: '受付番号《うけつけばんごう》',
  keepReference: '質問《しつもん》するとき、この番号《ばんごう》を言《い》ってください。',
  registeredCard: '登録《とうろく》したカード',
  keepNote:
    '登録《とうろく》したカードは、<b>あとからこの画面《がめん》で見《み》られません。</b>どのカードか、紙《かみ》に書《か》いてください。',
  menu: 'メニューに戻《もど》る',
} satisfies Shape<typeof japanese.complete>;

export const outcomeUnknown = {
  title: '登録《とうろく》できたか、まだわかりません',
  happened: 'あったこと',
  happenedText:
    '途中《とちゅう》でつながらなくなりました。登録《とうろく》の結果《けっか》が、まだ届《とど》いていません。',
  now: '今《いま》のようす',
  nowText:
    '結果《けっか》は、この窓口《まどぐち》が調《しら》べ続《つづ》けています。<br/>2回《かい》登録《とうろく》することはありません。',
  please: 'お願《ねが》い',
  pleaseText:
    'カードをもう一度《いちど》入《い》れないでください。急《いそ》ぐときは、問《と》い合《あ》わせ番号《ばんごう》を紙《かみ》に書《か》いて、終《お》わってもいいです。',
  happenedBefore:
    'カードの登録《とうろく》を送《おく》りました。結果《けっか》は、まだ届《とど》いていません。<br/>そのあと、画面《がめん》を開《ひら》き直《なお》しました。',
  nowByKiosk:
    '安全《あんぜん》のためログアウトしました。<br/>結果《けっか》は、この窓口《まどぐち》が調《しら》べ続《つづ》けています。',
  pleaseByKiosk:
    '問《と》い合《あ》わせ番号《ばんごう》を紙《かみ》に書《か》いて、終《お》わってもいいです。結果《けっか》がわかるまで、同《おな》じ手続《てつづ》きをしないでください。',
  nowAwaitingStaff:
    'ログインの時間《じかん》が終《お》わりました。この店《みせ》の人《ひと》がログインすると、窓口《まどぐち》はすぐに続《つづ》きを調《しら》べます。',
  pleaseAwaitingStaff:
    'もう一度《いちど》ログインしてください。結果《けっか》がわかるまで、だれも同《おな》じ手続《てつづ》きを送《おく》らないでください。',
  toLogin: 'ログインへ進《すす》む',
  nowBeyondAsking: 'この窓口《まどぐち》では、もう結果《けっか》を調《しら》べられません。',
  pleaseBeyondAsking:
    '問《と》い合《あ》わせ番号《ばんごう》を紙《かみ》に書《か》いて、サポートに電話《でんわ》してください。結果《けっか》がわかるまで、同《おな》じ手続《てつづ》きをしないでください。',
  anyone:
    'この番号《ばんごう》で、店《みせ》の人《ひと》か電話《でんわ》でも調《しら》べられます。',
  next: '次《つぎ》に調《しら》べるまで',
  times_other: '{{count}}回《かい》 調《しら》べました',
  check: '今《いま》調《しら》べる',
  checking: '調《しら》べています…',
} satisfies Shape<typeof japanese.outcomeUnknown>;
