import type { pending as japanese } from '../ja/pending.ts';
import type { Shape } from '../shape.ts';

/** Words of decisions whose result nobody has been told yet: for staff. */
export const pending = {
  notice_other: '{{count}}项结果待确认',
  forStaff_other: '致店员：{{count}}项待确认',
  inPanel_other: '致店员：{{count}}项待确认（在店员界面）',
  title: '请确认结果',
  text: '以下结果可能还没有告知办理人。',
  change: {
    registerCard: '本人的信用卡登记',
    registerCustomer: '顾客的信用卡登记',
    changeCustomer: '登记信息的更改',
    deleteCustomer: '登记的删除',
  },
  standing: {
    asking: '尚不清楚。<whole>本窗口正在自动持续查询。</whole>',
    awaitingStaff: '尚不清楚。<whole>本店店员登录后，会继续查询。</whole>',
    carriedOut: '手续已完成。受理编号 <figures>{{reference}}</figures>',
    notCarriedOut: '没有执行。<whole>此手续没有更改任何内容。</whole>',
    beyondAsking: '本窗口已无法查询结果。<whole>请凭查询编号向客服确认。</whole>',
  },
  more: '下方还有内容',
  seen: '已确认',
} satisfies Shape<typeof japanese>;
