import type * as japanese from '../ja/registration.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens behind the login: from the menu to the completed registration. */
export const menu = {
  title: 'Cách thanh toán',
  reading: 'Đang xem hợp đồng…',
  registered: 'Đã đăng ký',
  creditCard: 'Thẻ tín dụng',
  since: 'từ {{date}}',
  none: 'Chưa đăng ký',
  noneText: 'Việc thanh toán vẫn như hiện nay.',
  hidden: 'Số của thẻ đã đăng ký không hiển thị trên màn hình này.',
  unread: 'Không tải được hợp đồng',
  picture: 'Hình thẻ đã đăng ký, không hiển thị số',
  noPicture: 'Hình cho biết chưa đăng ký thẻ nào',
  which: 'Thẻ nào được dùng để thanh toán',
  rule: '<b>Thẻ đang đăng ký vào ngày chốt cước</b> sẽ thanh toán cước của tháng đó vào tháng sau.',
  register: 'Đăng ký thẻ',
  change: 'Đổi thẻ',
  waiting: 'Đang tải…',
} satisfies Shape<typeof japanese.menu>;

export const cycle = {
  label: 'Cước của {{usage}}, thanh toán vào {{billed}}, bằng thẻ đang đăng ký vào ngày chốt cước',
  closing: 'Ngày chốt cước',
  usageMonth: 'Tháng sử dụng',
  nextMonth: 'Tháng sau',
  using: 'sử dụng dịch vụ',
  paying: 'thanh toán cước',
  usage: 'sử dụng',
  payment: 'thanh toán',
} satisfies Shape<typeof japanese.cycle>;

export const card = {
  title: 'Nhập thông tin thẻ',
  lead: 'Nhập theo thông tin in trên thẻ. Chưa có gì được gửi đi cho đến khi quý khách nhấn “Đăng ký” ở màn hình sau.',
  accepted: 'Thẻ được chấp nhận',
  debit: 'Thẻ ghi nợ: chỉ nhận thẻ của <b>{{issuers}}</b>.',
  noDebit: 'Không nhận thẻ ghi nợ.',
  encrypted: 'Số thẻ được mã hóa tại đây trước khi gửi. Nhân viên không thấy được.',
  clear: 'Xóa tất cả',
  review: 'Xem lại',
  next: 'Tiếp',
  question: 'Mục <b>{{now}}</b> / {{total}}',
  notes: 'Lưu ý',
} satisfies Shape<typeof japanese.card>;

export const drawn = {
  front: 'Hình thẻ đang nhập',
  back: 'Hình mặt sau thẻ: mã bảo mật (CVV) gồm 3 chữ số ở bên phải ô chữ ký',
  expiry: 'Hết hạn',
  place: '3 chữ số bên phải chữ ký',
} satisfies Shape<typeof japanese.drawn>;

export const confirm = {
  title: 'Đăng ký thẻ này?',
  lead: '<b>Thẻ chưa được đăng ký.</b> Khi nhấn “Đăng ký”, việc thanh toán sẽ chuyển sang thẻ này.',
  brand: 'Thương hiệu',
  lastFour: 'Chỉ hiển thị 4 số cuối',
  asPrinted: 'Trên thẻ in là {{printed}}',
  typedIn: 'Đã nhập',
  leavesNothing: 'Đăng ký xong sẽ không lưu ở đâu cả',
  correct: 'Sửa',
  register: 'Đăng ký',
} satisfies Shape<typeof japanese.confirm>;

export const submitting = {
  title: 'Đang đăng ký thẻ',
  lead: 'Đang xác nhận với công ty thẻ. Thường chỉ mất vài giây. Xin quý khách chờ.',
  wait: 'Đang chờ kết quả',
  long: 'Đang mất nhiều thời gian hơn bình thường',
  once: 'Dù mất kết nối giữa chừng, <b>thẻ không bao giờ bị đăng ký hai lần.</b> Quầy này nhất định sẽ xác minh thẻ đã được đăng ký hay chưa.',
  since: 'Thời gian đã qua',
  waiting: 'Đang đăng ký…',
} satisfies Shape<typeof japanese.submitting>;

