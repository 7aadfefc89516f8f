import type * as japanese from '../ja/fields.ts';
import type { Shape } from '../shape.ts';

/** Words at the inputs: labels, hints, and what to do about a fault. */
export const fields = {
  loginId: { label: 'ID', staffLabel: 'ID nhân viên', extra: 'chữ cái và chữ số' },
  password: {
    label: 'Mật khẩu',
    extra: 'phân biệt chữ hoa, chữ thường',
    show: 'Hiện',
    hide: 'Ẩn',
  },
  emailAddress: {
    label: 'Địa chỉ email',
    hint: 'Ví dụ: counter@shop.example',
  },
  code: {
    label: 'Mã xác thực',
    letters: '{{count}} chữ cái và chữ số',
    digits: '{{count}} chữ số',
    hint: 'Không phân biệt chữ hoa, chữ thường.',
    left_other: 'Còn <b>{{count}} ký tự</b>.',
    complete: 'Đã đủ {{count}} ký tự.',
    zero: 'Ký tự thứ {{place}}, <figures>0</figures>, là số không.',
    letterO: 'Ký tự thứ {{place}}, <figures>O</figures>, là chữ O.',
    one: 'Ký tự thứ {{place}}, <figures>1</figures>, là số một.',
    letterI: 'Ký tự thứ {{place}}, <figures>I</figures>, là chữ I.',
    letterL: 'Ký tự thứ {{place}}, <figures>L</figures>, là chữ L.',
    show: 'Hiện mã',
    hide: 'Ẩn mã',
  },
  customerName: {
    label: 'Họ tên',
    hint: 'Để khoảng trắng giữa họ và tên.',
  },
  phone: {
    label: 'Số điện thoại',
    hint: 'Không cần dấu gạch nối.',
  },
  pin: { label: 'PIN', extra: '4 đến 16 chữ số' },
  cardNumber: {
    label: 'Số thẻ',
    newLabel: 'Số thẻ mới',
    hint: 'Chỉ nhập chữ số, từ trái sang phải.',
    left_other: 'Còn <b>{{count}} chữ số</b>.',
    complete: 'Đã đủ {{count}} chữ số.',
    done: 'Số thẻ đã đủ',
    show: 'Hiện số',
    hide: 'Ẩn số',
  },
  expiry: {
    label: 'Ngày hết hạn',
    newLabel: 'Ngày hết hạn mới',
    newMonthLabel: 'Ngày hết hạn mới, tháng',
    newYearLabel: 'Ngày hết hạn mới, năm',
    monthLabel: 'Ngày hết hạn, tháng',
    yearLabel: 'Ngày hết hạn, năm',
    year: '',
    separator: '/',
    hint: 'Tháng / năm, như trên thẻ.',
    lasts: 'Dùng được đến hết {{month}}.',
  },
  onlyWhenItChanges: 'chỉ khi đổi',
  onlyWithNewNumber: 'chỉ khi đổi số thẻ',
  securityCode: {
    label: 'Mã bảo mật (CVV)',
    onTheBack: '3 chữ số cuối<br/>ở mặt sau',
    onTheFront: '4 chữ số<br/>ở mặt trước',
    hint: 'American Express: 4 chữ số ở mặt trước.',
    left_other: 'Còn <b>{{count}} chữ số</b>.',
    complete: 'Đã đủ {{count}} chữ số.',
  },
} satisfies Shape<typeof japanese.fields>;

export const summary = {
  title_other: 'Vui lòng sửa {{count}} mục',
} satisfies Shape<typeof japanese.summary>;

/** By input and fault. A fault without words of its own is spoken of as `invalid`. */
export const faults = {
  loginId: { empty: 'Vui lòng nhập ID.', invalid: 'Vui lòng kiểm tra ID.' },
  password: {
    empty: 'Vui lòng nhập mật khẩu.',
    invalid: 'Vui lòng kiểm tra mật khẩu.',
  },
  emailAddress: {
    empty: 'Vui lòng nhập địa chỉ email.',
    invalid: 'Vui lòng nhập theo dạng counter@shop.example.',
  },
  code: {
    empty: 'Vui lòng nhập mã xác thực.',
    incomplete: 'Mới có {{typed}} ký tự. Vui lòng nhập {{wanted}} ký tự.',
    invalid: 'Chỉ nhập chữ cái và chữ số, gồm {{wanted}} ký tự.',
  },
  customerName: {
    empty: 'Vui lòng nhập họ tên.',
    invalid: 'Chữ Nhật hoặc La-tinh, chữ số và ký hiệu thường dùng, tối đa 64 ký tự.',
    cardNumber: 'Có vẻ là số thẻ. Vui lòng nhập họ tên.',
  },
  phone: {
    empty: 'Vui lòng nhập số điện thoại.',
    incomplete: 'Thiếu chữ số. Số có 10 hoặc 11 chữ số.',
    invalid: 'Vui lòng nhập 10 hoặc 11 chữ số, bắt đầu bằng 0.',
  },
  pin: {
    empty: 'Vui lòng nhập PIN.',
    invalid: 'PIN có từ 4 chữ số trở lên.',
  },
  cardNumber: {
    empty: 'Vui lòng nhập số thẻ.',
    incomplete: 'Mới có {{typed}} chữ số. Vui lòng nhập {{wanted}} chữ số.',
    invalid: 'Số có vẻ sai. Vui lòng so lại với thẻ.',
    notAccepted: 'Không nhận thẻ {{brand}}. Vui lòng dùng thẻ khác.',
  },
  expiry: { empty: 'Vui lòng nhập tháng và năm.' },
  expiryMonth: {
    empty: 'Vui lòng nhập tháng.',
    invalid: 'Tháng từ 01 đến 12.',
  },
  expiryYear: {
    empty: 'Vui lòng nhập năm.',
    invalid: 'Vui lòng xem lại năm trên thẻ.',
    expired: 'Thời hạn này đã qua.',
  },
  securityCode: {
    empty: 'Vui lòng nhập {{wanted}} chữ số.',
    incomplete: 'Vui lòng nhập đủ {{wanted}} chữ số.',
    invalid: 'Vui lòng nhập {{wanted}} chữ số.',
  },
} satisfies Shape<typeof japanese.faults>;
