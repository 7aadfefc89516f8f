import type * as japanese from '../ja/counter-list.ts';
import type { Shape } from '../shape.ts';

/** Words of the list of the shop's customers. */
export const list = {
  title: '登録《とうろく》したカード',
  total_other: '<b>{{count}}</b> 件《けん》',
  search: '名前《なまえ》か電話番号《でんわばんごう》で探《さが》す',
  searchHint: '例《れい》: 青木《あおき》、1041',
  clear: '探《さが》すのをやめる',
  name: '名前《なまえ》',
  phone: '電話番号《でんわばんごう》',
  number: 'カードの番号《ばんごう》',
  brand: 'カードの種類《しゅるい》',
  actions: 'すること',
  edit: '変《か》える',
  editOf: '{{name}}さんの登録《とうろく》を開《ひら》く',
  pages: 'ページ',
  page: '<b>{{now}}</b>／{{total}}',
  pageLabel: '{{total}}ページの中《なか》の {{now}}ページ目《め》',
  previous: '前《まえ》の{{count}}件《けん》',
  next: '次《つぎ》の{{count}}件《けん》',
  isFirst: '最初《さいしょ》のページです',
  isLast: '最後《さいご》のページです',
  unread: '一覧《いちらん》を読《よ》めませんでした',
  shown: '{{first}}–{{last}} 件目《けんめ》を見《み》ています',
  found_other: '{{count}}件《けん》見《み》つかりました。',
  reading: '読《よ》んでいます…',
  nobodyFound: 'お客《きゃく》さまは見《み》つかりませんでした',
  nobodyFoundText:
    '名前《なまえ》や電話番号《でんわばんごう》の一部《いちぶ》でも探《さが》せます。漢字《かんじ》でだめなときは、かなで探《さが》してください。',
  nobody: 'お客《きゃく》さまの登録《とうろく》は、まだありません',
  nobodyText:
    '「新《あたら》しく登録《とうろく》する」から、最初《さいしょ》のお客《きゃく》さまを登録《とうろく》できます。',
  showAll: 'お客《きゃく》さまを全部《ぜんぶ》見《み》る',
  register: '新《あたら》しく登録《とうろく》する',
} satisfies Shape<typeof japanese.list>;
