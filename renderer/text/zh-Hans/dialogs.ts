import type * as japanese from '../ja/dialogs.ts';
import type { Shape } from '../shape.ts';

/** Words of the questions and menus that lie over a screen. */
export const leaving = {
  title: '要停止输入并结束吗？',
  finishText: '<b>您输入的内容将全部清除。</b><nowrap>信用卡不会登记。</nowrap>',
  accept: '清除并结束',
  dismiss: '继续输入',
} satisfies Shape<typeof japanese.leaving>;

/** The same for staff, who have typed about a customer. */
export const staffLeaving = {
  title: '要停止输入并退出登录吗？',
  text: '<b>输入的内容将全部清除。</b><whole>不会登记或更改任何内容。</whole>',
  accept: '清除并退出登录',
} satisfies Shape<typeof japanese.staffLeaving>;

export const idle = {
  title: '要继续吗？',
  titleTyped: '要继续输入吗？',
  text: '如果没有操作，将退出登录，返回首页。',
  textBefore: '如果没有操作，将返回首页。',
  textTyped:
    '如果没有操作，<b>将清除您输入的<nowrap>全部内容</nowrap></b>，返回首页。<nowrap>信用卡不会登记。</nowrap>',
  textSent: '如果没有操作，将返回首页。登记结果尚不清楚，<nowrap>请记下查询编号。</nowrap>',
  textDone: '如果没有操作，将返回首页。<nowrap>信用卡登记已完成。</nowrap>',
  left: '剩余{{time}}',
  unit: '秒',
  finish: '结束',
  wipe: '清除并结束',
  stay: '继续',
} satisfies Shape<typeof japanese.idle>;

/** The same for staff: nothing ends, but the screen is locked. */
export const staffIdle = {
  title: '即将锁定屏幕',
  textList: '如果没有操作，屏幕将锁定。<nowrap>锁定后，输入密码即可继续。</nowrap>',
  textTyped:
    '如果没有操作，<nowrap>屏幕将锁定。</nowrap><whole>姓名和电话号码会保留，</whole><b>卡号和有效期会清除。</b><whole>还没有登记或更改任何内容。</whole>',
  textHandover:
    '如果没有操作，<b>将清除输入的卡信息</b>并锁定屏幕。<nowrap>信用卡不会登记。</nowrap>',
  textSent:
    '如果没有操作，<nowrap>屏幕将锁定。</nowrap><b>结果尚不清楚。</b><whole>输入密码后，可以继续确认。</whole>',
  textDone: '如果没有操作，<nowrap>屏幕将锁定。</nowrap><nowrap>手续已经完成。</nowrap>',
} satisfies Shape<typeof japanese.staffIdle>;

export const languageMenu = {
  title: '选择语言',
  text: '您输入的内容会保留。',
} satisfies Shape<typeof japanese.languageMenu>;

export const displayMenu = {
  title: '显示设置',
  textSize: '文字大小',
  contrast: '颜色',
  standard: '标准',
  high: '高对比度',
  motion: '动画',
  full: '开',
  reduced: '关',
} satisfies Shape<typeof japanese.displayMenu>;
