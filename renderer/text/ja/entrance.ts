/** Words of the screens before anybody is known: attract, out of service, log in, one-time code. */
export const attract = {
  title: 'クレジットカードの<br/>登録・変更は、<br/>こちらで。',
  explain: 'ご利用料金のお支払いに使うカードを、この画面で手続きできます。5分ほどで終わります。',
  invitation: 'クレジットカードの登録・変更はこちらで。',
  bring: 'ご用意いただくもの',
  letter: 'ご案内の書面',
  letterFor: 'ID とパスワード',
  card: 'クレジットカード',
  cardFor: '登録する1枚',
  phone: 'スマートフォン',
  phoneFor: 'メールを受け取る',
  languages: '言語 / Language',
  begin: 'はじめる',
  anywhere: '画面のどこに触れても始まります',
  offline: 'ただいま通信できません',
  offlineText:
    'つながりしだい、自動で使えるようになります。お急ぎのときはスタッフへお声がけください。',
};

export const outOfService = {
  title: 'ただいま、この窓口は<br/>お休みしています',
  explain:
    'お手続きは、お近くのスタッフが承ります。<br/>直りしだい、この画面は自動で元に戻ります。',
  closed: 'お休み中',
  invitation: 'ただいまお休みしています。スタッフへお声がけください。',
  forStaff: 'スタッフの方へ',
  next: '次の確認まで',
  checking: '元に戻せるか、自動で確かめています',
};

export const login = {
  title: 'ログイン',
  lead: '「サービス開始のご案内」に書かれている <nowrap>ID とパスワード</nowrap>を入力してください。',
  letterLost: 'ご案内が手元にないとき',
  submit: 'ログインする',
  waiting: '確認しています…',
};

export const letterLost = {
  title: 'ご案内が手元にないとき',
  text: 'ID とパスワードは「サービス開始のご案内」の書面にあります。見つからないときは、お電話でご本人を確かめたうえで、もう一度お送りします。',
  phone: 'お電話',
  hours: '受付時間',
  email: 'メール',
};

export const code = {
  title: '認証コードの入力',
  sent: '<b><nowrap>{{address}}</nowrap></b> に、{{count}}文字の<br/>認証コードをお送りしました。',
  spam: '届かないときは、迷惑メールの箱も<br/>ご覧ください。',
  timeLeft: '使える時間 あと',
  timeLeftLabel: '{{total}}のうち{{left}}が残っています',
  timeUp: '使える時間が過ぎました',
  resend: 'もう一度送る',
  resendIn: 'あと',
  submit: 'コードを確認する',
  waiting: '確認しています…',
  resending: '送っています…',
};
