/** Words of the screens before anybody is known: attract, out of service, log in, address, one-time code. */
export const attract = {
  title: 'クレジットカードの<br/>登録・変更は、<br/>こちらで。',
  explain:
    'ご利用料金のお支払いに使うカードの手続きが、<nowrap>この画面で</nowrap>できます。5分ほどで終わります。',
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

/** The same, where only staff use the kiosk. */
export const staffAttract = {
  title: 'お客さまの<br/>カードを<br/>登録する窓口',
  explain:
    'お店のお客さまのクレジットカードを、<nowrap>登録・変更・削除</nowrap>できます。スタッフがログインして使います。',
  bring: 'ご用意いただくもの',
  badge: 'スタッフID',
  badgeFor: 'とパスワード',
  card: 'クレジットカード',
  cardFor: 'お客さまの1枚',
  phone: 'メール',
  phoneFor: '認証コードが届く',
};

/** Both flows are there: whose card it is. */
export const flowChoice = {
  title: 'どなたのカードですか',
  lead: 'お手続きを選んでください。',
  selfcare: 'ご本人のご契約',
  selfcareText:
    'ご自分のご契約のお支払いに使うカードを、登録または変更します。「サービス開始のご案内」の <nowrap>ID とパスワード</nowrap>でログインします。',
  counter: 'お店のお客さまのカード',
  counterText:
    'スタッフが、お客さまのカードを<nowrap>登録・変更・削除</nowrap>します。<nowrap>スタッフID</nowrap> とパスワードでログインします。',
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
  journal:
    '手続きの控えをこの端末のディスクに残せないため、新しい手続きを始められません。ディスクの空きをお確かめください。',
};

export const login = {
  title: 'ログイン',
  lead: '「サービス開始のご案内」に書かれている <nowrap>ID とパスワード</nowrap>を入力してください。',
  letterLost: 'ご案内が手元にないとき',
  submit: 'ログインする',
  waiting: '確認しています…',
};

export const staffLogin = {
  title: 'スタッフのログイン',
  lead: '<nowrap>スタッフID</nowrap> とパスワードを入力してください。次に、メールで届く認証コードを入力します。',
};

/** The session of somebody who has left the screen for a while. */
export const unlock = {
  title: '画面をロックしています',
  lead: '<whole><b>{{shop}}</b></whole>　<whole><b>{{name}}</b> さんの</whole>パスワードで、続きから始められます。',
  kept: '入力の途中だったお名前と電話番号は、残っています。カード番号と有効期限は、安全のため消しました。',
  submit: '続ける',
};

export const address = {
  title: '認証コードの送り先',
  lead: 'ここに入力したメールアドレスに、ログインに使う認証コードをお送りします。',
  note: 'お客さまではなく、スタッフの方がいま受け取れるアドレスを入力してください。',
  submit: 'コードを送る',
  waiting: '送っています…',
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
  sent: '<b><nowrap>{{address}}</nowrap></b> に、{{count}}文字の<nowrap>認証コードを</nowrap>お送りしました。',
  spam: '届かないときは、迷惑メールの<br/>フォルダーもご覧ください。',
  correct: '送り先が違うときは、「戻る」で直せます。',
  timeLeft: '使える時間 あと',
  timeLeftLabel: '{{total}}のうち{{left}}が残っています',
  timeUp: '使える時間が過ぎました',
  resend: 'もう一度送る',
  resendIn: 'あと',
  submit: 'コードを確認する',
  waiting: '確認しています…',
  resending: '送っています…',
};
