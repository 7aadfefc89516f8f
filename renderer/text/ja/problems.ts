import type { ProblemSlug } from '../../../preload/contract/problem.ts';

/** What happened; then whether anything was registered, and what to do next. */
export interface ProblemWords {
  readonly title: string;
  readonly text: string;
}

const telling = 'お問い合わせ番号をスタッフにお伝えください。';

export const problems = {
  'invalid-request': {
    title: '受け付けられませんでした',
    text: `この操作では登録されていません。${telling}`,
  },
  'invalid-credentials': {
    title: 'ログインできませんでした',
    text: 'ID かパスワードが違います。ご案内の書面を見ながら、もう一度入力してください。',
  },
  'account-locked': {
    title: 'いまはログインできません',
    text: '続けて間違えたため、しばらく止めています。この操作では登録されていません。{{wait}}お急ぎのときはお電話ください。',
  },
  'code-mismatch': {
    title: '認証コードが違います',
    text: 'メールを見ながら、もう一度入力してください。<nowrap>あと{{count}}回まで</nowrap>入力できます。',
  },
  'code-expired': {
    title: 'この認証コードはもう使えません',
    text: '「もう一度送る」を押して、新しいメールのコードを入力してください。',
  },
  'too-many-attempts': {
    title: 'いまはログインできません',
    text: 'このログインは終わりました。この操作では登録されていません。{{wait}}はじめからログインしてください。お急ぎのときはお電話ください。',
  },
  'resend-too-soon': {
    title: '続けては送れません',
    text: '先ほどのメールをご確認ください。{{wait}}もう一度送れます。',
  },
  'address-refused': {
    title: 'メールを送れませんでした',
    text: '登録されているアドレスにはコードを送れません。この操作では登録されていません。お電話でアドレスをお知らせください。',
  },
  'session-expired': {
    title: 'ログインの時間が過ぎました',
    text: '安全のためログアウトしました。この操作では登録されていません。もう一度ログインしてください。',
  },
  forbidden: {
    title: 'この手続きはできません',
    text: `このご契約では、ここで手続きできません。この操作では登録されていません。${telling}`,
  },
  'not-found': {
    title: 'ご契約が見つかりません',
    text: `この操作では登録されていません。${telling}`,
  },
  'login-unknown': {
    title: 'はじめからログインしてください',
    text: '先ほどのログインは終わっています。ID とパスワードを、もう一度入力してください。',
  },
  'card-not-usable': {
    title: 'このカードは使えませんでした',
    text: 'カードは登録されていません。番号と有効期限をお確かめください。合っているときは、カード会社だけが理由をお答えできます。',
  },
  'card-already-registered': {
    title: 'このカードは登録済みです',
    text: 'いまのお支払い方法が、このカードです。新しい登録はしていません。変えるときは、ほかのカードを入力してください。',
  },
  'card-expired': {
    title: 'カードの期限が過ぎています',
    text: 'カードは登録されていません。期限を確かめるか、ほかのカードをお使いください。',
  },
  'brand-not-accepted': {
    title: 'この種類のカードは使えません',
    text: 'カードは登録されていません。{{list}}のカードをお使いください。',
  },
  'debit-card-not-accepted': {
    title: 'このデビットカードは使えません',
    text: 'カードは登録されていません。クレジットカードをお使いください。{{list}}',
  },
  'encryption-key-unknown': {
    title: '安全に送れませんでした',
    text: 'カードは登録されていません。セキュリティコードを入れて、もう一度お試しください。',
  },
  'card-data-unreadable': {
    title: 'カード情報を読み取れませんでした',
    text: 'カードは登録されていません。入力を確かめて、もう一度お試しください。',
  },
  'version-conflict': {
    title: '内容がほかで変更されています',
    text: 'まだ変更していません。新しい内容を確かめて、もう一度お試しください。',
  },
  'idempotency-conflict': {
    title: '受け付けられませんでした',
    text: `この手続きは進められません。新しい登録はされていません。${telling}`,
  },
  'operation-in-flight': {
    title: '前の手続きが続いています',
    text: '登録されたかどうかを確かめています。二重に登録されることはありません。<nowrap>少し待ってから</nowrap>、もう一度お試しください。',
  },
  'registration-limit': {
    title: 'いまはカードを登録できません',
    text: 'カードは登録されていません。{{wait}}お急ぎのときはお電話ください。',
  },
  'rate-limited': {
    title: 'ただいま混み合っています',
    text: 'この操作では登録されていません。{{wait}}もう一度お試しください。',
  },
  maintenance: {
    title: 'ただいまメンテナンス中です',
    text: 'この操作では登録されていません。{{wait}}もう一度お試しください。',
  },
  'unknown-problem': {
    title: '手続きできませんでした',
    text: `この操作では登録されていません。${telling}`,
  },
  'no-connection': {
    title: '通信できませんでした',
    text: 'この操作では登録されていません。<nowrap>少し待ってから</nowrap>、もう一度お試しください。',
  },
  'timed-out': {
    title: '時間内に返事がありませんでした',
    text: 'この操作では登録されていません。<nowrap>少し待ってから</nowrap>、もう一度お試しください。',
  },
  'protocol-violation': {
    title: '返事を読み取れませんでした',
    text: `この操作では登録されていません。${telling}`,
  },
  'certificate-refused': {
    title: '接続先を確かめられません',
    text: '接続先の証明書を確かめられません。この操作では、何も登録・変更・削除されていません。ネットワークと証明書の設定をお確かめください。',
  },
  'encryption-key-refused': {
    title: '暗号の鍵を確かめられません',
    text: '暗号の鍵が設定と合いません。この操作では、何も登録・変更・削除されていません。鍵の設定をお確かめください。',
  },
  'not-carried-out': {
    title: '登録は行われませんでした',
    text: 'この操作では、お支払い方法は変わっていません。もう一度お試しください。',
  },
  'keychain-unavailable': {
    title: '保管庫を開けません',
    text: '保管庫（キーチェーン）を開けず、ログインを安全に守れないため、新しい手続きを始められません。端末にログインし直してください。',
  },
  'journal-unavailable': {
    title: '手続きの控えを残せません',
    text: '控えをこの端末のディスクに書けないため、何も送っていません。何も登録・変更・削除されていません。スタッフの方はディスクの空きをお確かめください。直りしだい、自動で元に戻ります。',
  },
  'posture-refused': {
    title: '端末の点検で問題が見つかりました',
    text: '端末の点検で {{list}} が見つかったため、新しい手続きを始められません。直りしだい、自動で元に戻ります。スタッフの方は、サポートへお電話ください。',
  },
} satisfies Record<ProblemSlug, ProblemWords>;

/** When to try again, put into a problem's text; `later` where nobody can say. */
export const wait = {
  after: '{{duration}}ほど待ってから、',
  afterStop: '{{duration}}ほどで使えるようになります。',
  laterStop: 'しばらくしてからお試しください。',
  later: '少し待ってから、',
  debitIssuers: 'デビットカードは、{{issuers}}のものだけ使えます。',
};
