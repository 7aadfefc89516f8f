/** Words of decisions whose result nobody has been told yet: for staff. */
export const pending = {
  notice_other: '結果の確認 {{count}}件',
  forStaff_other: 'スタッフの方へ: 確認 {{count}}件',
  inPanel_other: 'スタッフの方へ: 確認 {{count}}件（スタッフ画面で）',
  title: '結果をお確かめください',
  text: '手続きをした人に、まだ伝わっていないかもしれない結果です。',
  change: {
    registerCard: 'ご本人のカード登録',
    registerCustomer: 'お客さまのカード登録',
    changeCustomer: '登録内容の変更',
    deleteCustomer: '登録の削除',
  },
  standing: {
    asking: 'まだ分かりません。窓口が自動で問い合わせ続けています。',
    awaitingStaff: 'まだ分かりません。同じお店のスタッフがログインすると、問い合わせを続けます。',
    carriedOut: '手続きは完了しています。受付番号 <figures>{{reference}}</figures>',
    notCarriedOut: '行われませんでした。この手続きでは、何も変わっていません。',
    beyondAsking:
      'この窓口では、もう分かりません。<br/><nowrap>お問い合わせ番号</nowrap>で、サポートにお確かめください。',
  },
  more: 'この下に、続きがあります',
  seen: '確認しました',
};
