import type * as japanese from '../ja/counter-work.ts';
import type { Shape } from '../shape.ts';

/** Words of staff's work on one customer: between a decision and its answer, and what came of it. */
export const submittingCustomer = {
  register: {
    title: '正在登记',
    lead: '正在向发卡机构确认<b><name/></b>的<nowrap>信用卡。</nowrap><nowrap>通常只需几秒。</nowrap>',
    once: '即使通信中断，<b>也不会重复登记。</b><nowrap>是否登记成功，</nowrap><whole>本窗口一定会确认。</whole>',
    waiting: '正在登记…',
  },
  change: {
    title: '正在更新',
    lead: '正在更改<b><name/></b>的<nowrap>登记信息。</nowrap><nowrap>通常只需几秒。</nowrap>',
    once: '即使通信中断，<b>也不会重复更改。</b><nowrap>是否更新成功，</nowrap><whole>本窗口一定会确认。</whole>',
    waiting: '正在更新…',
  },
  remove: {
    title: '正在删除',
    lead: '正在删除<b><name/></b>的<nowrap>信用卡登记。</nowrap><nowrap>通常只需几秒。</nowrap>',
    once: '即使通信中断，<b>也不会删除其他登记。</b><nowrap>是否删除成功，</nowrap><whole>本窗口一定会确认。</whole>',
    waiting: '正在删除…',
  },
} satisfies Shape<typeof japanese.submittingCustomer>;

export const customerOutcomeUnknown = {
  happenedBefore: '手续已提交，但没有收到结果。此后屏幕重新打开过，<nowrap>无法得知姓名。</nowrap>',
  pleaseByKiosk:
    '<whole>请不要再次提交同一手续。</whole>下次登录后，<whole>会在列表中通知结果。</whole>',
  register: {
    title: '尚不清楚是否已登记',
    happened: '通信中断，没有收到<b><name/></b>的<nowrap>信用卡登记结果。</nowrap>',
    now: '本窗口正在自动持续查询结果。<br/>不会重复登记。',
    please:
      '请不要再次输入信用卡。<nowrap>可以返回列表，</nowrap><whole>接待下一位顾客。</whole><whole>结果会在列表中通知。</whole>',
  },
  change: {
    title: '尚不清楚是否已更新',
    happened: '通信中断，没有收到<b><name/></b>的<nowrap>更改结果。</nowrap>',
    now: '本窗口正在自动持续查询结果。<br/>同一更改不会执行两次。',
    nowNumber: '本窗口正在自动持续查询结果。<br/>只会用原来的卡或新卡中的一张付款。',
    please:
      '请不要再次输入同一更改。<nowrap>可以返回列表，</nowrap><whole>接待下一位顾客。</whole><whole>结果会在列表中通知。</whole>',
  },
  remove: {
    title: '尚不清楚是否已删除',
    happened: '通信中断，没有收到<b><name/></b>的<nowrap>登记删除结果。</nowrap>',
    now: '本窗口正在自动持续查询结果。<br/>结果明确之前，可能仍会用现在的卡付款。',
    please:
      '请不要再次删除同一登记。<nowrap>可以返回列表，</nowrap><whole>接待下一位顾客。</whole><whole>结果会在列表中通知。</whole>',
  },
} satisfies Shape<typeof japanese.customerOutcomeUnknown>;

export const subject = {
  name: '姓名',
  phone: '电话号码',
  card: '信用卡',
  expiry: '有效期',
  before: '更改前：',
  after: '更改后：',
  expiryOnFile: '已登记的有效期',
} satisfies Shape<typeof japanese.subject>;

export const counterComplete = {
  registered: {
    title: '<b><name/></b>的<nowrap>信用卡已登记</nowrap>',
    nameless: '信用卡已登记',
  },
  updated: {
    title: '<b><name/></b>的<nowrap>登记信息已更新</nowrap>',
    nameless: '登记信息已更新',
    sameCard: '付款的信用卡与之前相同',
  },
  deleted: {
    title: '<b><name/></b>的<nowrap>登记已删除</nowrap>',
    nameless: '登记已删除',
    soon: '此卡已不能再用于付款',
  },
  keepReference: '顾客咨询时，<nowrap>请使用此编号。</nowrap>',
  backToList: '返回列表',
} satisfies Shape<typeof japanese.counterComplete>;

