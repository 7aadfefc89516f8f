import type * as japanese from '../ja/counter-work.ts';
import type { Shape } from '../shape.ts';

/** Words of staff's work on one customer: between a decision and its answer, and what came of it. */
export const submittingCustomer = {
  register: {
    title: 'Đang đăng ký',
    lead: 'Đang xác nhận thẻ của <b><name/></b> với công ty thẻ. Thường chỉ mất vài giây.',
    once: 'Dù mất kết nối giữa chừng, <b>thẻ không bao giờ bị đăng ký hai lần.</b> Quầy này nhất định sẽ xác minh thẻ đã được đăng ký hay chưa.',
    waiting: 'Đang đăng ký…',
  },
  change: {
    title: 'Đang cập nhật',
    lead: 'Đang thay đổi nội dung đăng ký của <whole><b><name/></b>.</whole> Thường chỉ mất vài giây.',
    once: 'Dù mất kết nối giữa chừng, <b>cùng một thay đổi không bao giờ bị thực hiện hai lần.</b> Quầy này nhất định sẽ xác minh đã cập nhật hay chưa.',
    waiting: 'Đang cập nhật…',
  },
  remove: {
    title: 'Đang xóa',
    lead: 'Đang xóa đăng ký thẻ của <whole><b><name/></b>.</whole> Thường chỉ mất vài giây.',
    once: 'Dù mất kết nối giữa chừng, <b>không có đăng ký nào khác bị xóa.</b> Quầy này nhất định sẽ xác minh đã xóa hay chưa.',
    waiting: 'Đang xóa…',
  },
} satisfies Shape<typeof japanese.submittingCustomer>;

export const customerOutcomeUnknown = {
  happenedBefore:
    'Thủ tục đã được gửi nhưng chưa có kết quả. Sau đó <nowrap>màn hình</nowrap> đã được mở lại nên không còn biết họ tên khách hàng.',
  pleaseByKiosk:
    'Vui lòng không nhập lại thủ tục này. Kết quả sẽ hiện trong danh sách sau lần đăng nhập tới.',
  register: {
    title: 'Chưa biết đã đăng ký được hay chưa',
    happened:
      'Kết nối bị ngắt nên chưa nhận được kết quả đăng ký thẻ của <whole><b><name/></b>.</whole>',
    now: 'Quầy này vẫn đang tự động kiểm tra kết quả.<br/>Thẻ không thể bị đăng ký hai lần.',
    please:
      'Vui lòng không nhập lại thẻ. Có thể về danh sách và phục vụ khách tiếp theo: kết quả sẽ hiện trong danh sách.',
  },
  change: {
    title: 'Chưa biết đã cập nhật được hay chưa',
    happened:
      'Kết nối bị ngắt nên chưa nhận được kết quả thay đổi của <whole><b><name/></b>.</whole>',
    now: 'Quầy này vẫn đang tự động kiểm tra kết quả.<br/>Cùng một thay đổi không bị thực hiện hai lần.',
    nowNumber:
      'Quầy này vẫn đang tự động kiểm tra kết quả.<br/>Chỉ thẻ cũ hoặc thẻ mới thanh toán, không bao giờ cả hai.',
    please:
      'Vui lòng không nhập lại thay đổi này. Có thể về danh sách và phục vụ khách tiếp theo: kết quả sẽ hiện trong danh sách.',
  },
  remove: {
    title: 'Chưa biết đã xóa được hay chưa',
    happened:
      'Kết nối bị ngắt nên chưa nhận được kết quả xóa đăng ký của <whole><b><name/></b>.</whole>',
    now: 'Quầy này vẫn đang tự động kiểm tra kết quả.<br/>Cho đến khi biết kết quả, thẻ hiện tại có thể vẫn tiếp tục thanh toán.',
    please:
      'Vui lòng không xóa lại đăng ký này. Có thể về danh sách và phục vụ khách tiếp theo: kết quả sẽ hiện trong danh sách.',
  },
} satisfies Shape<typeof japanese.customerOutcomeUnknown>;

export const subject = {
  name: 'Họ tên',
  phone: 'Điện thoại',
  card: 'Thẻ',
  expiry: 'Hết hạn',
  before: 'trước: ',
  after: 'sau: ',
  expiryOnFile: 'ngày hết hạn đã đăng ký',
} satisfies Shape<typeof japanese.subject>;

export const counterComplete = {
  registered: {
    title: 'Đã đăng ký thẻ của <b><name/></b>',
    nameless: 'Đã đăng ký thẻ',
  },
  updated: {
    title: 'Đã cập nhật đăng ký của <b><name/></b>',
    nameless: 'Đã cập nhật đăng ký',
    sameCard: 'Thẻ thanh toán vẫn như trước',
  },
  deleted: {
    title: 'Đã xóa đăng ký của <b><name/></b>',
    nameless: 'Đã xóa đăng ký',
    soon: 'Thẻ này không còn thanh toán được nữa',
  },
  keepReference: 'Dùng khi khách hàng cần hỏi.',
  backToList: 'Về danh sách',
} satisfies Shape<typeof japanese.counterComplete>;

