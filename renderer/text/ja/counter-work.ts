/** Words of staff's work on one customer: between a decision and its answer, and what came of it. */
export const submittingCustomer = {
  register: {
    title: '登録しています',
    lead: '<b><name/></b> 様のカードを、カード会社に確認しています。ふつうは数秒で終わります。',
    once: '途中で通信が切れても、<b>二重に登録されることはありません。</b>登録できたかどうかは、この窓口がかならず確かめます。',
    waiting: '登録しています…',
  },
  change: {
    title: '更新しています',
    lead: '<b><name/></b> 様の登録内容を書き換えています。ふつうは数秒で終わります。',
    once: '途中で通信が切れても、<b>同じ変更が二度行われることはありません。</b>更新できたかどうかは、この窓口がかならず確かめます。',
    waiting: '更新しています…',
  },
  remove: {
    title: '削除しています',
    lead: '<b><name/></b> 様のカードの登録を消しています。ふつうは数秒で終わります。',
    once: '途中で通信が切れても、<b>ほかの登録が消えることはありません。</b>削除できたかどうかは、この窓口がかならず確かめます。',
    waiting: '削除しています…',
  },
};

export const customerOutcomeUnknown = {
  happenedBefore:
    '手続きは送られましたが、結果が届いていません。<br/>そのあと、画面を開き直しました。<whole>お客さまのお名前は、この画面では分かりません。</whole>',
  pleaseByKiosk:
    '同じ手続きを、もう一度入力しないでください。結果は、次にログインしたあと、一覧でお知らせします。',
  register: {
    title: '登録できたか、まだ分かりません',
    happened:
      '通信がとぎれて、<whole><b><name/></b> 様の</whole>カード登録の結果が届いていません。',
    now: '結果は、窓口が自動で問い合わせ続けています。<br/>二重に登録されることはありません。',
    please:
      'カードをもう一度入力しないでください。一覧に戻って、次のお客さまのご用件を承れます。結果は一覧でお知らせします。',
  },
  change: {
    title: '更新できたか、まだ分かりません',
    happened:
      '通信がとぎれて、<whole><b><name/></b> 様の</whole>登録を変更する手続きの結果が届いていません。',
    now: '結果は、窓口が自動で問い合わせ続けています。<br/>同じ変更が二度行われることはありません。',
    nowNumber:
      '結果は、窓口が自動で問い合わせ続けています。<br/>お支払いは、前のカードか新しいカードのどちらか一方だけです。',
    please:
      '同じ変更を、もう一度入力しないでください。一覧に戻って、次のお客さまのご用件を承れます。結果は一覧でお知らせします。',
  },
  remove: {
    title: '削除できたか、まだ分かりません',
    happened:
      '通信がとぎれて、<whole><b><name/></b> 様の</whole>登録を削除する手続きの結果が届いていません。',
    now: '結果は、窓口が自動で問い合わせ続けています。<br/>分かるまでは、いまのカードでのお支払いが続くことがあります。',
    please:
      '同じ登録を、もう一度削除しないでください。一覧に戻って、次のお客さまのご用件を承れます。結果は一覧でお知らせします。',
  },
};

export const subject = {
  name: 'お名前',
  phone: '電話番号',
  card: 'カード',
  expiry: '有効期限',
  before: '変更前 ',
  after: '変更後 ',
  expiryOnFile: '登録済みの期限',
};

export const counterComplete = {
  registered: {
    title: '<b><name/></b> 様のカードを登録しました',
    nameless: 'カードを登録しました',
  },
  updated: {
    title: '<b><name/></b> 様の登録内容を更新しました',
    nameless: '登録内容を更新しました',
    sameCard: 'お支払いのカードは、いままでと同じです',
  },
  deleted: {
    title: '<b><name/></b> 様の登録を削除しました',
    nameless: '登録を削除しました',
    soon: 'このカードでのお支払いは、もうできません',
  },
  keepReference: 'お客さまからのお問い合わせに使います。',
  backToList: '一覧に戻る',
};

/** The screen that belongs to the customer: they type their card, staff look away. */
export const handover = {
  cover: 'お客さま専用の画面です',
  title: 'お客さまが入力してください',
  allowance: '期限だけの変更もできます。',
  lead: 'スタッフには、番号の最初の2けたと最後の4けた、期限だけが見えます。',
  steps: {
    typeCard: '番号と有効期限を入力する',
    typeChange: '番号と期限か、期限だけを入力する',
    done: '「入力を終える」を押す',
    giveBack: '画面をスタッフに戻す',
  },
  debit: 'デビットカードは、カード会社により使えないことがあります。',
  safe: '番号は、画面の中で暗号化して送ります。スタッフが手続きを終えるまで、何も登録・変更されません。',
  done: '入力を終える',
  back: 'やめてスタッフに戻す',
};

/** What the screens of a new registration and of a change share. */
export const customerEntry = {
  customer: 'お客さま',
  card: 'クレジットカード',
  handOver: 'お客さまに入力してもらう',
  clearCard: 'カードの入力を消す',
  safe: '番号は、この画面の中で暗号化してから送ります。',
  backToList: '一覧に戻る',
  typedByCustomer: 'お客さまが入力したカード',
  onlyExpiry: '番号はそのまま、期限だけの変更です。',
  howToTypeAgain:
    'やり直すときは、もう一度お客さまに入力してもらうか、「カードの入力を消す」を押してください。',
};

export const counterCard = {
  title: '新しい登録',
  register: '登録する',
};

export const edit = {
  title: '登録内容の変更',
  now: 'いまのカード',
  remove: '登録を削除する',
  update: '更新する',
  nothingChanged:
    '変わったところがありません。<b>何も送っていません。</b>変えるところを入力するか、一覧に戻ってください。',
  findingTheirs: '新しい内容を読み込んでいます。この操作では、まだ何も変わっていません。',
};

/** Asked before anything is sent. */
export const questions = {
  register: {
    title: '<name/> 様のカードを登録しますか',
    text: 'カード会社に確認して登録します。このカードでのお支払いは、登録のあとに表示される月からです。',
    accept: '登録する',
    dismiss: '登録しない',
  },
  update: {
    title: '<name/> 様の登録内容を更新しますか',
    newCard: 'お支払いは、更新のあとに表示される月から、新しいカードに変わります。',
    newExpiry: 'お支払いのカードはそのままで、期限だけが変わります。',
    sameCard: 'お支払いのカードは、いまのままです。',
    accept: '更新する',
    dismiss: '更新しない',
  },
  remove: {
    title: '<name/> 様の登録を削除しますか',
    text: 'このカードでのお支払いができなくなります。元に戻すには、もう一度カードの登録が必要です。',
    accept: '削除する',
    dismiss: '削除しない',
  },
  conflict: {
    title: '<name/> 様の登録は、ほかの人が変更しました',
    text: 'こちらの操作では、<b>何も変更されていません。</b>「この内容から始める」を押すと、ほかの人が入れた内容を取り入れて、続きを入力できます。',
    wipesCard:
      'こちらの操作では、<b>何も変更されていません。</b>「この内容から始める」を押すと、ほかの人が入れた内容を取り入れます。登録済みのカードが変わったため、<b>こちらで入力したカードは消えます。</b>',
    unseen:
      'こちらの操作では、<b>何も変更されていません。</b>有効期限など、画面に出ない内容が変わっています。「この内容から始める」を押すと、続きを入力できます。',
    accept: 'この内容から始める',
    dismiss: 'このまま',
  },
};
