import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { ProblemWords } from '../ja/problems.ts';
import { problems } from './problems.ts';

const unchanged = '<whole>本次操作没有更改登记信息。</whole>';
const calling = '<whole>请记下查询编号，致电客服。</whole>';
const again = '请确认输入的内容，<nowrap>再试一次。</nowrap>';

/** The same for staff: right for registering, changing and deleting. What reads alike for everybody is not said twice. */
export const counterProblems = {
  ...problems,
  'invalid-request': {
    title: '无法受理',
    text: `${unchanged}${calling}`,
  },
  'invalid-credentials': {
    title: '未能登录',
    text: '店员 ID 或密码不正确。<whole>请确认大小写，重新输入。</whole>',
  },
  'account-locked': {
    title: '现在无法登录',
    text: '因连续输入错误，已暂停登录。<whole>本次操作没有更改登记信息。</whole><whole>{{wait}}</whole><whole>如有急事，请致电客服。</whole>',
  },
  'too-many-attempts': {
    title: '现在无法登录',
    text: '本次登录已结束。<whole>本次操作没有更改登记信息。</whole><whole>{{wait}}</whole><nowrap>请从头登录。</nowrap><whole>如有急事，请致电客服。</whole>',
  },
  'address-refused': {
    title: '无法发送到此地址',
    text: '验证码没有发送。请确认邮箱地址，或输入公司指定的邮箱地址。',
  },
  'session-expired': {
    title: '登录已超时',
    text: '为了安全，已退出登录。请重新登录。<whole>如果当时正在登记、更改或删除，</whole><whole>请先在列表中确认。</whole>',
  },
  forbidden: {
    title: '无法办理此手续',
    text: `此 ID 无法办理。${unchanged}${calling}`,
  },
  'not-found': {
    title: '此顾客的登记已不存在',
    text: '可能已在其他设备上被删除。<whole>本次操作没有更改任何内容。</whole><nowrap>请在列表中确认。</nowrap>',
  },
  'card-not-usable': {
    title: '此卡无法使用',
    text: `${unchanged}<whole>请确认卡号和有效期。</whole>如果无误，<whole>只有发卡机构能告知原因。</whole>`,
  },
  'card-already-registered': {
    title: '此卡已登记',
    text: `${unchanged}<whole>如需更改，请输入其他信用卡。</whole>`,
  },
  'card-expired': {
    title: '此卡已过有效期',
    text: `${unchanged}<nowrap>请确认有效期，</nowrap><whole>或使用其他信用卡。</whole>`,
  },
  'brand-not-accepted': {
    title: '不受理此类卡',
    text: `${unchanged}请使用{{list}}的信用卡。`,
  },
  'debit-card-not-accepted': {
    title: '不受理此借记卡',
    text: `${unchanged}请使用信用卡。{{list}}`,
  },
  'encryption-key-unknown': {
    title: '无法安全发送',
    text: `${unchanged}${again}`,
  },
  'card-data-unreadable': {
    title: '无法读取卡信息',
    text: `${unchanged}${again}`,
  },
  'version-conflict': {
    title: '内容已被他人更改',
    text: '<whole>本次操作还没有更改或删除任何内容。</whole><whole>请确认新的内容，再试一次。</whole>',
  },
  'idempotency-conflict': {
    title: '无法受理',
    text: `此手续无法继续。${unchanged}${calling}`,
  },
  'operation-in-flight': {
    title: '上一次手续仍在进行',
    text: '正在确认是否已完成。<whole>同一手续不会执行两次。</whole><whole>请稍等片刻，再试一次。</whole>',
  },
  'registration-limit': {
    title: '现在无法登记信用卡',
    text: `${unchanged}<whole>{{wait}}</whole><whole>如有急事，请致电客服。</whole>`,
  },
  'rate-limited': {
    title: '目前较为繁忙',
    text: `${unchanged}<whole>{{wait}}</whole><nowrap>请再试一次。</nowrap>`,
  },
  maintenance: {
    title: '正在维护',
    text: `${unchanged}<whole>{{wait}}</whole><nowrap>请再试一次。</nowrap>`,
  },
  'unknown-problem': {
    title: '未能办理手续',
    text: `${unchanged}${calling}`,
  },
  'no-connection': {
    title: '未能连接网络',
    text: `${unchanged}<whole>请稍等片刻，再试一次。</whole>`,
  },
  'timed-out': {
    title: '未能按时收到回复',
    text: `${unchanged}<whole>请稍等片刻，再试一次。</whole>`,
  },
  'protocol-violation': {
    title: '无法读取回复',
    text: `${unchanged}${calling}`,
  },
  'not-carried-out': {
    title: '手续没有执行',
    text: `${unchanged}<nowrap>请再试一次。</nowrap>`,
  },
} satisfies Record<ProblemSlug, ProblemWords>;