/** The screen that belongs to the customer: they type their card, staff look away. */
export const handover = {
  cover: 'Màn hình dành riêng cho khách hàng',
  title: 'Xin mời nhập thẻ',
  allowance: 'Cũng có thể chỉ đổi <nowrap>ngày hết hạn</nowrap>.',
  lead: 'Nhân viên chỉ thấy 2 số đầu, <nowrap>4 số cuối</nowrap> của thẻ và ngày hết hạn.',
  steps: {
    typeCard: 'Nhập số thẻ và ngày hết hạn',
    typeChange: 'Nhập cả hai, hoặc chỉ ngày hết hạn',
    done: 'Nhấn “Nhập xong”',
    giveBack: 'Trả màn hình cho nhân viên',
  },
  debit: 'Một số thẻ ghi nợ không dùng được, tùy công ty thẻ.',
  safe: 'Số thẻ được mã hóa trên <nowrap>màn hình</nowrap> này rồi mới gửi. Thẻ này chỉ <nowrap>thanh toán</nowrap> sau khi nhân viên đăng ký.',
  done: 'Nhập xong',
  back: 'Dừng, trả cho nhân viên',
} satisfies Shape<typeof japanese.handover>;

/** What the screens of a new registration and of a change share. */
export const customerEntry = {
  customer: 'Khách hàng',
  card: 'Thẻ tín dụng',
  handOver: 'Để khách hàng nhập',
  clearCard: 'Xóa thẻ đã nhập',
  safe: 'Số thẻ được mã hóa trên <nowrap>màn hình</nowrap> này trước khi gửi.',
  backToList: 'Về danh sách',
  typedByCustomer: 'Thẻ do khách hàng nhập',
  onlyExpiry: 'Số thẻ giữ nguyên, chỉ đổi ngày hết hạn.',
  howToTypeAgain: 'Muốn làm lại, hãy để khách hàng nhập lần nữa hoặc nhấn “Xóa thẻ đã nhập”.',
} satisfies Shape<typeof japanese.customerEntry>;

export const counterCard = {
  title: 'Đăng ký mới',
  register: 'Đăng ký',
} satisfies Shape<typeof japanese.counterCard>;

export const edit = {
  title: 'Thay đổi đăng ký',
  now: 'Thẻ hiện tại',
  remove: 'Xóa đăng ký',
  update: 'Cập nhật',
  nothingChanged:
    'Không có gì thay đổi. <b>Chưa gửi gì cả.</b> Hãy nhập nội dung cần đổi hoặc về danh sách.',
  findingTheirs: 'Đang tải nội dung mới. Thao tác này chưa thay đổi gì.',
} satisfies Shape<typeof japanese.edit>;

/** Asked before anything is sent. */
export const questions = {
  register: {
    title: 'Đăng ký thẻ của <whole><name/>?</whole>',
    text: 'Thẻ được xác nhận với công ty thẻ rồi đăng ký, và thanh toán từ tháng hiển thị sau khi đăng ký.',
    accept: 'Đăng ký',
    dismiss: 'Không đăng ký',
  },
  update: {
    title: 'Cập nhật đăng ký của <whole><name/>?</whole>',
    newCard: 'Thẻ mới thanh toán từ tháng hiển thị sau khi cập nhật.',
    newExpiry: 'Thẻ thanh toán giữ nguyên, chỉ đổi ngày hết hạn.',
    sameCard: 'Thẻ thanh toán giữ nguyên.',
    accept: 'Cập nhật',
    dismiss: 'Không cập nhật',
  },
  remove: {
    title: 'Xóa đăng ký của <whole><name/>?</whole>',
    text: 'Sẽ không thanh toán được bằng thẻ này nữa. Muốn khôi phục, phải đăng ký thẻ lại.',
    accept: 'Xóa',
    dismiss: 'Không xóa',
  },
  conflict: {
    title: 'Đăng ký của <name/> đã bị người khác thay đổi',
    text: 'Thao tác tại đây <b>chưa thay đổi gì.</b> Nhấn “Bắt đầu từ nội dung này” để lấy nội dung người kia đã nhập và nhập tiếp.',
    wipesCard:
      'Thao tác tại đây <b>chưa thay đổi gì.</b> Nhấn “Bắt đầu từ nội dung này” để lấy nội dung người kia đã nhập. Thẻ đã đăng ký đã đổi, nên <b>thẻ nhập tại đây sẽ bị xóa.</b>',
    unseen:
      'Thao tác tại đây <b>chưa thay đổi gì.</b> Có nội dung không hiển thị đã thay đổi, như ngày hết hạn. Nhấn “Bắt đầu từ nội dung này” để nhập tiếp.',
    accept: 'Bắt đầu từ nội dung này',
    dismiss: 'Để nguyên',
  },
} satisfies Shape<typeof japanese.questions>;
