import type * as japanese from '../ja/staff-panel.ts';
import type { Shape } from '../shape.ts';

/** Words of the panel for staff who look after the kiosk itself: its lock, what it tells, what it does. */
export const panelLock = {
  title: 'Màn hình nhân viên',
  lead: 'Vui lòng nhập PIN của máy này.',
  submit: 'Mở',
  waiting: 'Đang kiểm tra…',
  clear: 'Xóa và nhập lại',
  safe: 'Chữ số của PIN không hiện trên màn hình. Màn hình này sẽ đóng sau 30 giây không thao tác.',
  wrong: 'PIN không đúng',
  wrongText: 'Vui lòng kiểm tra PIN và nhập lại từ đầu.',
  tooSoon: 'Chưa thể mở màn hình nhân viên',
  wait: 'Có thể nhập lại sau',
  notNow: 'Hiện không thể mở màn hình nhân viên',
  notNowText: 'Máy này đang có người khác làm thủ tục. Vui lòng chờ một lát rồi nhập lại.',
  notNoted: 'Không thể mở màn hình nhân viên',
  notNotedText:
    'Không mở vì không ghi được nhật ký việc mở. Vui lòng kiểm tra dung lượng trống của đĩa.',
} satisfies Shape<typeof japanese.panelLock>;

export const panel = {
  title: 'Màn hình nhân viên',
  close: 'Đóng màn hình này',
  closing: 'Tự đóng sau 2 phút không thao tác.',
  facts: 'Máy này',
  kiosk: 'Tên máy',
  version: 'Phiên bản',
  build: 'Loại',
  connection: 'Kết nối',
  clock: 'Đồng hồ',
  builds: { production: 'Chính thức', qa: 'Dùng cho QA', development: 'Dùng để phát triển' },
  online: 'Đang kết nối',
  offline: 'Không có kết nối',
  outOfService: 'Tạm ngừng',
  clockAsKnown: 'Không thấy sai lệch',
  clockAhead: 'Nhanh {{duration}}',
  clockBehind: 'Chậm {{duration}}',
  reading: 'Tình trạng máy',
  findings: 'Kiểm tra máy',
  noFindings: 'Không phát hiện vấn đề.',
  limits: 'Giới hạn số lần',
  noLimits: 'Không có thao tác nào đạt giới hạn.',
  audit: 'Nhật ký gần đây',
  noAudit: 'Chưa có nhật ký.',
  when: 'Thời điểm',
  what: 'Sự việc',
  who: 'Ai',
  enquiry: 'Mã tra cứu',
  customer: 'Khách hàng',
  itself: 'Máy này',
  copyForSupport: 'Sao chép để hỗ trợ',
  restart: 'Khởi động lại',
  leave: 'Thoát ứng dụng',
  ending: 'Đang kết thúc…',
  restarting: 'Đang khởi động lại…',
} satisfies Shape<typeof japanese.panel>;

/** By code of the self-test; staff may read the code out, so it is shown beside these words. */
export const posture = {
  'fuses-differ': 'Cài đặt an toàn của ứng dụng khác với lúc xuất xưởng.',
  'install-folder-writable': 'Thư mục ứng dụng có thể bị ghi đè.',
  'configuration-writable': 'Tệp cấu hình có thể bị ghi đè.',
  'keychain-in-clear': 'Kho khóa (keychain) không mã hóa.',
  'clock-off': 'Đồng hồ của máy lệch hơn 5 phút.',
  'content-protection-missing': 'Máy này không ngăn được việc quay màn hình.',
  'disk-nearly-full': 'Đĩa gần đầy.',
} satisfies Shape<typeof japanese.posture>;

/** What a finding means in this build. */
export const strictness = {
  refuses: 'Đang ngừng phục vụ',
  noted: 'Chỉ ghi nhận',
  relaxed: 'Bỏ qua: không phải bản chính thức',
} satisfies Shape<typeof japanese.strictness>;

/** What was tried too often, and by whom. */
export const limitNotice = {
  'log-ins': { account: 'Đăng nhập bằng cùng một ID', kiosk: 'Đăng nhập trên máy này' },
  codes: {
    account: 'Mã xác thực của cùng một lần đăng nhập',
    kiosk: 'Mã xác thực trên máy này',
  },
  cards: {
    customer: 'Thẻ của cùng một khách hàng',
    staff: 'Thẻ do cùng một nhân viên nhập',
    kiosk: 'Thẻ trên máy này',
  },
  reached: '{{what}}: đã đạt giới hạn số lần thử liên tiếp.',
  listTitle: 'Đã thử quá nhiều lần nên tạm thời không thể thử tiếp',
  listText: 'Nếu không rõ nguyên nhân, vui lòng báo cho người phụ trách.',
} satisfies Shape<typeof japanese.limitNotice>;

