import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { ProblemWords } from '../ja/problems.ts';
import { problems } from './problems.ts';

const unchanged = 'Thao tác này không làm thay đổi nội dung đăng ký.';
const calling = 'Vui lòng ghi lại mã tra cứu và gọi bộ phận hỗ trợ.';
const again = 'Vui lòng kiểm tra nội dung đã nhập và thử lại.';

/** The same for staff: right for registering, changing and deleting. What reads alike for everybody is not said twice. */
export const counterProblems = {
  ...problems,
  'invalid-request': {
    title: 'Không tiếp nhận được',
    text: `${unchanged} ${calling}`,
  },
  'invalid-credentials': {
    title: 'ID nhân viên và mật khẩu không khớp',
    text: 'Vui lòng kiểm tra chữ hoa, chữ thường và nhập lại.',
  },
  'account-locked': {
    title: 'Hiện không thể đăng nhập',
    text: 'Đăng nhập tạm bị khóa do nhập sai liên tiếp. Thao tác này không làm thay đổi nội dung đăng ký. {{wait}} Nếu cần gấp, vui lòng gọi bộ phận hỗ trợ.',
  },
  'too-many-attempts': {
    title: 'Hiện không thể đăng nhập',
    text: 'Lần đăng nhập này đã kết thúc. Thao tác này không làm thay đổi nội dung đăng ký. {{wait}} vui lòng đăng nhập lại từ đầu. Nếu cần gấp, vui lòng gọi bộ phận hỗ trợ.',
  },
  'address-refused': {
    title: 'Không thể gửi đến địa chỉ này',
    text: 'Mã xác thực chưa được gửi. Vui lòng kiểm tra địa chỉ hoặc nhập địa chỉ do công ty quy định.',
  },
  'session-expired': {
    title: 'Đã hết thời gian đăng nhập',
    text: 'Đã đăng xuất để bảo đảm an toàn. Vui lòng đăng nhập lại. Nếu đang đăng ký, thay đổi hoặc xóa dở, trước hết hãy kiểm tra trong danh sách.',
  },
  forbidden: {
    title: 'Không thể làm thủ tục này',
    text: `ID này không làm thủ tục này được. ${unchanged} ${calling}`,
  },
  'not-found': {
    title: 'Khách hàng này không còn đăng ký',
    text: 'Có vẻ đã bị xóa từ máy khác. Thao tác này không thay đổi gì. Vui lòng kiểm tra trong danh sách.',
  },
  'card-not-usable': {
    title: 'Không dùng được thẻ này',
    text: `${unchanged} Vui lòng kiểm tra số thẻ và ngày hết hạn. Nếu đã đúng, chỉ công ty thẻ mới cho biết được lý do.`,
  },
  'card-already-registered': {
    title: 'Thẻ này đã được đăng ký',
    text: `${unchanged} Nếu muốn đổi, vui lòng nhập thẻ khác.`,
  },
  'card-expired': {
    title: 'Thẻ đã hết hạn',
    text: `${unchanged} Vui lòng kiểm tra ngày hết hạn hoặc dùng thẻ khác.`,
  },
  'brand-not-accepted': {
    title: 'Không nhận loại thẻ này',
    text: `${unchanged} Vui lòng dùng thẻ {{list}}.`,
  },
  'debit-card-not-accepted': {
    title: 'Không nhận thẻ ghi nợ này',
    text: `${unchanged} Vui lòng dùng thẻ tín dụng. {{list}}`,
  },
  'encryption-key-unknown': {
    title: 'Không thể gửi an toàn',
    text: `${unchanged} ${again}`,
  },
  'card-data-unreadable': {
    title: 'Không đọc được thông tin thẻ',
    text: `${unchanged} ${again}`,
  },
  'version-conflict': {
    title: 'Đã bị thay đổi ở nơi khác',
    text: 'Thao tác này chưa thay đổi hay xóa gì. Vui lòng kiểm tra nội dung mới rồi thử lại.',
  },
  'idempotency-conflict': {
    title: 'Không tiếp nhận được',
    text: `Không thể tiếp tục thủ tục này. ${unchanged} ${calling}`,
  },
  'operation-in-flight': {
    title: 'Thủ tục trước vẫn đang xử lý',
    text: 'Đang kiểm tra xem thủ tục đã được thực hiện chưa. Không có thủ tục nào bị thực hiện hai lần. Vui lòng chờ một lát rồi thử lại.',
  },
  'registration-limit': {
    title: 'Hiện không thể đăng ký thẻ',
    text: `${unchanged} {{wait}} Nếu cần gấp, vui lòng gọi bộ phận hỗ trợ.`,
  },
  'rate-limited': {
    title: 'Hệ thống đang bận',
    text: `${unchanged} {{wait}} vui lòng thử lại.`,
  },
  maintenance: {
    title: 'Hệ thống đang bảo trì',
    text: `${unchanged} {{wait}} vui lòng thử lại.`,
  },
  'unknown-problem': {
    title: 'Không làm được thủ tục',
    text: `${unchanged} ${calling}`,
  },
  'no-connection': {
    title: 'Không kết nối được',
    text: `${unchanged} Vui lòng chờ một lát rồi thử lại.`,
  },
  'timed-out': {
    title: 'Không nhận được trả lời kịp thời',
    text: `${unchanged} Vui lòng chờ một lát rồi thử lại.`,
  },
  'protocol-violation': {
    title: 'Không đọc được câu trả lời',
    text: `${unchanged} ${calling}`,
  },
  'not-carried-out': {
    title: 'Thủ tục không được thực hiện',
    text: `${unchanged} Vui lòng thử lại.`,
  },
} satisfies Record<ProblemSlug, ProblemWords>;
