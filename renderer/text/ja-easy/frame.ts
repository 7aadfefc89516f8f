import type { frame as japanese, actions as japaneseActions } from '../ja/frame.ts';
import type { Shape } from '../shape.ts';

/** Words of the frame that every screen shares: header, footer, practice mark. */
export const frame = {
  appName: 'カードの窓口《まどぐち》',
  progress: {
    label: '{{total}}つの中《なか》の {{now}}つ目《め》 {{name}}',
    words: '<b>{{now}}</b>／{{total}}　<b>{{name}}</b>',
    login: 'ログイン',
    code: 'メールのコード',
    card: 'カードの番号《ばんごう》',
    confirm: 'たしかめる',
    complete: '終《お》わり',
  },
  signedIn: 'ログインしています',
  display: '見《み》やすさ',
  language: '言葉《ことば》を変《か》える: {{name}}',
  showKeys: '画面《がめん》のキーを出《だ》す',
  hideKeys: '画面《がめん》のキーをしまう',
  support: { title: '困《こま》ったとき', open: '困《こま》ったとき' },
  enquiry: '問《と》い合《あ》わせ番号《ばんごう》',
  builds: { qa: 'QA のアプリ', development: '開発《かいはつ》のアプリ' },
  relaxed: {
    qa_other: 'QA のアプリ: 点検《てんけん》 {{count}}件《けん》なし',
    development_other: '開発《かいはつ》のアプリ: 点検《てんけん》 {{count}}件《けん》なし',
  },
  practice:
    '練習《れんしゅう》の画面《がめん》です。登録《とうろく》しません。お金《かね》もかかりません',
} satisfies Shape<typeof japanese>;

/** Words on buttons that several screens share. */
export const actions = {
  finish: '終《お》わる',
  logOut: 'ログアウト',
  back: '戻《もど》る',
  close: '閉《と》じる',
  retry: 'もう一度《いちど》する',
} satisfies Shape<typeof japaneseActions>;
