import type * as japanese from '../ja/dialogs.ts';
import type { Shape } from '../shape.ts';

/** Words of the questions and menus that lie over a screen. */
export const leaving = {
  title: '途中《とちゅう》でやめますか',
  finishText:
    '<b>入《い》れたものは全部《ぜんぶ》消《き》えます。</b>カードは登録《とうろく》しません。',
  accept: '消《け》して終《お》わる',
  dismiss: '続《つづ》ける',
} satisfies Shape<typeof japanese.leaving>;

/** The same for staff, who have typed about a customer. */
export const staffLeaving = {
  title: '途中《とちゅう》でログアウトしますか',
  text: '<b>入《い》れたものは全部《ぜんぶ》消《き》えます。</b>何《なに》も登録《とうろく》しません。何《なに》も変《か》わりません。',
  accept: '消《け》してログアウトする',
} satisfies Shape<typeof japanese.staffLeaving>;

export const idle = {
  title: '続《つづ》けますか',
  titleTyped: '続《つづ》けて入《い》れますか',
  text: '何《なに》もしないと、ログアウトして、最初《さいしょ》の画面《がめん》に戻《もど》ります。',
  textBefore: '何《なに》もしないと、最初《さいしょ》の画面《がめん》に戻《もど》ります。',
  textTyped:
    '何《なに》もしないと、<b>入《い》れたものを全部《ぜんぶ》消《け》して</b>、最初《さいしょ》の画面《がめん》に戻《もど》ります。カードは登録《とうろく》しません。',
  textSent:
    '何《なに》もしないと、最初《さいしょ》の画面《がめん》に戻《もど》ります。登録《とうろく》の結果《けっか》は、まだわかりません。問《と》い合《あ》わせ番号《ばんごう》を紙《かみ》に書《か》いてください。',
  textDone:
    '何《なに》もしないと、最初《さいしょ》の画面《がめん》に戻《もど》ります。カードの登録《とうろく》は終《お》わっています。',
  left: 'あと{{time}}',
  unit: '秒《びょう》',
  finish: '終《お》わる',
  wipe: '消《け》して終《お》わる',
  stay: '続《つづ》ける',
} satisfies Shape<typeof japanese.idle>;

/** The same for staff: nothing ends, but the screen is locked. */
export const staffIdle = {
  title: 'もうすぐ画面《がめん》をロックします',
  textList:
    '何《なに》もしないと、画面《がめん》をロックします。<nowrap>ロックしたあとは、</nowrap>パスワードで続《つづ》けられます。',
  textTyped:
    '何《なに》もしないと、画面《がめん》をロックします。名前《なまえ》と電話番号《でんわばんごう》は残《のこ》ります。<b>カードの番号《ばんごう》と期限《きげん》（いつまで）は消《き》えます。</b>まだ何《なに》も登録《とうろく》したり変《か》えたりしていません。',
  textHandover:
    '何《なに》もしないと、<b>入《い》れたカードの数字《すうじ》を消《け》して</b>、画面《がめん》をロックします。カードは登録《とうろく》しません。',
  textSent:
    '何《なに》もしないと、画面《がめん》をロックします。<b>結果《けっか》は、まだわかりません。</b>パスワードを入《い》れると、続《つづ》きを見《み》られます。',
  textDone:
    '何《なに》もしないと、画面《がめん》をロックします。手続《てつづ》きは終《お》わっています。',
} satisfies Shape<typeof japanese.staffIdle>;

export const languageMenu = {
  title: '言葉《ことば》を選《えら》ぶ',
  text: '入《い》れたものは、そのまま残《のこ》ります。',
} satisfies Shape<typeof japanese.languageMenu>;

export const displayMenu = {
  title: '見《み》やすさ',
  textSize: '字《じ》の大《おお》きさ',
  contrast: '色《いろ》',
  standard: 'ふつう',
  high: 'はっきり',
  motion: '動《うご》き',
  full: 'あり',
  reduced: 'なし',
} satisfies Shape<typeof japanese.displayMenu>;
