import type * as japanese from '../ja/counter-work.ts';
import type { Shape } from '../shape.ts';

/** Words of staff's work on one customer: between a decision and its answer, and what came of it. */
export const submittingCustomer = {
  register: {
    title: '登録《とうろく》しています',
    lead: '<b><name/></b> さんのカードのことを、カード会社《がいしゃ》に聞《き》いています。ふつうは数秒《すうびょう》で終《お》わります。',
    once: '途中《とちゅう》でつながらなくなっても、<b>2回《かい》登録《とうろく》することはありません。</b>登録《とうろく》できたか、この窓口《まどぐち》が必《かなら》ずたしかめます。',
    waiting: '登録《とうろく》しています…',
  },
  change: {
    title: '変《か》えています',
    lead: '<b><name/></b> さんの登録《とうろく》を変《か》えています。ふつうは数秒《すうびょう》で終《お》わります。',
    once: '途中《とちゅう》でつながらなくなっても、<b>同《おな》じところを2回《かい》変《か》えることはありません。</b>変《か》えられたか、この窓口《まどぐち》が必《かなら》ずたしかめます。',
    waiting: '変《か》えています…',
  },
  remove: {
    title: '消《け》しています',
    lead: '<b><name/></b> さんのカードの登録《とうろく》を消《け》しています。ふつうは数秒《すうびょう》で終《お》わります。',
    once: '途中《とちゅう》でつながらなくなっても、<b>ほかの登録《とうろく》が消《き》えることはありません。</b>消《け》せたか、この窓口《まどぐち》が必《かなら》ずたしかめます。',
    waiting: '消《け》しています…',
  },
} satisfies Shape<typeof japanese.submittingCustomer>;

export const customerOutcomeUnknown = {
  happenedBefore:
    '手続《てつづ》きを送《おく》りました。結果《けっか》は、まだ届《とど》いていません。<br/>そのあと、画面《がめん》を開《ひら》き直《なお》しました。<whole>お客《きゃく》さまの名前《なまえ》は、この画面《がめん》ではわかりません。</whole>',
  pleaseByKiosk:
    '同《おな》じ手続《てつづ》きを、もう一度《いちど》入《い》れないでください。次《つぎ》にログインしたあと、一覧《いちらん》で結果《けっか》がわかります。',
  register: {
    title: '登録《とうろく》できたか、まだわかりません',
    happened:
      '途中《とちゅう》でつながらなくなりました。<whole><b><name/></b> さんの</whole>カードの登録《とうろく》の結果《けっか》が、届《とど》いていません。',
    now: '結果《けっか》は、この窓口《まどぐち》が調《しら》べ続《つづ》けています。<br/>2回《かい》登録《とうろく》することはありません。',
    please:
      'カードをもう一度《いちど》入《い》れないでください。一覧《いちらん》に戻《もど》って、次《つぎ》のお客《きゃく》さまの手続《てつづ》きができます。結果《けっか》は一覧《いちらん》でわかります。',
  },
  change: {
    title: '変《か》えられたか、まだわかりません',
    happened:
      '途中《とちゅう》でつながらなくなりました。<whole><b><name/></b> さんの</whole>登録《とうろく》を変《か》える手続《てつづ》きの結果《けっか》が、届《とど》いていません。',
    now: '結果《けっか》は、この窓口《まどぐち》が調《しら》べ続《つづ》けています。<br/>同《おな》じところを2回《かい》変《か》えることはありません。',
    nowNumber:
      '結果《けっか》は、この窓口《まどぐち》が調《しら》べ続《つづ》けています。<br/>料金《りょうきん》は、前《まえ》のカードか新《あたら》しいカードの、どちらか1つだけで払《はら》います。',
    please:
      '同《おな》じことを、もう一度《いちど》入《い》れないでください。一覧《いちらん》に戻《もど》って、次《つぎ》のお客《きゃく》さまの手続《てつづ》きができます。結果《けっか》は一覧《いちらん》でわかります。',
  },
  remove: {
    title: '消《け》せたか、まだわかりません',
    happened:
      '途中《とちゅう》でつながらなくなりました。<whole><b><name/></b> さんの</whole>登録《とうろく》を消《け》す手続《てつづ》きの結果《けっか》が、届《とど》いていません。',
    now: '結果《けっか》は、この窓口《まどぐち》が調《しら》べ続《つづ》けています。<br/>わかるまでは、今《いま》のカードで払《はら》うことがあります。',
    please:
      '同《おな》じ登録《とうろく》を、もう一度《いちど》消《け》さないでください。一覧《いちらん》に戻《もど》って、次《つぎ》のお客《きゃく》さまの手続《てつづ》きができます。結果《けっか》は一覧《いちらん》でわかります。',
  },
} satisfies Shape<typeof japanese.customerOutcomeUnknown>;

export const subject = {
  name: '名前《なまえ》',
  phone: '電話番号《でんわばんごう》',
  card: 'カード',
  expiry: '期限《きげん》（いつまで）',
  before: '前《まえ》 ',
  after: '後《あと》 ',
  expiryOnFile: '登録《とうろく》した期限《きげん》',
} satisfies Shape<typeof japanese.subject>;

export const counterComplete = {
  registered: {
    title: '<b><name/></b> さんのカードを登録《とうろく》しました',
    nameless: 'カードを登録《とうろく》しました',
  },
  updated: {
    title: '<b><name/></b> さんの登録《とうろく》を変《か》えました',
    nameless: '登録《とうろく》を変《か》えました',
    sameCard: '料金《りょうきん》を払《はら》うカードは、前《まえ》と同《おな》じです',
  },
  deleted: {
    title: '<b><name/></b> さんの登録《とうろく》を消《け》しました',
    nameless: '登録《とうろく》を消《け》しました',
    soon: 'このカードでは、もう払《はら》えません',
  },
  keepReference: 'お客《きゃく》さまが質問《しつもん》したときに、使《つか》ってください。',
  backToList: '一覧《いちらん》に戻《もど》る',
} satisfies Shape<typeof japanese.counterComplete>;

