import type { pending as japanese } from '../ja/pending.ts';
import type { Shape } from '../shape.ts';

/** Words of decisions whose result nobody has been told yet: for staff. */
export const pending = {
  notice_other: '확인할 결과 {{count}}건',
  forStaff_other: '직원용: 확인 {{count}}건',
  inPanel_other: '직원용: 확인 {{count}}건(직원 화면에서)',
  title: '결과를 확인해 주세요',
  text: '처리한 사람에게 아직 전달되지 않았을 수 있는 결과입니다.',
  change: {
    registerCard: '본인의 카드 등록',
    registerCustomer: '고객의 카드 등록',
    changeCustomer: '등록 정보 변경',
    deleteCustomer: '등록 삭제',
  },
  standing: {
    asking: '아직 알 수 없습니다. 창구가 자동으로 계속 조회하고 있습니다.',
    awaitingStaff: '아직 알 수 없습니다. 같은 매장의 직원이 로그인하면 조회를 계속합니다.',
    carriedOut: '처리가 완료되었습니다. 접수 번호 <figures>{{reference}}</figures>',
    notCarriedOut: '처리되지 않았습니다. 이 처리로 변경된 것은 없습니다.',
    beyondAsking: '이 창구에서는 더 이상 알 수 없습니다. 문의 번호로 고객지원에 확인해 주세요.',
  },
  more: '아래에 내용이 더 있습니다',
  seen: '확인했습니다',
} satisfies Shape<typeof japanese>;
