/** Words at the inputs: labels, hints, and what to do about a fault. */
export const fields = {
  loginId: { label: 'ID', staffLabel: 'スタッフID', extra: '英字と数字' },
  password: {
    label: 'パスワード',
    extra: '大文字と小文字は区別します',
    show: '文字を見る',
    hide: '文字を隠す',
  },
  emailAddress: {
    label: 'メールアドレス',
    hint: '例: counter@shop.example',
  },
  code: {
    label: '認証コード',
    letters: '英字と数字 {{count}}文字',
    digits: '数字 {{count}}文字',
    hint: '大文字と小文字の区別はありません。',
    left_other: 'あと <b>{{count}}文字</b> です。',
    complete: '{{count}}文字、そろいました。',
    zero: '{{place}}文字目の <figures>0</figures> は、数字の「ゼロ」です。',
    letterO: '{{place}}文字目の <figures>O</figures> は、英字の「オー」です。',
    one: '{{place}}文字目の <figures>1</figures> は、数字の「いち」です。',
    letterI: '{{place}}文字目の <figures>I</figures> は、英字の「アイ」です。',
    letterL: '{{place}}文字目の <figures>L</figures> は、英字の「エル」です。',
    show: 'コードを見る',
    hide: 'コードを隠す',
  },
  customerName: {
    label: 'お名前',
    hint: '姓と名のあいだを空けて入力してください。',
  },
  phone: {
    label: '電話番号',
    hint: 'ハイフンは、なくても結構です。',
  },
  pin: { label: 'PIN', extra: '数字 4〜16けた' },
  cardNumber: {
    label: 'カード番号',
    newLabel: '新しいカード番号',
    hint: '左から順に、数字だけを入力してください。',
    left_other: 'あと <b>{{count}}けた</b> です。',
    complete: '{{count}}けた、そろいました。',
    done: '番号がそろっています',
    show: '数字を見る',
    hide: '数字を隠す',
  },
  expiry: {
    label: '有効期限',
    newLabel: '新しい有効期限',
    newMonthLabel: '新しい有効期限 月',
    newYearLabel: '新しい有効期限 年',
    monthLabel: '有効期限 月',
    yearLabel: '有効期限 年',
    year: '年',
    separator: '月',
    hint: '「08/29」なら 8月・29年です。',
    lasts: '{{month}}の末日まで使えます。',
  },
  onlyWhenItChanges: '変えるときだけ',
  onlyWithNewNumber: '番号を変えるときだけ',
  securityCode: {
    label: 'セキュリティコード',
    onTheBack: '裏面の署名欄の<br/>右はしの3けた',
    onTheFront: '表面の番号の<br/>右上の4けた',
    hint: 'American Express は表面の4けたです。',
    left_other: 'あと <b>{{count}}けた</b> です。',
    complete: '{{count}}けた、そろいました。',
  },
};

export const summary = {
  title_other: '{{count}}か所を見直してください',
};

/** By input and fault. A fault without words of its own is spoken of as `invalid`. */
export const faults = {
  loginId: { empty: 'ID を入力してください。', invalid: 'ID を確かめてください。' },
  password: {
    empty: 'パスワードを入力してください。',
    invalid: 'パスワードを確かめてください。',
  },
  emailAddress: {
    empty: 'メールアドレスを入力してください。',
    invalid: '「counter@shop.example」のような形で入力してください。',
  },
  code: {
    empty: '認証コードを入力してください。',
    incomplete: '{{typed}}文字しか入っていません。{{wanted}}文字を入力してください。',
    invalid: '英字と数字だけで、{{wanted}}文字を入力してください。',
  },
  customerName: {
    empty: 'お名前を入力してください。',
    invalid: '日本語か英字・数字・よく使う記号で、64文字までにしてください。',
    cardNumber: 'カード番号のようです。お名前を入力してください。',
  },
  phone: {
    empty: '電話番号を入力してください。',
    incomplete: 'けたが足りません。10けたか11けたです。',
    invalid: '0 から始まる10けたか11けたを入力してください。',
  },
  pin: {
    empty: 'PIN を入力してください。',
    invalid: 'PIN は、数字4けた以上です。',
  },
  cardNumber: {
    empty: 'カード番号を入力してください。',
    incomplete: '{{typed}}けたしか入っていません。{{wanted}}けたを入力してください。',
    invalid: '番号に誤りがあるようです。カードと見くらべてください。',
    notAccepted: '{{brand}} のカードは使えません。ほかのカードをお使いください。',
  },
  expiry: { empty: '月と年を入力してください。' },
  expiryMonth: {
    empty: '月を入力してください。',
    invalid: '月は 01 から 12 までです。',
  },
  expiryYear: {
    empty: '年を入力してください。',
    invalid: '年をカードで確かめてください。',
    expired: 'この期限は過ぎています。',
  },
  securityCode: {
    empty: '{{wanted}}けたの数字を入力してください。',
    incomplete: '{{wanted}}けたの数字を入力してください。',
    invalid: '{{wanted}}けたの数字を入力してください。',
  },
};