/** The screen that belongs to the customer: they type their card, staff look away. */
export const handover = {
  cover: 'お客《きゃく》さまだけの画面《がめん》です',
  title: 'カードの数字《すうじ》を<nowrap>入《い》れてください</nowrap>',
  allowance: '<nowrap>「いつまで」だけでもいいです。</nowrap>',
  lead: '店《みせ》の人《ひと》には、番号《ばんごう》の最初《さいしょ》の2つと最後《さいご》の4つ、「いつまで」だけ見《み》えます。',
  steps: {
    typeCard: 'カードの数字《すうじ》を入《い》れる',
    typeChange: '全部《ぜんぶ》、または「いつまで」だけ入《い》れる',
    done: '「入《い》れました」を押《お》す',
    giveBack: '画面《がめん》を店《みせ》の人《ひと》に戻《もど》す',
  },
  debit: 'デビットカードは、カード会社《がいしゃ》により使《つか》えないことがあります。',
  safe: '番号《ばんごう》は、ほかの人《ひと》が読《よ》めない形《かたち》で送《おく》ります。店《みせ》の人《ひと》の手続《てつづ》きが終《お》わるまで、何《なに》も変《か》わりません。',
  done: '入《い》れました',
  back: 'やめて店《みせ》の人《ひと》に戻《もど》す',
} satisfies Shape<typeof japanese.handover>;

/** What the screens of a new registration and of a change share. */
export const customerEntry = {
  customer: 'お客《きゃく》さま',
  card: 'クレジットカード',
  handOver: 'お客《きゃく》さまが入《い》れる',
  clearCard: 'カードの数字《すうじ》を消《け》す',
  safe: '番号《ばんごう》は、ほかの人《ひと》が読《よ》めない形《かたち》で送《おく》ります。',
  backToList: '一覧《いちらん》に戻《もど》る',
  typedByCustomer: 'お客《きゃく》さまが入《い》れたカード',
  onlyExpiry: '番号《ばんごう》はそのままです。期限《きげん》（いつまで）だけ変《か》えます。',
  howToTypeAgain:
    'やり直《なお》すときは、もう一度《いちど》お客《きゃく》さまに入《い》れてもらってください。または、「カードの数字《すうじ》を消《け》す」を押《お》してください。',
} satisfies Shape<typeof japanese.customerEntry>;

export const counterCard = {
  title: '新《あたら》しい登録《とうろく》',
  register: '登録《とうろく》する',
} satisfies Shape<typeof japanese.counterCard>;

export const edit = {
  title: '登録《とうろく》を変《か》える',
  now: '今《いま》のカード',
  remove: '登録《とうろく》を消《け》す',
  update: '変《か》える',
  nothingChanged: '変《か》わったところがありません。<b>何《なに》も送《おく》っていません。</b>',
} satisfies Shape<typeof japanese.edit>;

/** Asked before anything is sent. */
export const questions = {
  register: {
    title: '<name/> さんのカードを登録《とうろく》しますか',
    text: 'カード会社《がいしゃ》に聞《き》いて登録《とうろく》します。<br/>このカードで払《はら》い始《はじ》める月《つき》は、登録《とうろく》のあとにわかります。',
    accept: '登録《とうろく》する',
    dismiss: '登録《とうろく》しない',
  },
  update: {
    title: '<name/> さんの登録《とうろく》を変《か》えますか',
    newCard:
      '料金《りょうきん》を払《はら》うカードが、新《あたら》しいカードに変《か》わります。何月《なんがつ》からかは、変《か》えたあとにわかります。',
    newExpiry:
      '料金《りょうきん》を払《はら》うカードはそのままです。期限《きげん》（いつまで）だけ変《か》わります。',
    sameCard: '料金《りょうきん》を払《はら》うカードは、今《いま》のままです。',
    accept: '変《か》える',
    dismiss: '変《か》えない',
  },
  remove: {
    title: '<name/> さんの登録《とうろく》を消《け》しますか',
    text: 'このカードで払《はら》えなくなります。元《もと》に戻《もど》すには、もう一度《いちど》カードを登録《とうろく》します。',
    accept: '消《け》す',
    dismiss: '消《け》さない',
  },
  conflict: {
    title: '<name/> さんの登録《とうろく》を、ほかの人《ひと》が変《か》えました',
    text: 'こちらでは、<b>何《なに》も変《か》えていません。</b>「この内容《ないよう》から始《はじ》める」を押《お》すと、ほかの人《ひと》が変《か》えた内容《ないよう》になります。そこから続《つづ》けられます。',
    wipesCard:
      'こちらでは、<b>何《なに》も変《か》えていません。</b>「この内容《ないよう》から始《はじ》める」を押《お》すと、ほかの人《ひと》が変《か》えた内容《ないよう》になります。登録《とうろく》したカードが変《か》わったため、<b>こちらで入《い》れたカードは消《き》えます。</b>',
    unseen:
      'こちらでは、<b>何《なに》も変《か》えていません。</b>期限《きげん》（いつまで）など、画面《がめん》に出《で》ないところが変《か》わっています。「この内容《ないよう》から始《はじ》める」を押《お》すと、続《つづ》けられます。',
    accept: 'この内容《ないよう》から始《はじ》める',
    dismiss: 'このまま',
  },
} satisfies Shape<typeof japanese.questions>;
