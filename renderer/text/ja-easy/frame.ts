/** Words of the frame that every screen shares: header, footer, practice mark. */
export const frame = {
  appName: 'カード登録窓口',
  progress: {
    label: '手順 {{total}}つのうち {{now}}つ目 {{name}}',
    words: '手順 <b>{{now}}</b>／{{total}}　<b>{{name}}</b>',
    login: 'ログイン',
    code: '認証コード',
    card: 'カード情報',
    confirm: '内容の確認',
    complete: '登録の完了',
  },
  signedIn: 'ログインしています',
  display: '見やすさ',
  language: '言語を変える: {{name}}',
  showKeys: '画面のキーを出す',
  hideKeys: '画面のキーをしまう',
  support: { title: 'お困りのときは', open: 'お困りのとき' },
  enquiry: 'お問い合わせ番号',
  builds: { qa: 'QA 用アプリ', development: '開発用アプリ' },
  relaxed: {
    qa_other: 'QA 用アプリ: 点検 {{count}}件を省略',
    development_other: '開発用アプリ: 点検 {{count}}件を省略',
  },
  practice: '練習用の画面です。登録も請求もされません',
};

/** Words on buttons that several screens share. */
export const actions = {
  finish: '終了する',
  logOut: 'ログアウト',
  back: '戻る',
  close: '閉じる',
  retry: 'もう一度試す',
};
