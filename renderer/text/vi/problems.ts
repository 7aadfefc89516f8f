import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { wait as japaneseWait, ProblemWords } from '../ja/problems.ts';
import type { Shape } from '../shape.ts';

const unregistered = 'Lần này chưa đăng ký gì.';
const telling = 'Vui lòng cho nhân viên biết mã tra cứu.';

/** What happened; then whether anything was registered, and what to do next. */
export const problems = {
  'invalid-request': {
    title: 'Không tiếp nhận được',
    text: `${unregistered} ${telling}`,
  },
  'invalid-credentials': {
    title: 'Không đăng nhập được',
    text: 'ID hoặc mật khẩu không đúng. Vui lòng xem thư thông báo và nhập lại.',
  },
  'account-locked': {
    title: 'Hiện không thể đăng nhập',
    text: 'Đăng nhập tạm bị khóa do nhập sai liên tiếp. Lần này chưa đăng ký gì. {{wait}} Nếu cần gấp, vui lòng gọi điện.',
  },
  'code-mismatch': {
    title: 'Mã xác thực không đúng',
    text: 'Vui lòng xem email và nhập lại. <nowrap>Còn nhập được {{count}} lần.</nowrap>',
  },
  'code-expired': {
    title: 'Mã xác thực này không còn dùng được',
    text: 'Nhấn “Gửi lại” và nhập mã trong email mới.',
  },
  'too-many-attempts': {
    title: 'Hiện không thể đăng nhập',
    text: 'Lần đăng nhập này đã kết thúc. Lần này chưa đăng ký gì. {{wait}} vui lòng đăng nhập lại từ đầu. Nếu cần gấp, vui lòng gọi điện.',
  },
  'resend-too-soon': {
    title: 'Chưa thể gửi lại ngay',
    text: 'Vui lòng kiểm tra email vừa gửi. {{wait}} có thể gửi lại.',
  },
  'address-refused': {
    title: 'Không gửi được email',
    text: 'Không thể gửi mã đến địa chỉ đã đăng ký. Lần này chưa đăng ký gì. Vui lòng gọi điện để báo địa chỉ email của quý khách.',
  },
  'session-expired': {
    title: 'Đã hết thời gian đăng nhập',
    text: `Đã đăng xuất để bảo đảm an toàn. ${unregistered} Vui lòng đăng nhập lại.`,
  },
  forbidden: {
    title: 'Không thể làm thủ tục này',
    text: `Hợp đồng này không làm thủ tục ở đây được. ${unregistered} ${telling}`,
  },
  'not-found': {
    title: 'Không tìm thấy hợp đồng',
    text: `${unregistered} ${telling}`,
  },
  'login-unknown': {
    title: 'Vui lòng đăng nhập lại từ đầu',
    text: 'Lần đăng nhập vừa rồi đã kết thúc. Vui lòng nhập lại ID và mật khẩu.',
  },
  'card-not-usable': {
    title: 'Không dùng được thẻ này',
    text: 'Thẻ chưa được đăng ký. Vui lòng kiểm tra số thẻ và ngày hết hạn. Nếu đã đúng, chỉ công ty thẻ mới cho biết được lý do.',
  },
  'card-already-registered': {
    title: 'Thẻ này đã được đăng ký',
    text: 'Đây chính là thẻ đang dùng để thanh toán. Chưa có đăng ký mới nào được thực hiện. Nếu muốn đổi, vui lòng nhập thẻ khác.',
  },
  'card-expired': {
    title: 'Thẻ đã hết hạn',
    text: 'Thẻ chưa được đăng ký. Vui lòng kiểm tra ngày hết hạn hoặc dùng thẻ khác.',
  },
  'brand-not-accepted': {
    title: 'Không nhận loại thẻ này',
    text: 'Thẻ chưa được đăng ký. Vui lòng dùng thẻ {{list}}.',
  },
  'debit-card-not-accepted': {
    title: 'Không nhận thẻ ghi nợ này',
    text: 'Thẻ chưa được đăng ký. Vui lòng dùng thẻ tín dụng. {{list}}',
  },
  'encryption-key-unknown': {
    title: 'Không thể gửi an toàn',
    text: 'Thẻ chưa được đăng ký. Vui lòng nhập mã bảo mật (CVV) và thử lại.',
  },
  'card-data-unreadable': {
    title: 'Không đọc được thông tin thẻ',
    text: 'Thẻ chưa được đăng ký. Vui lòng kiểm tra nội dung đã nhập và thử lại.',
  },
  'version-conflict': {
    title: 'Đã bị thay đổi ở nơi khác',
    text: 'Thao tác này chưa thay đổi gì. Vui lòng kiểm tra nội dung mới và thử lại.',
  },
  'idempotency-conflict': {
    title: 'Không tiếp nhận được',
    text: `Không thể tiếp tục thủ tục này. Chưa có đăng ký mới nào được thực hiện. ${telling}`,
  },
  'operation-in-flight': {
    title: 'Thủ tục trước vẫn đang xử lý',
    text: 'Đang kiểm tra xem thẻ đã được đăng ký chưa. Thẻ không thể bị đăng ký hai lần. Vui lòng chờ một lát rồi thử lại.',
  },
  'registration-limit': {
    title: 'Hiện không thể đăng ký thẻ',
    text: 'Thẻ chưa được đăng ký. {{wait}} Nếu cần gấp, vui lòng gọi điện.',
  },
  'rate-limited': {
    title: 'Hệ thống đang bận',
    text: `${unregistered} {{wait}} vui lòng thử lại.`,
  },
  maintenance: {
    title: 'Hệ thống đang bảo trì',
    text: `${unregistered} {{wait}} vui lòng thử lại.`,
  },
  'unknown-problem': {
    title: 'Không làm được thủ tục',
    text: `${unregistered} ${telling}`,
  },
  'no-connection': {
    title: 'Không kết nối được',
    text: `${unregistered} Vui lòng chờ một lát rồi thử lại.`,
  },
  'timed-out': {
    title: 'Không nhận được trả lời kịp thời',
    text: `${unregistered} Vui lòng chờ một lát rồi thử lại.`,
  },
  'protocol-violation': {
    title: 'Không đọc được câu trả lời',
    text: `${unregistered} ${telling}`,
  },
  'certificate-refused': {
    title: 'Không xác minh được máy chủ',
    text: 'Không xác minh được chứng chỉ của máy chủ. Thao tác này chưa đăng ký, thay đổi hay xóa gì. Vui lòng kiểm tra cài đặt mạng và chứng chỉ.',
  },
  'encryption-key-refused': {
    title: 'Không xác minh được khóa mã hóa',
    text: 'Khóa mã hóa không khớp với cài đặt. Thao tác này chưa đăng ký, thay đổi hay xóa gì. Vui lòng kiểm tra cài đặt khóa.',
  },
  'not-carried-out': {
    title: 'Việc đăng ký không thành công',
    text: 'Thẻ lần này chưa được đăng ký. Vui lòng thử lại.',
  },
  'keychain-unavailable': {
    title: 'Không mở được kho khóa',
    text: 'Không mở được kho khóa (keychain) để giữ an toàn việc đăng nhập nên không bắt đầu được thủ tục mới. Vui lòng đăng nhập lại vào hệ thống của máy này.',
  },
  'journal-unavailable': {
    title: 'Không lưu được bản ghi thủ tục',
    text: 'Không có gì được gửi đi vì không ghi được vào đĩa của máy này. Chưa đăng ký, thay đổi hay xóa gì. Nhân viên vui lòng kiểm tra dung lượng trống của đĩa. Khi khắc phục xong, máy tự hoạt động lại.',
  },
  'posture-refused': {
    title: 'Kiểm tra máy phát hiện vấn đề',
    text: 'Khi kiểm tra máy đã phát hiện {{list}} nên không bắt đầu được thủ tục mới. Khi khắc phục xong, máy tự hoạt động lại. Nhân viên vui lòng gọi bộ phận hỗ trợ.',
  },
} satisfies Record<ProblemSlug, ProblemWords>;

/** When to try again, put into a problem's text; `later` where nobody can say. */
export const wait = {
  after: 'Sau khoảng {{duration}},',
  afterStop: 'Sau khoảng {{duration}} sẽ dùng lại được.',
  laterStop: 'Vui lòng thử lại sau.',
  later: 'Sau một lát,',
  debitIssuers: 'Thẻ ghi nợ: chỉ nhận thẻ của {{issuers}}.',
} satisfies Shape<typeof japaneseWait>;
