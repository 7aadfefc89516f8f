import type * as japanese from '../ja/fields.ts';
import type { Shape } from '../shape.ts';

/** Words at the inputs: labels, hints, and what to do about a fault. */
export const fields = {
  loginId: { label: 'ID', staffLabel: '店员 ID', extra: '英文字母和数字' },
  password: {
    label: '密码',
    extra: '区分大小写',
    show: '显示密码',
    hide: '隐藏密码',
  },
  emailAddress: {
    label: '邮箱地址',
    hint: '例如：counter@shop.example',
  },
  code: {
    label: '验证码',
    letters: '{{count}}位英文字母和数字',
    digits: '{{count}}位数字',
    hint: '不区分大小写。',
    left_other: '还差<b>{{count}}位</b>。',
    complete: '{{count}}位已输齐。',
    zero: '第{{place}}位的 <figures>0</figures> 是数字零。',
    letterO: '第{{place}}位的 <figures>O</figures> 是英文字母 O。',
    one: '第{{place}}位的 <figures>1</figures> 是数字一。',
    letterI: '第{{place}}位的 <figures>I</figures> 是英文字母 I。',
    letterL: '第{{place}}位的 <figures>L</figures> 是英文字母 L。',
    show: '显示验证码',
    hide: '隐藏验证码',
  },
  customerName: {
    label: '姓名',
    hint: '请在姓和名之间空一格。',
  },
  phone: {
    label: '电话号码',
    hint: '可以不输入连字符。',
  },
  pin: { label: 'PIN', extra: '4至16位数字' },
  cardNumber: {
    label: '卡号',
    newLabel: '新卡号',
    hint: '请从左起依次只输入数字。',
    left_other: '还差<b>{{count}}位</b>。',
    complete: '{{count}}位已输齐。',
    done: '卡号已输齐',
    show: '显示数字',
    hide: '隐藏数字',
  },
  expiry: {
    label: '有效期',
    newLabel: '新有效期',
    newMonthLabel: '新有效期 月',
    newYearLabel: '新有效期 年',
    monthLabel: '有效期 月',
    yearLabel: '有效期 年',
    year: '年',
    separator: '月',
    hint: '例如：08/29 即8月、29年。',
    lasts: '可用至{{month}}底。',
  },
  onlyWhenItChanges: '仅在更改时',
  onlyWithNewNumber: '仅在更改卡号时',
  securityCode: {
    label: '安全码',
    onTheBack: '背面签名栏<br/>最右侧的3位',
    onTheFront: '正面卡号<br/>右上方的4位',
    hint: 'American Express 为正面的4位。',
    left_other: '还差<b>{{count}}位</b>。',
    complete: '{{count}}位已输齐。',
  },
} satisfies Shape<typeof japanese.fields>;

export const summary = {
  title_other: '请修改{{count}}处',
} satisfies Shape<typeof japanese.summary>;

/** By input and fault. A fault without words of its own is spoken of as `invalid`. */
export const faults = {
  loginId: { empty: '请输入 ID。', invalid: '请确认 ID。' },
  password: {
    empty: '请输入密码。',
    invalid: '请确认密码。',
  },
  emailAddress: {
    empty: '请输入邮箱地址。',
    invalid: '请按 <nowrap>counter@shop.example</nowrap> 的格式输入。',
  },
  code: {
    empty: '请输入验证码。',
    incomplete: '只输入了{{typed}}位。请输入{{wanted}}位。',
    invalid: '请只用英文字母和数字输入{{wanted}}位。',
  },
  customerName: {
    empty: '请输入姓名。',
    invalid: '请用日文、英文字母、数字或常用符号，最多64个字符。',
    cardNumber: '这似乎是卡号。请输入姓名。',
  },
  phone: {
    empty: '请输入电话号码。',
    incomplete: '位数不足。应为10位或11位。',
    invalid: '请输入以0开头的10位或11位数字。',
  },
  pin: {
    empty: '请输入 PIN。',
    invalid: 'PIN 为4位以上数字。',
  },
  cardNumber: {
    empty: '请输入卡号。',
    incomplete: '只输入了{{typed}}位。请输入{{wanted}}位。',
    invalid: '卡号似乎有误。请与卡面核对。',
    notAccepted: '不受理 {{brand}} 卡。请使用其他卡。',
  },
  expiry: { empty: '请输入月份和年份。' },
  expiryMonth: {
    empty: '请输入月份。',
    invalid: '月份为01至12。',
  },
  expiryYear: {
    empty: '请输入年份。',
    invalid: '请对照卡面确认年份。',
    expired: '此有效期已过。',
  },
  securityCode: {
    empty: '请输入{{wanted}}位数字。',
    incomplete: '请输入{{wanted}}位数字。',
    invalid: '请输入{{wanted}}位数字。',
  },
} satisfies Shape<typeof japanese.faults>;
