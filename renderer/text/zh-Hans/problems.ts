import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { wait as japaneseWait, ProblemWords } from '../ja/problems.ts';
import type { Shape } from '../shape.ts';

const telling = '<whole>请将查询编号告知店员。</whole>';

/** What happened; then whether anything was registered, and what to do next. */
export const problems = {
  'invalid-request': {
    title: '无法受理',
    text: `<whole>本次操作没有登记任何内容。</whole>${telling}`,
  },
  'invalid-credentials': {
    title: '未能登录',
    text: 'ID 或密码不正确。请对照通知书，重新输入。',
  },
  'account-locked': {
    title: '现在无法登录',
    text: '因连续输入错误，已暂停登录。<whole>本次操作没有登记任何内容。</whole><whole>{{wait}}</whole><nowrap>如有急事，请来电。</nowrap>',
  },
  'code-mismatch': {
    title: '验证码不正确',
    text: '请对照邮件，重新输入。<nowrap>还可以输入{{count}}次。</nowrap>',
  },
  'code-expired': {
    title: '此验证码已失效',
    text: '请按“重新发送”，输入新邮件中的验证码。',
  },
  'too-many-attempts': {
    title: '现在无法登录',
    text: '本次登录已结束。<whole>本次操作没有登记任何内容。</whole><whole>{{wait}}</whole><nowrap>请从头登录。</nowrap><nowrap>如有急事，请来电。</nowrap>',
  },
  'resend-too-soon': {
    title: '不能连续发送',
    text: '请查看刚才的邮件。<whole>{{wait}}</whole>可以再次发送。',
  },
  'address-refused': {
    title: '邮件未能发送',
    text: '验证码无法发送到已登记的地址。<whole>本次操作没有登记任何内容。</whole>请来电告知您的邮箱地址。',
  },
  'session-expired': {
    title: '登录已超时',
    text: '为了安全，已退出登录。<whole>本次操作没有登记任何内容。</whole>请重新登录。',
  },
  forbidden: {
    title: '无法办理此手续',
    text: `此合同无法在此办理。<whole>本次操作没有登记任何内容。</whole>${telling}`,
  },
  'not-found': {
    title: '找不到您的合同',
    text: `<whole>本次操作没有登记任何内容。</whole>${telling}`,
  },
  'login-unknown': {
    title: '请从头登录',
    text: '刚才的登录已结束。请重新输入 <nowrap>ID 和密码。</nowrap>',
  },
  'card-not-usable': {
    title: '此卡无法使用',
    text: '信用卡没有登记。<whole>请确认卡号和有效期。</whole>如果无误，<whole>只有发卡机构能告知原因。</whole>',
  },
  'card-already-registered': {
    title: '此卡已登记',
    text: '您现在的付款方式就是此卡，<nowrap>没有新的登记。</nowrap><whole>如需更改，请输入其他信用卡。</whole>',
  },
  'card-expired': {
    title: '此卡已过有效期',
    text: '信用卡没有登记。<nowrap>请确认有效期，</nowrap><whole>或使用其他信用卡。</whole>',
  },
  'brand-not-accepted': {
    title: '不受理此类卡',
    text: '信用卡没有登记。请使用{{list}}的信用卡。',
  },
  'debit-card-not-accepted': {
    title: '不受理此借记卡',
    text: '此卡没有登记。请使用信用卡。{{list}}',
  },
  'encryption-key-unknown': {
    title: '无法安全发送',
    text: '信用卡没有登记。请输入安全码，<nowrap>再试一次。</nowrap>',
  },
  'card-data-unreadable': {
    title: '无法读取卡信息',
    text: '信用卡没有登记。请确认输入的内容，<nowrap>再试一次。</nowrap>',
  },
  'version-conflict': {
    title: '内容已被他人更改',
    text: '还没有更改任何内容。<whole>请确认新的内容，再试一次。</whole>',
  },
  'idempotency-conflict': {
    title: '无法受理',
    text: `此手续无法继续。没有新的登记。${telling}`,
  },
  'operation-in-flight': {
    title: '上一次手续仍在进行',
    text: '正在确认是否已登记。<nowrap>不会重复登记。</nowrap><whole>请稍等片刻，再试一次。</whole>',
  },
  'registration-limit': {
    title: '现在无法登记信用卡',
    text: '信用卡没有登记。<whole>{{wait}}</whole><nowrap>如有急事，请来电。</nowrap>',
  },
  'rate-limited': {
    title: '目前较为繁忙',
    text: '<whole>本次操作没有登记任何内容。</whole><whole>{{wait}}</whole><nowrap>请再试一次。</nowrap>',
  },
  maintenance: {
    title: '正在维护',
    text: '<whole>本次操作没有登记任何内容。</whole><whole>{{wait}}</whole><nowrap>请再试一次。</nowrap>',
  },
  'unknown-problem': {
    title: '未能办理手续',
    text: `<whole>本次操作没有登记任何内容。</whole>${telling}`,
  },
  'no-connection': {
    title: '未能连接网络',
    text: '<whole>本次操作没有登记任何内容。</whole><whole>请稍等片刻，再试一次。</whole>',
  },
  'timed-out': {
    title: '未能按时收到回复',
    text: '<whole>本次操作没有登记任何内容。</whole><whole>请稍等片刻，再试一次。</whole>',
  },
  'protocol-violation': {
    title: '无法读取回复',
    text: `<whole>本次操作没有登记任何内容。</whole>${telling}`,
  },
  'certificate-refused': {
    title: '无法验证连接目标',
    text: '无法验证连接目标的证书。<whole>本次操作没有登记、更改或删除任何内容。</whole>请确认网络和证书的设置。',
  },
  'encryption-key-refused': {
    title: '无法验证加密密钥',
    text: '加密密钥与设置不符。<whole>本次操作没有登记、更改或删除任何内容。</whole>请确认密钥的设置。',
  },
  'not-carried-out': {
    title: '登记没有执行',
    text: '这次的信用卡没有登记。<nowrap>请再试一次。</nowrap>',
  },
  'keychain-unavailable': {
    title: '无法打开密钥库',
    text: '无法打开密钥库（Keychain），不能安全保护登录，因此无法开始新的手续。请重新登录本设备。',
  },
  'journal-unavailable': {
    title: '无法保存办理记录',
    text: '办理记录无法写入本设备的磁盘，因此没有发送任何内容。<whole>没有登记、更改或删除任何内容。</whole>请店员确认磁盘剩余空间。问题解决后，会自动恢复。',
  },
  'posture-refused': {
    title: '设备检查发现问题',
    text: '设备检查发现 {{list}}，因此无法开始新的手续。问题解决后，会自动恢复。店员请致电客服。',
  },
} satisfies Record<ProblemSlug, ProblemWords>;

/** When to try again, put into a problem's text; `later` where nobody can say. */
export const wait = {
  after: '约{{duration}}后，',
  afterStop: '约{{duration}}后可以使用。',
  laterStop: '请稍后再试。',
  later: '稍等片刻后，',
  debitIssuers: '借记卡仅限{{issuers}}发行的卡。',
} satisfies Shape<typeof japaneseWait>;
