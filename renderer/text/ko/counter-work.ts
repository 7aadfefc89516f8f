import type * as japanese from '../ja/counter-work.ts';
import type { Shape } from '../shape.ts';

/** Words of staff's work on one customer: between a decision and its answer, and what came of it. */
export const submittingCustomer = {
  register: {
    title: '등록하고 있습니다',
    lead: '<whole><b><name/></b> 님의</whole> 카드를 카드사에 확인하고 있습니다. 보통 몇 초면 끝납니다.',
    once: '도중에 통신이 끊겨도 <b>중복으로 등록되지 않습니다.</b> 등록되었는지는 이 창구가 반드시 확인합니다.',
    waiting: '등록 중…',
  },
  change: {
    title: '변경하고 있습니다',
    lead: '<whole><b><name/></b> 님의</whole> 등록 정보를 변경하고 있습니다. 보통 몇 초면 끝납니다.',
    once: '도중에 통신이 끊겨도 <b>같은 변경이 두 번 이루어지지 않습니다.</b> 변경되었는지는 이 창구가 반드시 확인합니다.',
    waiting: '변경 중…',
  },
  remove: {
    title: '삭제하고 있습니다',
    lead: '<whole><b><name/></b> 님의</whole> 카드 등록을 삭제하고 있습니다. 보통 몇 초면 끝납니다.',
    once: '도중에 통신이 끊겨도 <b>다른 등록은 삭제되지 않습니다.</b> 삭제되었는지는 이 창구가 반드시 확인합니다.',
    waiting: '삭제 중…',
  },
} satisfies Shape<typeof japanese.submittingCustomer>;

export const customerOutcomeUnknown = {
  happenedBefore:
    '요청을 보냈지만 결과가 도착하지 않았습니다. 그 후 화면이 다시 열려 이름을 알 수 없습니다.',
  pleaseByKiosk:
    '같은 요청을 다시 보내지 마세요.<br/>결과는 다음에 로그인한 후 목록에서 알려 드립니다.',
  register: {
    title: '등록되었는지 아직 알 수 없습니다',
    happened:
      '통신이 끊겨 <whole><b><name/></b> 님의</whole> 카드 등록 결과가 도착하지 않았습니다.',
    now: '창구가 자동으로 결과를 계속 조회하고 있습니다.<br/>중복으로 등록되지 않습니다.',
    please:
      '카드를 다시 입력하지 마세요. 목록으로 돌아가 다음 고객을 응대할 수 있습니다. 결과는 목록에서 알려 드립니다.',
  },
  change: {
    title: '변경되었는지 아직 알 수 없습니다',
    happened: '통신이 끊겨 <whole><b><name/></b> 님의</whole> 변경 결과가 도착하지 않았습니다.',
    now: '창구가 자동으로 결과를 계속 조회하고 있습니다.<br/>같은 변경이 두 번 이루어지지 않습니다.',
    nowNumber:
      '창구가 자동으로 결과를 계속 조회하고 있습니다.<br/>기존 카드와 새 카드 중 한쪽으로만 결제됩니다.',
    please:
      '같은 변경을 다시 입력하지 마세요. 목록으로 돌아가 다음 고객을 응대할 수 있습니다. 결과는 목록에서 알려 드립니다.',
  },
  remove: {
    title: '삭제되었는지 아직 알 수 없습니다',
    happened:
      '통신이 끊겨 <whole><b><name/></b> 님의</whole> 등록 삭제 결과가 도착하지 않았습니다.',
    now: '창구가 자동으로 결과를 계속 조회하고 있습니다.<br/>확인될 때까지 현재 카드로 계속 결제될 수 있습니다.',
    please:
      '같은 등록을 다시 삭제하지 마세요. 목록으로 돌아가 다음 고객을 응대할 수 있습니다. 결과는 목록에서 알려 드립니다.',
  },
} satisfies Shape<typeof japanese.customerOutcomeUnknown>;

export const subject = {
  name: '이름',
  phone: '전화번호',
  card: '카드',
  expiry: '유효기간',
  before: '변경 전: ',
  after: '변경 후: ',
  expiryOnFile: '등록된 유효기간',
} satisfies Shape<typeof japanese.subject>;

export const counterComplete = {
  registered: {
    title: '<b><name/></b> 님의 카드를 등록했습니다',
    nameless: '카드를 등록했습니다',
  },
  updated: {
    title: '<b><name/></b> 님의 등록 정보를 변경했습니다',
    nameless: '등록 정보를 변경했습니다',
    sameCard: '결제 카드는 이전과 같습니다',
  },
  deleted: {
    title: '<b><name/></b> 님의 등록을 삭제했습니다',
    nameless: '등록을 삭제했습니다',
    soon: '이 카드로는 더 이상 결제할 수 없습니다',
  },
  keepReference: '고객이 문의할 때 사용해 주세요.',
  backToList: '목록으로',
} satisfies Shape<typeof japanese.counterComplete>;

