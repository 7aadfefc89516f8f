import type * as japanese from '../ja/registration.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens behind the login: from the menu to the completed registration. */
export const menu = {
  title: '결제 수단',
  reading: '계약을 확인하고 있습니다…',
  registered: '등록됨',
  creditCard: '신용카드',
  since: '{{date}}부터',
  none: '미등록',
  noneText: '지금의 방법으로 계속 결제됩니다.',
  hidden: '등록된 카드의 번호는 이 화면에 표시하지 않습니다.',
  unread: '계약을 불러오지 못했습니다',
  picture: '등록된 카드 그림. 번호는 표시하지 않습니다',
  noPicture: '카드가 등록되지 않았음을 나타내는 그림',
  which: '결제되는 카드',
  rule: '그달의 이용 요금은 <b>마감일에 등록되어 있는 카드</b>로 다음 달에 결제됩니다.',
  register: '카드 등록',
  change: '카드 변경',
  waiting: '불러오는 중…',
} satisfies Shape<typeof japanese.menu>;

export const cycle = {
  label: '{{usage}} 이용분은 마감일에 등록되어 있는 카드로 {{billed}}에 결제',
  closing: '마감일',
  usageMonth: '이용한 달',
  nextMonth: '다음 달',
  using: '서비스 이용',
  paying: '요금 결제',
  usage: '이용',
  payment: '결제',
} satisfies Shape<typeof japanese.cycle>;

export const card = {
  title: '카드 정보 입력',
  lead: '카드를 보면서 입력해 주세요. 다음 화면에서 ‘등록’을 누를 때까지 어디에도 보내지 않습니다.',
  accepted: '사용 가능한 카드',
  debit: '체크카드는 <b>{{issuers}}</b> 카드만 사용할 수 있습니다.',
  noDebit: '체크카드는 사용할 수 없습니다.',
  encrypted: '번호는 이 화면에서 암호화한 후 보냅니다. 직원에게는 보이지 않습니다.',
  clear: '모두 지우기',
  review: '내용 확인',
  next: '다음',
  question: '입력 <b>{{now}}</b> / {{total}}',
  notes: '설명',
} satisfies Shape<typeof japanese.card>;

export const drawn = {
  front: '입력 중인 카드 그림',
  back: '카드 뒷면 그림. 서명란 오른쪽에 보안 코드 3자리가 있습니다',
  expiry: '유효기간',
  place: '서명란 오른쪽 3자리',
} satisfies Shape<typeof japanese.drawn>;

export const confirm = {
  title: '이 카드를 등록할까요?',
  lead: '<b>아직 등록하지 않았습니다.</b> ‘등록’을 누르면 결제 카드가 이 카드로 바뀝니다.',
  brand: '카드 브랜드',
  lastFour: '뒤 4자리만 표시합니다',
  asPrinted: '카드 표기: {{printed}}',
  typedIn: '입력됨',
  leavesNothing: '등록이 끝나면 어디에도 남지 않습니다',
  correct: '수정',
  register: '등록',
} satisfies Shape<typeof japanese.confirm>;

export const submitting = {
  title: '등록하고 있습니다',
  lead: '카드사에 확인하고 있습니다. 보통 몇 초면 끝납니다. 잠시 기다려 주세요.',
  wait: '결과를 기다리고 있습니다',
  long: '평소보다 시간이 오래 걸리고 있습니다',
  once: '도중에 통신이 끊겨도 <b>중복으로 등록되지 않습니다.</b> 등록되었는지는 이 창구가 반드시 확인합니다.',
  since: '경과 시간',
  waiting: '등록 중…',
} satisfies Shape<typeof japanese.submitting>;

export const challenge = {
  title: '카드사 본인 확인을 해 주세요',
  lead: '<b>아직 등록하지 않았습니다.</b> 카드사가 고객님의 스마트폰으로 본인인지 확인합니다.',
  toCustomer: '고객에게 이 화면을 보여 주세요.',
  scan: '스마트폰 카메라로 이 QR 코드를 읽어 주세요.',
  answer: '열린 화면에서 카드사의 질문에 답해 주세요.',
  wait: '끝나면 이대로 기다려 주세요. 결과는 이 창구가 자동으로 확인합니다.',
  picture: '카드사 확인 화면을 여는 QR 코드',
  timeLeft: '남은 확인 시간',
  timeUp: '확인 시간이 지났습니다. 결과를 조회하고 있습니다.',
  check: '결과 확인',
  checking: '확인 중…',
} satisfies Shape<typeof japanese.challenge>;

export const complete = {
  title: '카드를 등록했습니다',
  from: '이 카드로 결제되는 요금은',
  statement: '{{usage}} 이용분부터 <small>({{billed}} 결제분)</small>',
  soon: '마감일에 등록되어 있는 카드로 결제됩니다',
  reference: '접수 번호',
  keepReference: '문의하실 때 알려 주세요.',
  registeredCard: '등록한 카드',
  keepNote:
    '등록한 카드는 <b>나중에 이 화면에서 확인할 수 없습니다.</b> 어느 카드를 등록했는지 적어 두세요.',
  menu: '메뉴로',
} satisfies Shape<typeof japanese.complete>;

export const outcomeUnknown = {
  title: '등록되었는지 아직 알 수 없습니다',
  happened: '발생한 일',
  happenedText: '통신이 끊겨 카드 등록 결과가 도착하지 않았습니다.',
  now: '현재 상태',
  nowText: '창구가 자동으로 결과를 계속 조회하고 있습니다.<br/>중복으로 등록되지 않습니다.',
  please: '부탁드립니다',
  pleaseText:
    '카드를 다시 입력하지 마세요. 급하시면 문의 번호를 적어 두고 이대로 종료할 수 있습니다.',
  happenedBefore:
    '카드 등록 요청을 보냈지만 결과가 도착하지 않았습니다. 그 후 화면이 다시 열렸습니다.',
  nowByKiosk: '안전을 위해 로그아웃했습니다.<br/>창구가 자동으로 결과를 계속 조회하고 있습니다.',
  pleaseByKiosk:
    '문의 번호를 적어 두고 이대로 종료할 수 있습니다. 결과를 알 때까지 같은 요청을 다시 보내지 마세요.',
  nowAwaitingStaff:
    '이 창구의 로그인 시간이 지났습니다. 이 매장의 직원이 로그인하면 바로 조회를 계속합니다.',
  pleaseAwaitingStaff:
    '다시 로그인해 주세요. 결과를 알 때까지 아무도 같은 요청을 다시 보내지 마세요.',
  toLogin: '로그인하기',
  nowBeyondAsking: '이 창구에서는 더 이상 결과를 조회할 수 없습니다.',
  pleaseBeyondAsking:
    '문의 번호를 적어 두고 고객지원에 전화해 주세요. 결과를 알 때까지 같은 요청을 다시 보내지 마세요.',
  anyone: '이 번호로 직원이나 전화 상담에서도 조회할 수 있습니다.',
  next: '다음 조회까지',
  times_other: '{{count}}회 조회함',
  check: '지금 조회',
  checking: '조회 중…',
} satisfies Shape<typeof japanese.outcomeUnknown>;
