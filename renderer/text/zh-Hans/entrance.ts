import type * as japanese from '../ja/entrance.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens before anybody is known: attract, out of service, log in, address, one-time code. */
export const attract = {
  title: '在此登记或<br/>更改信用卡。',
  explain: '可在此屏幕上登记用于支付使用费的<nowrap>信用卡。</nowrap><nowrap>约需5分钟。</nowrap>',
  invitation: '在此登记或更改信用卡。',
  bring: '请准备',
  letter: '通知书',
  letterFor: 'ID 和密码',
  card: '信用卡',
  cardFor: '要登记的1张',
  phone: '手机',
  phoneFor: '接收邮件',
  languages: '语言 / Language',
  begin: '开始',
  anywhere: '触摸屏幕任意处即可开始',
  offline: '目前无法连接网络',
  offlineText: '恢复连接后，即可自动使用。<whole>如有急事，请告知店员。</whole>',
} satisfies Shape<typeof japanese.attract>;

/** The same, where only staff use the kiosk. */
export const staffAttract = {
  title: '登记顾客<br/>信用卡的窗口',
  explain: '可登记、更改或删除本店顾客的<nowrap>信用卡。</nowrap><whole>由店员登录后使用。</whole>',
  bring: '请准备',
  badge: '店员 ID',
  badgeFor: '和密码',
  card: '信用卡',
  cardFor: '顾客的1张',
  phone: '邮件',
  phoneFor: '接收验证码',
} satisfies Shape<typeof japanese.staffAttract>;

/** Both flows are there: whose card it is. */
export const flowChoice = {
  title: '是谁的信用卡？',
  lead: '请选择要办理的手续。',
  selfcare: '您本人的合同',
  selfcareText:
    '登记或更改用于支付您本人合同费用的<nowrap>信用卡。</nowrap>使用<nowrap>“服务开通通知书”</nowrap>上的 <nowrap>ID 和密码</nowrap>登录。',
  counter: '本店顾客的信用卡',
  counterText:
    '由店员登记、更改或删除顾客的<nowrap>信用卡。</nowrap>使用<nowrap>店员 ID</nowrap> 和密码登录。',
} satisfies Shape<typeof japanese.flowChoice>;

export const outOfService = {
  title: '本窗口<br/>暂停服务',
  explain: '手续可由附近的店员为您办理。<br/>问题解决后，本页面会自动恢复。',
  closed: '暂停服务',
  invitation: '暂停服务。请告知店员。',
  forStaff: '致店员',
  next: '距下次确认还有',
  checking: '正在自动确认能否恢复',
  journal: '本设备的磁盘无法保存办理记录，因此无法开始新的手续。请确认磁盘剩余空间。',
} satisfies Shape<typeof japanese.outOfService>;

export const login = {
  title: '登录',
  lead: '请输入<nowrap>“服务开通通知书”</nowrap>上的 <nowrap>ID 和密码</nowrap>。',
  letterLost: '通知书不在手边',
  submit: '登录',
  waiting: '正在确认…',
} satisfies Shape<typeof japanese.login>;

export const staffLogin = {
  title: '店员登录',
  lead: '请输入<nowrap>店员 ID</nowrap> 和密码。之后请输入通过邮件收到的验证码。',
} satisfies Shape<typeof japanese.staffLogin>;

/** The session of somebody who has left the screen for a while. */
export const unlock = {
  title: '屏幕已锁定',
  lead: '输入<b><whole>{{shop}}</whole>　<whole>{{name}}</whole></b>的密码，<whole>即可从中断处继续。</whole>',
  kept: '输入到一半的姓名和电话号码<nowrap>已保留。</nowrap>为安全起见，<whole>卡号和有效期已清除。</whole>',
  submit: '继续',
} satisfies Shape<typeof japanese.unlock>;

export const address = {
  title: '验证码的接收地址',
  lead: '登录用的验证码将发送到您在此输入的邮箱地址。',
  note: '请输入店员现在能接收邮件的地址，<nowrap>而不是顾客的地址。</nowrap>',
  submit: '发送验证码',
  waiting: '正在发送…',
} satisfies Shape<typeof japanese.address>;

export const letterLost = {
  title: '通知书不在手边时',
  text: '<nowrap>ID 和密码</nowrap>印在<nowrap>“服务开通通知书”</nowrap>上。<nowrap>如果找不到，</nowrap><nowrap>请来电，</nowrap><whole>确认是您本人后，</whole><whole>我们会再次寄送。</whole>',
  phone: '电话',
  hours: '受理时间',
  email: '邮箱',
} satisfies Shape<typeof japanese.letterLost>;

export const code = {
  title: '输入验证码',
  sent: '{{count}}位验证码已发送至<br/><b><nowrap>{{address}}</nowrap></b>。',
  spam: '没有收到时，请查看垃圾邮件箱。',
  correct: '地址有误时，可按“返回”修改。',
  timeLeft: '有效时间剩余',
  timeLeftLabel: '共{{total}}，剩余{{left}}',
  timeUp: '有效时间已过',
  resend: '重新发送',
  resendIn: '还需',
  submit: '确认验证码',
  waiting: '正在确认…',
  resending: '正在发送…',
} satisfies Shape<typeof japanese.code>;
