import type * as japanese from '../ja/fields.ts';
import type { Shape } from '../shape.ts';

/** Words at the inputs: labels, hints, and what to do about a fault. */
export const fields = {
  loginId: { label: 'ID', staffLabel: 'スタッフID', extra: 'アルファベットと数字《すうじ》' },
  password: {
    label: 'パスワード',
    extra: '大文字《おおもじ》と小文字《こもじ》は違《ちが》います',
    show: '字《じ》を見《み》る',
    hide: '字《じ》を隠《かく》す',
  },
  emailAddress: {
    label: 'メールアドレス',
    hint: '例《れい》: counter@shop.example',
  },
  code: {
    label: 'メールのコード',
    letters: 'アルファベットと数字《すうじ》 {{count}}字《じ》',
    digits: '数字《すうじ》 {{count}}字《じ》',
    hint: '大文字《おおもじ》も小文字《こもじ》も同《おな》じです。',
    left_other: 'あと <b>{{count}}字《じ》</b> です。',
    complete: '{{count}}字《じ》、全部《ぜんぶ》入《はい》りました。',
    zero: '{{place}}番目《ばんめ》の <figures>0</figures> は、数字《すうじ》の「ゼロ」です。',
    letterO: '{{place}}番目《ばんめ》の <figures>O</figures> は、アルファベットの「オー」です。',
    one: '{{place}}番目《ばんめ》の <figures>1</figures> は、数字《すうじ》の「いち」です。',
    letterI: '{{place}}番目《ばんめ》の <figures>I</figures> は、アルファベットの「アイ」です。',
    letterL: '{{place}}番目《ばんめ》の <figures>L</figures> は、アルファベットの「エル」です。',
    show: 'コードを見《み》る',
    hide: 'コードを隠《かく》す',
  },
  customerName: {
    label: '名前《なまえ》',
    hint: '名字《みょうじ》と名前《なまえ》の間《あいだ》を空《あ》けてください。',
  },
  phone: {
    label: '電話番号《でんわばんごう》',
    hint: '「-」は、なくてもいいです。',
  },
  pin: { label: 'PIN', extra: '数字《すうじ》 4〜16字《じ》' },
  cardNumber: {
    label: 'カードの番号《ばんごう》',
    newLabel: '新《あたら》しいカードの番号《ばんごう》',
    hint: '左《ひだり》から、数字《すうじ》だけ入《い》れてください。',
    left_other: 'あと <b>{{count}}個《こ》</b> です。',
    complete: '{{count}}個《こ》、全部《ぜんぶ》入《はい》りました。',
    done: '番号《ばんごう》は全部《ぜんぶ》入《はい》りました',
    show: '数字《すうじ》を見《み》る',
    hide: '数字《すうじ》を隠《かく》す',
  },
  expiry: {
    label: 'いつまで使《つか》えるか',
    newLabel: 'いつまで使《つか》えるか（新《あたら》しい）',
    newMonthLabel: 'いつまで使《つか》えるか（新《あたら》しい） 月《がつ》',
    newYearLabel: 'いつまで使《つか》えるか（新《あたら》しい） 年《ねん》',
    monthLabel: 'いつまで使《つか》えるか 月《がつ》',
    yearLabel: 'いつまで使《つか》えるか 年《ねん》',
    year: '年《ねん》',
    separator: '月《がつ》',
    hint: '「08/29」は 8月《がつ》・29年《ねん》です。',
    lasts: '{{month}}の終《お》わりまで使《つか》えます。',
  },
  onlyWhenItChanges: '変《か》えるときだけ',
  onlyWithNewNumber: '番号《ばんごう》を変《か》えるときだけ',
  securityCode: {
    label: 'セキュリティコード',
    onTheBack: 'うらの右《みぎ》の<br/>3つの数字《すうじ》',
    onTheFront: '表《おもて》の番号《ばんごう》の<br/>右上《みぎうえ》の4つ',
    hint: 'American Express は表《おもて》の4つです。',
    left_other: 'あと <b>{{count}}個《こ》</b> です。',
    complete: '{{count}}個《こ》、全部《ぜんぶ》入《はい》りました。',
  },
} satisfies Shape<typeof japanese.fields>;

export const summary = {
  title_other: '{{count}}か所《しょ》を直《なお》してください',
} satisfies Shape<typeof japanese.summary>;

/** By input and fault. A fault without words of its own is spoken of as `invalid`. */
export const faults = {
  loginId: { empty: 'ID を入《い》れてください。', invalid: 'ID をたしかめてください。' },
  password: {
    empty: 'パスワードを入《い》れてください。',
    invalid: 'パスワードをたしかめてください。',
  },
  emailAddress: {
    empty: 'メールアドレスを入《い》れてください。',
    invalid: '「counter@shop.example」のように入《い》れてください。',
  },
  code: {
    empty: 'メールのコードを入《い》れてください。',
    incomplete: 'まだ{{typed}}字《じ》です。{{wanted}}字《じ》入《い》れてください。',
    invalid: 'アルファベットと数字《すうじ》だけで、{{wanted}}字《じ》入《い》れてください。',
  },
  customerName: {
    empty: '名前《なまえ》を入《い》れてください。',
    invalid:
      '日本語《にほんご》、アルファベット、数字《すうじ》、よく使《つか》う記号《きごう》だけです。64字《じ》までです。',
    cardNumber: 'カードの番号《ばんごう》のようです。名前《なまえ》を入《い》れてください。',
  },
  phone: {
    empty: '電話番号《でんわばんごう》を入《い》れてください。',
    incomplete: '数字《すうじ》が足《た》りません。10個《こ》か11個《こ》です。',
    invalid: '0 から始《はじ》まる数字《すうじ》を10個《こ》か11個《こ》入《い》れてください。',
  },
  pin: {
    empty: 'PIN を入《い》れてください。',
    invalid: 'PIN は、4字《じ》からです。',
  },
  cardNumber: {
    empty: 'カードの番号《ばんごう》を入《い》れてください。',
    incomplete: 'まだ{{typed}}個《こ》です。{{wanted}}個《こ》入《い》れてください。',
    invalid:
      '番号《ばんごう》が違《ちが》うようです。カードをもう一度《いちど》見《み》てください。',
    notAccepted: '{{brand}} のカードは使《つか》えません。ほかのカードを使《つか》ってください。',
  },
  expiry: { empty: '月《つき》と年《とし》を入《い》れてください。' },
  expiryMonth: {
    empty: '月《つき》を入《い》れてください。',
    invalid: '月《つき》は 01 から 12 までです。',
  },
  expiryYear: {
    empty: '年《とし》を入《い》れてください。',
    invalid: 'カードの年《とし》をもう一度《いちど》見《み》てください。',
    expired: 'この年《とし》と月《つき》は過《す》ぎました。',
  },
  securityCode: {
    empty: '数字《すうじ》を{{wanted}}個《こ》入《い》れてください。',
    incomplete: '数字《すうじ》を{{wanted}}個《こ》入《い》れてください。',
    invalid: '数字《すうじ》を{{wanted}}個《こ》入《い》れてください。',
  },
} satisfies Shape<typeof japanese.faults>;
