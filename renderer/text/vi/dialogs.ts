import type * as japanese from '../ja/dialogs.ts';
import type { Shape } from '../shape.ts';

/** Words of the questions and menus that lie over a screen. */
export const leaving = {
  title: 'Ngừng nhập và kết thúc?',
  finishText: '<b>Mọi nội dung đã nhập sẽ bị xóa.</b> Thẻ sẽ không được đăng ký.',
  accept: 'Xóa và kết thúc',
  dismiss: 'Nhập tiếp',
} satisfies Shape<typeof japanese.leaving>;

/** The same for staff, who have typed about a customer. */
export const staffLeaving = {
  title: 'Ngừng nhập và đăng xuất?',
  text: '<b>Mọi nội dung đã nhập sẽ bị xóa.</b> Không có gì được đăng ký hay thay đổi.',
  accept: 'Xóa và đăng xuất',
} satisfies Shape<typeof japanese.staffLeaving>;

export const idle = {
  title: 'Có tiếp tục không?',
  titleTyped: 'Có nhập tiếp không?',
  text: 'Nếu không có thao tác nào, máy sẽ đăng xuất và trở về màn hình đầu.',
  textBefore: 'Nếu không có thao tác nào, máy sẽ trở về màn hình đầu.',
  textTyped:
    'Nếu không có thao tác nào, máy sẽ <b>xóa mọi nội dung đã nhập</b> và trở về màn hình đầu. Thẻ sẽ không được đăng ký.',
  textSent:
    'Nếu không có thao tác nào, máy sẽ trở về màn hình đầu. Chưa biết kết quả đăng ký: vui lòng ghi lại mã tra cứu.',
  textDone: 'Nếu không có thao tác nào, máy sẽ trở về màn hình đầu. Thẻ đã được đăng ký xong.',
  left: 'Còn {{time}}',
  unit: 'giây',
  finish: 'Kết thúc',
  wipe: 'Xóa và kết thúc',
  stay: 'Tiếp tục',
} satisfies Shape<typeof japanese.idle>;

/** The same for staff: nothing ends, but the screen is locked. */
export const staffIdle = {
  title: 'Sắp khóa màn hình',
  textList: 'Nếu không có thao tác nào, màn hình sẽ khóa. Sau khi khóa, nhập mật khẩu để làm tiếp.',
  textTyped:
    'Nếu không có thao tác nào, màn hình sẽ khóa. Họ tên và số điện thoại vẫn còn, <b>số thẻ và ngày hết hạn sẽ bị xóa.</b> Chưa có gì được đăng ký hay thay đổi.',
  textHandover:
    'Nếu không có thao tác nào, máy sẽ <b>xóa thông tin thẻ đã nhập</b> và khóa màn hình. Thẻ sẽ không được đăng ký.',
  textSent:
    'Nếu không có thao tác nào, màn hình sẽ khóa. <b>Chưa biết kết quả.</b> Nhập mật khẩu để xem tiếp.',
  textDone: 'Nếu không có thao tác nào, màn hình sẽ khóa. Thủ tục đã hoàn tất.',
} satisfies Shape<typeof japanese.staffIdle>;

export const languageMenu = {
  title: 'Chọn ngôn ngữ',
  text: 'Nội dung đã nhập vẫn được giữ nguyên.',
} satisfies Shape<typeof japanese.languageMenu>;

export const displayMenu = {
  title: 'Hiển thị',
  textSize: 'Cỡ chữ',
  contrast: 'Màu',
  standard: 'Thường',
  high: 'Tương phản cao',
  motion: 'Chuyển động',
  full: 'Bật',
  reduced: 'Tắt',
} satisfies Shape<typeof japanese.displayMenu>;
