import type * as japanese from '../ja/registration.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens behind the login: from the menu to the completed registration. */
export const menu = {
  title: '付款方式',
  reading: '正在确认您的合同…',
  registered: '已登记',
  creditCard: '信用卡',
  since: '自{{date}}起',
  none: '未登记',
  noneText: '付款方式保持不变。',
  hidden: '已登记的卡号<nowrap>不会在此显示。</nowrap>',
  unread: '无法读取您的合同',
  picture: '已登记的信用卡图示，不显示卡号',
  noPicture: '表示没有登记信用卡的图示',
  which: '用于付款的信用卡',
  rule: '每月的使用费，于次月由<b><nowrap>结算日时</nowrap>已登记的信用卡</b>支付。',
  register: '登记信用卡',
  change: '更改信用卡',
  waiting: '正在读取…',
} satisfies Shape<typeof japanese.menu>;

export const cycle = {
  label: '{{usage}}的使用费，由结算日时已登记的信用卡于{{billed}}支付',
  closing: '结算日',
  usageMonth: '使用月',
  nextMonth: '次月',
  using: '使用服务',
  paying: '支付费用',
  usage: '使用',
  payment: '付款',
} satisfies Shape<typeof japanese.cycle>;

export const card = {
  title: '输入卡信息',
  lead: '请对照手中的信用卡输入。<whole>在下一页按“登记”之前，</whole><whole>不会发送到任何地方。</whole>',
  accepted: '可用的信用卡',
  debit: '借记卡仅限<b>{{issuers}}</b>发行的卡。',
  noDebit: '不能使用借记卡。',
  encrypted: '卡号在本页面加密后发送。<nowrap>店员无法看到。</nowrap>',
  clear: '全部清除',
  review: '确认内容',
  next: '下一步',
  question: '输入 <b>{{now}}</b>／{{total}}',
  notes: '说明',
} satisfies Shape<typeof japanese.card>;

export const drawn = {
  front: '正在输入的信用卡图示',
  back: '信用卡背面图示。签名栏右侧有3位安全码',
  expiry: '有效期',
  place: '签名栏右侧的3位',
} satisfies Shape<typeof japanese.drawn>;

export const confirm = {
  title: '要登记此卡吗？',
  lead: '<b>还没有登记。</b>按“登记”后，<whole>付款的信用卡将改为此卡。</whole>',
  brand: '卡品牌',
  lastFour: '只显示后4位',
  asPrinted: '卡面印为 {{printed}}',
  typedIn: '已输入',
  leavesNothing: '登记完成后，<whole>不会保留在任何地方</whole>',
  correct: '修改',
  register: '登记',
} satisfies Shape<typeof japanese.confirm>;

export const submitting = {
  title: '正在登记',
  lead: '正在向发卡机构确认。<nowrap>通常只需几秒。</nowrap><nowrap>请稍候。</nowrap>',
  wait: '正在等待结果',
  long: '比平时需要更长时间',
  once: '即使通信中断，<b>也不会重复登记。</b><nowrap>是否登记成功，</nowrap><whole>本窗口一定会确认。</whole>',
  since: '已用时间',
  waiting: '正在登记…',
} satisfies Shape<typeof japanese.submitting>;

export const challenge = {
  title: '请完成发卡机构的确认',
  lead: '<b>还没有登记。</b>发卡机构将通过您的手机，<nowrap>确认是您本人。</nowrap>',
  toCustomer: '请将此屏幕出示给顾客。',
  scan: '用手机相机扫描此二维码。',
  answer: '在打开的页面上，回答发卡机构的问题。',
  wait: '完成后，请在此等候。本窗口会自动确认结果。',
  picture: '用于打开发卡机构确认页面的二维码',
  timeLeft: '确认时间剩余',
  timeUp: '确认时间已过。正在查询结果。',
  check: '查询结果',
  checking: '正在查询…',
} satisfies Shape<typeof japanese.challenge>;

export const complete = {
  title: '信用卡已登记',
  from: '用此卡付款',
  statement: '自{{usage}}使用费起<small>（{{billed}}付款）</small>',
  soon: '将使用结算日当天登记的<nowrap>信用卡</nowrap>付款',
  reference: '受理编号',
  keepReference: '咨询时，请告知此编号。',
  registeredCard: '已登记的信用卡',
  keepNote: '已登记的信用卡，<b>之后无法在此查看。</b><whole>请自行记下登记了哪张卡。</whole>',
  menu: '返回菜单',
} satisfies Shape<typeof japanese.complete>;

export const outcomeUnknown = {
  title: '尚不清楚是否已登记',
  happened: '发生情况',
  happenedText: '通信中断，<whole>没有收到信用卡登记的结果。</whole>',
  now: '目前状态',
  nowText: '本窗口正在自动持续查询结果。<br/>不会重复登记。',
  please: '请注意',
  pleaseText:
    '请不要再次输入信用卡。如有急事，<nowrap>请记下查询编号，</nowrap><nowrap>即可在此结束。</nowrap>',
  happenedBefore: '信用卡登记已提交，但没有收到结果。<nowrap>此后屏幕重新打开过。</nowrap>',
  nowByKiosk: '为了安全，已退出登录。<whole>本窗口正在自动持续查询结果。</whole>',
  pleaseByKiosk:
    '<nowrap>请记下查询编号，</nowrap><nowrap>即可在此结束。</nowrap><nowrap>结果明确之前，</nowrap><whole>请不要办理同一手续。</whole>',
  nowAwaitingStaff: '本窗口的登录已超时。<whole>本店店员登录后，会立即继续查询。</whole>',
  pleaseAwaitingStaff:
    '请重新登录。<nowrap>结果明确之前，</nowrap><whole>请任何人都不要再次提交同一手续。</whole>',
  toLogin: '前往登录',
  nowBeyondAsking: '本窗口已无法查询结果。',
  pleaseBeyondAsking:
    '<whole>请记下查询编号，致电客服。</whole><nowrap>结果明确之前，</nowrap><whole>请不要办理同一手续。</whole>',
  anyone: '凭此编号，<whole>店员或电话客服可以为您查询。</whole>',
  next: '距下次查询还有',
  times_other: '已查询{{count}}次',
  check: '现在查询',
  checking: '正在查询…',
} satisfies Shape<typeof japanese.outcomeUnknown>;
