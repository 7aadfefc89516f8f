import type * as japanese from '../ja/entrance.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens before anybody is known: attract, out of service, log in, address, one-time code. */
export const attract = {
  title: 'Đăng ký hoặc đổi thẻ tín dụng tại đây.',
  explain: 'Quý khách chọn thẻ thanh toán cước ngay trên màn hình này. Mất khoảng 5 phút.',
  invitation: 'Đăng ký hoặc đổi thẻ tín dụng tại đây.',
  bring: 'Cần chuẩn bị',
  letter: 'Thư thông báo',
  letterFor: 'ID và mật khẩu',
  card: 'Thẻ tín dụng',
  cardFor: 'thẻ muốn đăng ký',
  phone: 'Điện thoại',
  phoneFor: 'để nhận email',
  languages: 'Ngôn ngữ / Language',
  begin: 'Bắt đầu',
  anywhere: 'Chạm vào bất cứ đâu để bắt đầu',
  offline: 'Hiện không có kết nối',
  offlineText: 'Khi có kết nối, quầy này sẽ tự hoạt động lại. Nếu cần gấp, vui lòng hỏi nhân viên.',
} satisfies Shape<typeof japanese.attract>;

/** The same, where only staff use the kiosk. */
export const staffAttract = {
  title: 'Quầy đăng ký thẻ của khách hàng',
  explain:
    'Đăng ký, đổi và xóa thẻ tín dụng của khách hàng tại cửa hàng. Nhân viên đăng nhập để sử dụng.',
  bring: 'Cần chuẩn bị',
  badge: 'ID nhân viên',
  badgeFor: 'và mật khẩu',
  card: 'Thẻ tín dụng',
  cardFor: 'của khách hàng',
  phone: 'Email',
  phoneFor: 'nhận mã xác thực',
} satisfies Shape<typeof japanese.staffAttract>;

/** Both flows are there: whose card it is. */
export const flowChoice = {
  title: 'Thẻ của ai?',
  lead: 'Vui lòng chọn thủ tục.',
  selfcare: 'Hợp đồng của tôi',
  selfcareText:
    'Đăng ký hoặc đổi thẻ thanh toán cho hợp đồng của chính mình. Đăng nhập bằng ID và mật khẩu trong thư thông báo.',
  counter: 'Thẻ của khách hàng',
  counterText:
    'Nhân viên đăng ký, đổi hoặc xóa thẻ của khách hàng. Đăng nhập bằng ID nhân viên và mật khẩu.',
} satisfies Shape<typeof japanese.flowChoice>;

export const outOfService = {
  title: 'Quầy này đang tạm ngừng phục vụ',
  explain:
    'Nhân viên ở gần đây sẽ giúp quý khách.<br/>Khi khắc phục xong, màn hình này tự trở lại.',
  closed: 'Tạm ngừng',
  invitation: 'Quầy đang tạm ngừng. Vui lòng hỏi nhân viên.',
  forStaff: 'Dành cho nhân viên',
  next: 'Kiểm tra lại sau',
  checking: 'Đang tự kiểm tra để mở lại',
  journal:
    'Không thể lưu bản ghi thủ tục vào đĩa của máy này nên không bắt đầu được thủ tục mới. Vui lòng kiểm tra dung lượng trống của đĩa.',
} satisfies Shape<typeof japanese.outOfService>;

export const login = {
  title: 'Đăng nhập',
  lead: 'Nhập <nowrap>ID và mật khẩu</nowrap> in trong thư thông báo bắt đầu dịch vụ.',
  letterLost: 'Không có thư thông báo',
  submit: 'Đăng nhập',
  waiting: 'Đang kiểm tra…',
} satisfies Shape<typeof japanese.login>;

export const staffLogin = {
  title: 'Nhân viên đăng nhập',
  lead: 'Nhập <nowrap>ID nhân viên</nowrap> và mật khẩu. Sau đó nhập mã xác thực được gửi qua email.',
} satisfies Shape<typeof japanese.staffLogin>;

/** The session of somebody who has left the screen for a while. */
export const unlock = {
  title: 'Màn hình đang khóa',
  lead: 'Nhập mật khẩu của <b><whole>{{name}},</whole> <whole>{{shop}}</whole></b> để làm tiếp từ chỗ đang dở.',
  kept: 'Họ tên và số điện thoại đang nhập dở vẫn còn. Số thẻ và ngày hết hạn đã được xóa để bảo đảm an toàn.',
  submit: 'Tiếp tục',
} satisfies Shape<typeof japanese.unlock>;

export const address = {
  title: 'Nơi nhận mã xác thực',
  lead: 'Mã xác thực để đăng nhập sẽ được gửi đến địa chỉ email nhập tại đây.',
  note: 'Không phải email của khách hàng: hãy nhập địa chỉ mà nhân viên xem được ngay lúc này.',
  submit: 'Gửi mã',
  waiting: 'Đang gửi…',
} satisfies Shape<typeof japanese.address>;

export const letterLost = {
  title: 'Nếu không có thư thông báo',
  text: 'ID và mật khẩu có trong thư thông báo bắt đầu dịch vụ. Nếu không tìm thấy, vui lòng gọi điện: sau khi xác nhận đúng là quý khách, chúng tôi sẽ gửi lại.',
  phone: 'Điện thoại',
  hours: 'Giờ tiếp nhận',
  email: 'Email',
} satisfies Shape<typeof japanese.letterLost>;

export const code = {
  title: 'Nhập mã xác thực',
  sent: 'Mã xác thực gồm {{count}} ký tự đã được gửi đến <b><nowrap>{{address}}</nowrap></b>.',
  spam: 'Nếu chưa nhận được, vui lòng xem cả hộp thư rác.',
  correct: 'Nếu sai địa chỉ, nhấn “Quay lại” để sửa.',
  timeLeft: 'Còn hiệu lực',
  timeLeftLabel: 'Còn {{left}} trong {{total}}',
  timeUp: 'Mã đã hết thời gian sử dụng',
  resend: 'Gửi lại',
  resendIn: 'sau',
  submit: 'Xác nhận mã',
  waiting: 'Đang kiểm tra…',
  resending: 'Đang gửi…',
} satisfies Shape<typeof japanese.code>;