/** The screen that belongs to the customer: they type their card, staff look away. */
export const handover = {
  cover: '顾客专用页面',
  title: '请您亲自输入',
  allowance: '也可以只更改有效期。',
  lead: '店员只能看到卡号<nowrap>前2位、</nowrap><nowrap>后4位</nowrap>和<nowrap>有效期。</nowrap>',
  steps: {
    typeCard: '输入卡号和有效期',
    typeChange: '输入卡号和有效期，或只输入有效期',
    done: '按“输入完毕”',
    giveBack: '将屏幕交还店员',
  },
  debit: '部分发卡机构的借记卡可能无法使用。',
  safe: '卡号在本页面加密后发送。<whole>店员登记之前，不会用此卡付款。</whole>',
  done: '输入完毕',
  back: '停止并交还店员',
} satisfies Shape<typeof japanese.handover>;

/** What the screens of a new registration and of a change share. */
export const customerEntry = {
  customer: '顾客',
  card: '信用卡',
  handOver: '请顾客输入',
  clearCard: '清除卡信息',
  safe: '卡号在本页面加密后发送。',
  backToList: '返回列表',
  typedByCustomer: '顾客输入的信用卡',
  onlyExpiry: '卡号不变，<nowrap>只更改有效期。</nowrap>',
  howToTypeAgain:
    '如需重来，<whole>请让顾客<nowrap>再次输入，</nowrap></whole><nowrap>或按“清除卡信息”。</nowrap>',
} satisfies Shape<typeof japanese.customerEntry>;

export const counterCard = {
  title: '新登记',
  register: '登记',
} satisfies Shape<typeof japanese.counterCard>;

export const edit = {
  title: '更改登记信息',
  now: '现在的信用卡',
  remove: '删除登记',
  update: '更新',
  nothingChanged: '没有任何更改。<b>没有发送任何内容。</b>请更改内容，或返回列表。',
  findingTheirs: '正在读取新的内容。本次操作还没有更改任何内容。',
} satisfies Shape<typeof japanese.edit>;

/** Asked before anything is sent. */
export const questions = {
  register: {
    title: '要登记<name/>的<nowrap>信用卡吗？</nowrap>',
    text: '将向发卡机构确认后登记。<whole>从登记后显示的月份起，</whole><nowrap>用此卡付款。</nowrap>',
    accept: '登记',
    dismiss: '不登记',
  },
  update: {
    title: '要更新<name/>的<nowrap>登记信息吗？</nowrap>',
    newCard: '<whole>从更新后显示的月份起，</whole><nowrap>改用新卡付款。</nowrap>',
    newExpiry: '付款的信用卡不变，<nowrap>只更改有效期。</nowrap>',
    sameCard: '付款的信用卡保持不变。',
    accept: '更新',
    dismiss: '不更新',
  },
  remove: {
    title: '要删除<name/>的<nowrap>登记吗？</nowrap>',
    text: '此卡将不能再用于付款。如需恢复，<whole>必须重新登记信用卡。</whole>',
    accept: '删除',
    dismiss: '不删除',
  },
  conflict: {
    title: '<name/>的登记<nowrap>已被他人更改</nowrap>',
    text: '<whole>您的操作<b>没有更改任何内容。</b></whole><nowrap>按“从此内容开始”，</nowrap><whole>即可采用他人输入的内容，</whole><nowrap>继续输入。</nowrap>',
    wipesCard:
      '<whole>您的操作<b>没有更改任何内容。</b></whole><nowrap>按“从此内容开始”，</nowrap><whole>即可采用他人输入的内容。</whole><whole>已登记的信用卡已改变，</whole><whole>因此<b>在此输入的卡信息会被清除。</b></whole>',
    unseen:
      '<whole>您的操作<b>没有更改任何内容。</b></whole><whole>有效期等未显示的内容已改变。</whole><nowrap>按“从此内容开始”，</nowrap><nowrap>即可继续输入。</nowrap>',
    accept: '从此内容开始',
    dismiss: '保持不变',
  },
} satisfies Shape<typeof japanese.questions>;
