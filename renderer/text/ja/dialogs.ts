/** Words of the questions and menus that lie over a screen. */
export const leaving = {
  title: '入力をやめて終了しますか',
  finishText: '<b>入力した内容はすべて消えます。</b>カードは登録されません。',
  accept: '消して終了する',
  dismiss: '入力に戻る',
};

/** The same for staff, who have typed about a customer. */
export const staffLeaving = {
  title: '入力をやめてログアウトしますか',
  text: '<b>入力した内容はすべて消えます。</b>何も登録・変更されません。',
  accept: '消してログアウトする',
};

export const idle = {
  title: '続けますか',
  titleTyped: '入力を続けますか',
  text: 'このまま操作がないと、ログアウトして、最初の画面に戻ります。',
  textBefore: 'このまま操作がないと、最初の画面に戻ります。',
  textTyped:
    'このまま操作がないと、<b>入力した内容をすべて消して</b>、最初の画面に戻ります。カードは登録されません。',
  textSent:
    'このまま操作がないと、最初の画面に戻ります。登録の結果はまだわかっていません。お問い合わせ番号をお控えください。',
  textDone: 'このまま操作がないと、最初の画面に戻ります。カードの登録は終わっています。',
  left: '残り{{time}}',
  unit: '秒',
  finish: '終了する',
  wipe: '消して終了する',
  stay: '続ける',
};

/** The same for staff: nothing ends, but the screen is locked. */
export const staffIdle = {
  title: 'まもなく画面をロックします',
  textList:
    'このまま操作がないと、画面をロックします。ロックしたあとは、パスワードで続けられます。',
  textTyped:
    'このまま操作がないと、画面をロックします。お名前と電話番号は残り、<b>カード番号と有効期限は消えます。</b>まだ何も登録・変更されていません。',
  textHandover:
    'このまま操作がないと、<b>入力したカードの内容を消して</b>、画面をロックします。カードは登録されません。',
  textSent:
    'このまま操作がないと、画面をロックします。<b>結果はまだわかっていません。</b>パスワードを入力すると、続きを確かめられます。',
  textDone: 'このまま操作がないと、画面をロックします。お手続きは終わっています。',
};

export const languageMenu = {
  title: '言語をえらぶ',
  text: '入力した内容は、そのまま残ります。',
};

export const displayMenu = {
  title: '見やすさ',
  textSize: '文字の大きさ',
  contrast: '色',
  standard: 'ふつう',
  high: 'はっきり',
  motion: '動き',
  full: 'あり',
  reduced: 'なし',
};
