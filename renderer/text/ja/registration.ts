/** Words of the screens behind the login: from the menu to the completed registration. */
export const menu = {
  title: 'お支払い方法',
  reading: 'ご契約を確かめています…',
  registered: '登録済み',
  creditCard: 'クレジットカード',
  since: '{{date}}から',
  none: '未登録',
  noneText: 'お支払い方法は、いまのままです。',
  hidden: '登録したカードの番号は、この画面には表示しません。',
  unread: 'ご契約を読み込めませんでした',
  picture: '登録済みのカードの図。番号は表示しません',
  noPicture: 'カードが登録されていないことを示す図',
  which: 'お支払いに使われるカード',
  rule: '<b>締め日に登録されているカード</b>で、その月のご利用分を、次の月にお支払いいただきます。',
  register: 'カードを登録する',
  change: 'カードを変更する',
  waiting: '読み込んでいます…',
};

export const cycle = {
  label: '{{usage}}のご利用分は、締め日に登録されているカードで、{{billed}}にお支払い',
  closing: '締め日',
  usageMonth: 'ご利用の月',
  nextMonth: '次の月',
  using: 'サービスを使う',
  paying: '料金を支払う',
  usage: 'ご利用',
  payment: 'お支払い',
};

export const card = {
  title: 'カード情報の入力',
  lead: 'お手元のカードを見ながら入力してください。<nowrap>次の画面で</nowrap><nowrap>「登録する」を押すまで、</nowrap>どこにも送られません。',
  accepted: '使えるカード',
  debit: 'デビットカードは、<b>{{issuers}}</b>のものだけ使えます。',
  noDebit: 'デビットカードは使えません。',
  encrypted: '番号は、この画面の中で暗号化してから送ります。スタッフには見えません。',
  clear: '入力をすべて消す',
  review: '内容を確認する',
  next: '次へ',
  question: '入力 <b>{{now}}</b>／{{total}}',
  notes: '説明',
};

export const drawn = {
  front: '入力中のカードの図',
  back: 'カードの裏面の図。署名欄の右に3けたのセキュリティコードがあります',
  expiry: '有効期限',
  place: '署名欄の右の3けた',
};

export const confirm = {
  title: 'このカードを登録しますか',
  lead: '<b>まだ登録していません。</b>「登録する」を押すと、お支払いのカードがこのカードに変わります。',
  brand: 'カードのブランド',
  lastFour: '下4けただけを表示しています',
  asPrinted: 'カードの表記は {{printed}} です',
  typedIn: '入力済み',
  leavesNothing: '登録が終わると、どこにも残りません',
  correct: '修正する',
  register: '登録する',
};

export const submitting = {
  title: '登録しています',
  lead: 'カード会社に確認しています。ふつうは数秒で終わります。このままお待ちください。',
  wait: '結果を待っています',
  long: 'いつもより時間がかかっています',
  once: '途中で通信が切れても、<b>二重に登録されることはありません。</b>登録できたかどうかは、この窓口がかならず確かめます。',
  since: 'はじめてから',
  waiting: '登録しています…',
};

export const challenge = {
  title: 'カード会社の確認をお願いします',
  lead: '<b>まだ登録していません。</b>ご本人であることを、カード会社がお客さまのスマートフォンで確かめます。',
  toCustomer: 'お客さまに、この画面をお見せください。',
  scan: 'スマートフォンのカメラで、この二次元コードを読み取ります。',
  answer: '開いた画面で、カード会社の質問に答えます。',
  wait: '終わったら、このままお待ちください。結果は、この窓口が自動で確かめます。',
  picture: 'カード会社の確認画面を開く二次元コード',
  timeLeft: '確認できる時間 あと',
  timeUp: '確認の時間が過ぎました。結果を問い合わせています。',
  check: '結果を確かめる',
  checking: '確かめています…',
};

export const complete = {
  title: 'カードを登録しました',
  from: 'このカードでのお支払いは',
  statement: '{{usage}}ご利用分<small>（{{billed}}お支払い分）</small>から',
  soon: '締め日に登録されているカードで支払われます',
  reference: '受付番号',
  keepReference: 'お問い合わせのときに、お知らせください。',
  registeredCard: '登録したカード',
  keepNote:
    '登録したカードは、<b>あとからこの画面で確かめられません。</b>どのカードを登録したか、お手元にお控えください。',
  menu: 'メニューに戻る',
};

export const outcomeUnknown = {
  title: '登録できたか、まだ分かりません',
  happened: '起きたこと',
  happenedText: '通信がとぎれて、カード登録の結果が届いていません。',
  now: 'いまの状態',
  nowText: '結果は、窓口が自動で問い合わせ続けています。<br/>二重に登録されることはありません。',
  please: 'お願い',
  pleaseText:
    'カードをもう一度入力しないでください。お急ぎのときは、お問い合わせ番号を控えて、このまま終了できます。',
  happenedBefore:
    'カード登録は送られましたが、結果が届いていません。<br/>そのあと、画面を開き直しました。',
  nowByKiosk: '安全のためログアウトしました。<br/>結果は、窓口が自動で問い合わせ続けています。',
  pleaseByKiosk:
    'お問い合わせ番号を控えて、このまま終了できます。結果が分かるまで、同じ手続きをしないでください。',
  nowAwaitingStaff:
    'この窓口のログインの時間が過ぎました。このお店のスタッフがログインすると、すぐに問い合わせを続けます。',
  pleaseAwaitingStaff:
    'もう一度ログインしてください。結果が分かるまで、どなたも同じ手続きをもう一度送らないでください。',
  toLogin: 'ログインへ進む',
  nowBeyondAsking: 'この窓口からは、もう結果を問い合わせられません。',
  pleaseBeyondAsking:
    'お問い合わせ番号を控えて、サポートへお電話ください。結果が分かるまで、同じ手続きをしないでください。',
  anyone: 'この番号で、スタッフかお電話でもお調べできます。',
  next: '次の問い合わせまで',
  times_other: 'これまでに{{count}}回',
  check: 'いま問い合わせる',
  checking: '問い合わせています…',
};
