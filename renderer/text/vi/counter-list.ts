import type * as japanese from '../ja/counter-list.ts';
import type { Shape } from '../shape.ts';

/** Words of the list of the shop's customers. */
export const list = {
  title: 'Thẻ đã đăng ký',
  total_other: '<b>{{count}}</b> khách hàng',
  search: 'Tìm họ tên, số điện thoại',
  searchHint: 'VD: 青木, 1041',
  clear: 'Bỏ tìm kiếm',
  name: 'Họ tên',
  phone: 'Số điện thoại',
  number: 'Số thẻ',
  brand: 'Thương hiệu',
  actions: 'Thao tác',
  edit: 'Sửa',
  editOf: 'Mở nội dung đăng ký của {{name}}',
  pages: 'Trang',
  page: '<b>{{now}}</b> / {{total}}',
  pageLabel: 'Trang {{now}} trong {{total}} trang',
  previous: '{{count}} mục trước',
  next: '{{count}} mục sau',
  isFirst: 'Đây là trang đầu',
  isLast: 'Đây là trang cuối',
  unread: 'Không tải được danh sách',
  shown: 'Đang hiển thị {{first}}–{{last}}',
  found_other: 'Tìm thấy {{count}} khách hàng.',
  reading: 'Đang tải…',
  nobodyFound: 'Không tìm thấy khách hàng phù hợp',
  nobodyFoundText:
    'Có thể tìm bằng một phần họ tên hoặc số điện thoại. Nếu tìm bằng kanji không thấy, hãy thử bằng kana.',
  nobody: 'Chưa có khách hàng nào được đăng ký',
  nobodyText: 'Nhấn “Đăng ký mới” để đăng ký khách hàng đầu tiên.',
  showAll: 'Xem tất cả khách hàng',
  register: 'Đăng ký mới',
} satisfies Shape<typeof japanese.list>;
