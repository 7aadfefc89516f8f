import type { pending as japanese } from '../ja/pending.ts';
import type { Shape } from '../shape.ts';

/** Words of decisions whose result nobody has been told yet: for staff. */
export const pending = {
  notice_other: '{{count}} kết quả cần xem',
  forStaff_other: 'Nhân viên: {{count}} kết quả',
  inPanel_other: 'Nhân viên: {{count}} thông báo (màn hình nhân viên)',
  title: 'Kết quả cần xem',
  text: 'Có thể người làm thủ tục chưa được biết những kết quả này.',
  change: {
    registerCard: 'Khách tự đăng ký thẻ',
    registerCustomer: 'Đăng ký thẻ của khách hàng',
    changeCustomer: 'Thay đổi nội dung đăng ký',
    deleteCustomer: 'Xóa đăng ký',
  },
  standing: {
    asking: 'Chưa biết kết quả. Quầy này vẫn đang tự động kiểm tra.',
    awaitingStaff:
      'Chưa biết kết quả.<br/>Khi nhân viên cùng cửa hàng đăng nhập, quầy sẽ tiếp tục kiểm tra.',
    carriedOut: 'Thủ tục đã hoàn tất. Số tiếp nhận <figures>{{reference}}</figures>',
    notCarriedOut: 'Thủ tục đã không được thực hiện. Không có gì thay đổi.',
    beyondAsking:
      'Quầy này không thể biết kết quả nữa.<br/>Vui lòng hỏi bộ phận hỗ trợ bằng mã tra cứu.',
  },
  more: 'Còn tiếp ở bên dưới',
  seen: 'Đã xem',
} satisfies Shape<typeof japanese>;