export const panelDialogs = {
  restart: 'Khởi động lại?',
  restartText: 'Ứng dụng sẽ kết thúc và chạy lại.',
  restartAccept: 'Khởi động lại',
  leave: 'Thoát ứng dụng?',
  leaveText: 'Quầy này sẽ không dùng được nữa và trở về màn hình của máy.',
  leaveAccept: 'Thoát',
  dismiss: 'Hủy',
  notLeft: 'Không thể thoát ứng dụng',
  notLeftText:
    'Không ghi được nhật ký việc thoát nên ứng dụng vẫn chạy. Khởi động lại có thể khắc phục được.',
  drives: 'Chọn nơi lưu bản sao',
  noDrivesTitle: 'Không tìm thấy ổ lưu trữ',
  drivesText:
    'Nhật ký và tình trạng máy được sao chép cho bộ phận hỗ trợ, không có số thẻ hay thông tin khách hàng.',
  noDrives: 'Vui lòng cắm bộ nhớ USB hoặc tương tự.',
  lookAgain: 'Tìm lại',
  exporting: 'Đang sao chép…',
  exported: 'Đã sao chép',
  exportedText: 'Đã ghi vào <whole><b>{{file}}</b>.</whole> Có thể tháo thiết bị lưu trữ ra.',
  failed: 'Không sao chép được',
  failures: {
    closed: 'Màn hình nhân viên đã đóng.',
    'drive-gone': 'Không tìm thấy nơi lưu bản sao. Vui lòng cắm lại.',
    'drive-full': 'Nơi lưu không đủ dung lượng trống. Vui lòng chọn nơi khác.',
    'drive-read-only': 'Không ghi được vào nơi lưu. Vui lòng chọn nơi khác.',
    'names-taken': 'Có quá nhiều bản sao của hôm nay. Vui lòng chọn nơi khác.',
    'not-noted': 'Không ghi được nhật ký việc sao chép nên đã không sao chép.',
    'log-unreadable': 'Không đọc được nhật ký cần sao chép.',
  },
} satisfies Shape<typeof japanese.panelDialogs>;

/** By event of the audit trail. */
export const auditEvents = {
  'handover-began': 'Giao màn hình cho khách hàng',
  'handover-ended': 'Khách hàng trả lại màn hình',
  'session-began': 'Đăng nhập',
  'session-ended': 'Phiên đăng nhập kết thúc',
  'operation-sent': 'Gửi thủ tục',
  'operation-settled': 'Có kết quả thủ tục',
  'operation-told': 'Đã báo kết quả',
  'operation-seen': 'Đã xem kết quả',
  'panel-opened': 'Mở màn hình nhân viên',
  'panel-refused': 'PIN không đúng',
  'panel-closed': 'Màn hình nhân viên đóng',
  'export-asked': 'Chọn sao chép để hỗ trợ',
  'log-exported': 'Đã sao chép để hỗ trợ',
  'restart-asked': 'Khởi động lại',
  'leave-asked': 'Chọn thoát ứng dụng',
  'limit-reached': 'Đạt giới hạn số lần',
  'kiosk-started': 'Ứng dụng bắt đầu',
  'kiosk-stopped': 'Ứng dụng kết thúc',
  'pages-lost': 'Mất màn hình',
  'journal-damaged': 'Không đọc được một phần bản ghi thủ tục',
  'update-began': 'Bắt đầu cập nhật',
  'update-not-taken': 'Bản cập nhật không được cài',
  'version-changed': 'Phiên bản ứng dụng thay đổi',
  'starts-in-vain': 'Ứng dụng khởi động thất bại nhiều lần',
  'torn-line-cut': 'Đã bỏ mục ghi dở',
  'chain-broken': 'Chuỗi nhật ký bị đứt',
  'trail-cut': 'Mất phần cuối nhật ký',
  'trail-unavailable': 'Không ghi được nhật ký',
  'trail-file-removed': 'Đã bỏ nhật ký cũ',
} satisfies Shape<typeof japanese.auditEvents>;

/** By result or reason of an event, where it has one. */
export const auditResults = {
  done: 'đã nhập',
  cancelled: 'hủy',
  'timed-out': 'hết giờ',
  'session-ended': 'đăng xuất',
  interrupted: 'gián đoạn',
  finished: 'kết thúc',
  'logged-out': 'đăng xuất',
  expired: 'hết hạn',
  'page-lost': 'mất màn hình',
  quitting: 'ứng dụng kết thúc',
  'carried-out': 'hoàn tất',
  'not-carried-out': 'không thực hiện',
  'beyond-asking': 'không rõ',
  closed: 'đã đóng',
  'page-gone': 'thay màn hình',
  'session-began': 'người khác đăng nhập',
  'log-ins': 'đăng nhập',
  codes: 'mã xác thực',
  cards: 'thẻ',
  'abnormal-exit': 'kết thúc bất thường',
  'clean-exit': 'kết thúc',
  crashed: 'kết thúc bất thường',
  hung: 'không phản hồi',
  left: 'chuyển sang trang khác',
  'integrity-failure': 'nghi bị sửa đổi',
  killed: 'bị buộc dừng',
  'launch-failed': 'khởi động thất bại',
  'memory-eviction': 'thiếu bộ nhớ',
  oom: 'thiếu bộ nhớ',
  unresponsive: 'không phản hồi',
} satisfies Shape<typeof japanese.auditResults>;
