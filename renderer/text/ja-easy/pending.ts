import type { pending as japanese } from '../ja/pending.ts';
import type { Shape } from '../shape.ts';

/** Words of decisions whose result nobody has been told yet: for staff. */
export const pending = {
  notice_other: '見《み》ていない結果《けっか》 {{count}}件《けん》',
  forStaff_other: '店《みせ》の人《ひと》へ: 見《み》ていない結果《けっか》 {{count}}件《けん》',
  inPanel_other:
    '店《みせ》の人《ひと》へ: お知《し》らせ {{count}}件《けん》（スタッフの画面《がめん》で）',
  title: '結果《けっか》を見《み》てください',
  text: '手続《てつづ》きをした人《ひと》は、まだ結果《けっか》を知《し》らないかもしれません。',
  change: {
    registerCard: '本人《ほんにん》のカードの登録《とうろく》',
    registerCustomer: 'お客《きゃく》さまのカードの登録《とうろく》',
    changeCustomer: '登録《とうろく》を変《か》える手続《てつづ》き',
    deleteCustomer: '登録《とうろく》を消《け》す手続《てつづ》き',
  },
  standing: {
    asking: 'まだわかりません。窓口《まどぐち》が調《しら》べ続《つづ》けています。',
    awaitingStaff:
      'まだわかりません。同《おな》じ店《みせ》の人《ひと》がログインすると、続《つづ》きを調《しら》べます。',
    carriedOut:
      '手続《てつづ》きは終《お》わっています。受付番号《うけつけばんごう》 <figures>{{reference}}</figures>',
    notCarriedOut:
      '手続《てつづ》きはできませんでした。この手続《てつづ》きでは、何《なに》も変《か》わっていません。',
    beyondAsking:
      'この窓口《まどぐち》では、もうわかりません。<br/><nowrap>問《と》い合《あ》わせ番号《ばんごう》</nowrap>で、サポートに聞《き》いてください。',
  },
  more: 'この下《した》に、続《つづ》きがあります',
  seen: '見《み》ました',
} satisfies Shape<typeof japanese>;