export const challenge = {
  title: 'Công ty thẻ cần quý khách xác nhận',
  lead: '<b>Thẻ chưa được đăng ký.</b> Công ty thẻ xác minh chính chủ qua điện thoại của quý khách.',
  toCustomer: 'Vui lòng cho khách hàng xem màn hình này.',
  scan: 'Dùng camera điện thoại quét mã này.',
  answer: 'Trả lời công ty thẻ trên trang vừa mở.',
  wait: 'Xong rồi, xin chờ tại đây. Quầy này sẽ tự kiểm tra kết quả.',
  picture: 'Mã QR mở trang xác nhận của công ty thẻ',
  timeLeft: 'Thời gian còn lại',
  timeUp: 'Đã hết thời gian xác nhận. Đang kiểm tra kết quả.',
  check: 'Kiểm tra kết quả',
  checking: 'Đang kiểm tra…',
} satisfies Shape<typeof japanese.challenge>;

export const complete = {
  title: 'Đã đăng ký thẻ',
  from: 'Thẻ này thanh toán cước từ',
  statement: '{{usage}} <small>(thanh toán: {{billed}})</small>',
  soon: 'Thẻ đang đăng ký vào ngày chốt cước sẽ thanh toán',
  reference: 'Số tiếp nhận',
  keepReference: 'Vui lòng cho biết số này khi cần hỏi.',
  registeredCard: 'Thẻ đã đăng ký',
  keepNote:
    'Về sau quý khách <b>không thể xem lại thẻ này ở đây.</b> Vui lòng tự ghi lại thẻ nào đã được đăng ký.',
  menu: 'Về trang chính',
} satisfies Shape<typeof japanese.complete>;

export const outcomeUnknown = {
  title: 'Chưa biết đã đăng ký được hay chưa',
  happened: 'Sự việc',
  happenedText: 'Kết nối bị ngắt nên chưa nhận được kết quả đăng ký thẻ.',
  now: 'Hiện tại',
  nowText: 'Quầy này vẫn đang tự động kiểm tra kết quả.<br/>Thẻ không thể bị đăng ký hai lần.',
  please: 'Xin lưu ý',
  pleaseText:
    'Xin đừng nhập lại thẻ. Nếu cần gấp, quý khách ghi lại mã tra cứu rồi có thể kết thúc tại đây.',
  happenedBefore:
    'Yêu cầu đăng ký thẻ đã được gửi nhưng chưa có kết quả. Sau đó <nowrap>màn hình</nowrap> đã được mở lại.',
  nowByKiosk: 'Đã đăng xuất để bảo đảm an toàn.<br/>Quầy này vẫn đang tự động kiểm tra kết quả.',
  pleaseByKiosk:
    'Quý khách ghi lại mã tra cứu rồi có thể kết thúc tại đây. Khi chưa biết kết quả, xin đừng làm lại thủ tục này.',
  nowAwaitingStaff:
    'Phiên đăng nhập của quầy này đã hết giờ.<br/>Khi nhân viên cửa hàng đăng nhập, quầy sẽ kiểm tra tiếp.',
  pleaseAwaitingStaff:
    'Vui lòng đăng nhập lại. Khi chưa biết kết quả, xin đừng ai gửi lại thủ tục này.',
  toLogin: 'Đăng nhập lại',
  nowBeyondAsking: 'Quầy này không thể kiểm tra kết quả được nữa.',
  pleaseBeyondAsking:
    'Vui lòng ghi lại mã tra cứu và gọi bộ phận hỗ trợ. Khi chưa biết kết quả, xin đừng làm lại thủ tục này.',
  anyone: 'Nhân viên hoặc tổng đài có thể tra cứu bằng mã này.',
  next: 'Kiểm tra lại sau',
  times_other: 'đã kiểm tra {{count}} lần',
  check: 'Kiểm tra ngay',
  checking: 'Đang kiểm tra…',
} satisfies Shape<typeof japanese.outcomeUnknown>;
