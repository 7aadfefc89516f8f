import type { frame as japanese, actions as japaneseActions } from '../ja/frame.ts';
import type { Shape } from '../shape.ts';

/** Words of the frame that every screen shares: header, footer, practice mark. */
export const frame = {
  appName: 'Quầy đăng ký thẻ',
  progress: {
    label: 'Bước {{now}} trong {{total}} bước: {{name}}',
    words: 'Bước <b>{{now}}</b> / {{total}}　<b>{{name}}</b>',
    login: 'Đăng nhập',
    code: 'Mã xác thực',
    card: 'Thông tin thẻ',
    confirm: 'Xem lại',
    complete: 'Hoàn tất',
  },
  signedIn: 'Đang đăng nhập',
  display: 'Hiển thị',
  language: 'Đổi ngôn ngữ: {{name}}',
  showKeys: 'Hiện bàn phím',
  hideKeys: 'Ẩn bàn phím',
  support: { title: 'Cần giúp đỡ?', open: 'Trợ giúp' },
  enquiry: 'Mã tra cứu',
  builds: { qa: 'Bản dùng cho QA', development: 'Bản dùng để phát triển' },
  relaxed: {
    qa_other: 'Bản QA: bỏ qua {{count}} mục kiểm tra',
    development_other: 'Bản phát triển: bỏ qua {{count}} mục kiểm tra',
  },
  practice: 'Chế độ luyện tập: không đăng ký, không tính tiền',
} satisfies Shape<typeof japanese>;

/** Words on buttons that several screens share. */
export const actions = {
  finish: 'Kết thúc',
  logOut: 'Đăng xuất',
  back: 'Quay lại',
  close: 'Đóng',
  retry: 'Thử lại',
} satisfies Shape<typeof japaneseActions>;