/** The screen that belongs to the customer: they type their card, staff look away. */
export const handover = {
  cover: '고객 전용 화면입니다',
  title: '고객님이 입력해 주세요',
  allowance: '유효기간만 변경할 수도 있습니다.',
  lead: '직원에게는 번호의 앞 2자리와 뒤 4자리, 유효기간만 보입니다.',
  steps: {
    typeCard: '번호와 유효기간 입력하기',
    typeChange: '번호와 유효기간 또는 유효기간만 입력하기',
    done: '‘입력 완료’ 누르기',
    giveBack: '직원에게 화면 돌려주기',
  },
  debit: '체크카드는 카드사에 따라 사용할 수 없는 경우가 있습니다.',
  safe: '번호는 이 화면에서 암호화하여 보냅니다. 직원이 등록하기 전에는 이 카드로 결제되지 않습니다.',
  done: '입력 완료',
  back: '그만두고 직원에게 돌려주기',
} satisfies Shape<typeof japanese.handover>;

/** What the screens of a new registration and of a change share. */
export const customerEntry = {
  customer: '고객',
  card: '신용카드',
  handOver: '고객에게 입력 맡기기',
  clearCard: '카드 입력 지우기',
  safe: '번호는 이 화면에서 암호화한 후 보냅니다.',
  backToList: '목록으로',
  typedByCustomer: '고객이 입력한 카드',
  onlyExpiry: '번호는 그대로이고 유효기간만 변경합니다.',
  howToTypeAgain: '다시 하려면 고객에게 다시 입력을 맡기거나 ‘카드 입력 지우기’를 눌러 주세요.',
} satisfies Shape<typeof japanese.customerEntry>;

export const counterCard = {
  title: '새로 등록',
  register: '등록',
} satisfies Shape<typeof japanese.counterCard>;

export const edit = {
  title: '등록 정보 변경',
  now: '현재 카드',
  remove: '등록 삭제',
  update: '변경',
  nothingChanged:
    '변경된 내용이 없습니다. <b>아무것도 보내지 않았습니다.</b> 변경할 내용을 입력하거나 목록으로 돌아가 주세요.',
  findingTheirs: '새 내용을 불러오고 있습니다. 이번 작업으로 아직 변경된 것은 없습니다.',
} satisfies Shape<typeof japanese.edit>;

/** Asked before anything is sent. */
export const questions = {
  register: {
    title: '<whole><name/> 님의</whole> 카드를 등록할까요?',
    text: '카드사에 확인하고 등록합니다. 이 카드로는 등록 후 표시되는 달부터 결제됩니다.',
    accept: '등록',
    dismiss: '등록 안 함',
  },
  update: {
    title: '<whole><name/> 님의</whole> <nowrap>등록 정보를</nowrap> 변경할까요?',
    newCard: '변경 후 표시되는 달부터 새 카드로 결제됩니다.',
    newExpiry: '결제 카드는 그대로이고 유효기간만 변경됩니다.',
    sameCard: '결제 카드는 지금과 같습니다.',
    accept: '변경',
    dismiss: '변경 안 함',
  },
  remove: {
    title: '<whole><name/> 님의</whole> 등록을 삭제할까요?',
    text: '이 카드로 결제할 수 없게 됩니다. 되돌리려면 카드를 다시 등록해야 합니다.',
    accept: '삭제',
    dismiss: '삭제 안 함',
  },
  conflict: {
    title: '다른 사람이 <whole><name/> 님의</whole> 등록을 변경했습니다',
    text: '여기에서는 <b>아무것도 변경되지 않았습니다.</b> <nowrap>‘이 내용으로 시작’을</nowrap> 누르면 다른 사람이 입력한 내용을 가져와 계속 입력할 수 있습니다.',
    wipesCard:
      '여기에서는 <b>아무것도 변경되지 않았습니다.</b> <nowrap>‘이 내용으로 시작’을</nowrap> 누르면 다른 사람이 입력한 내용을 가져옵니다. 등록된 카드가 바뀌었으므로 <b>여기에서 입력한 카드는 지워집니다.</b>',
    unseen:
      '여기에서는 <b>아무것도 변경되지 않았습니다.</b> 유효기간 등 화면에 나오지 않는 내용이 변경되었습니다. <nowrap>‘이 내용으로 시작’을</nowrap> 누르면 계속 입력할 수 있습니다.',
    accept: '이 내용으로 시작',
    dismiss: '그대로 두기',
  },
} satisfies Shape<typeof japanese.questions>;
