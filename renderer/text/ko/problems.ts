import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { wait as japaneseWait, ProblemWords } from '../ja/problems.ts';
import type { Shape } from '../shape.ts';

const telling = '문의 번호를 직원에게 알려 주세요.';

/** What happened; then whether anything was registered, and what to do next. */
export const problems = {
  'invalid-request': {
    title: '접수할 수 없습니다',
    text: `이번 작업으로 등록된 것은 없습니다. ${telling}`,
  },
  'invalid-credentials': {
    title: '로그인하지 못했습니다',
    text: 'ID나 비밀번호가 다릅니다. 안내문을 보면서 다시 입력해 주세요.',
  },
  'account-locked': {
    title: '지금은 로그인할 수 없습니다',
    text: '연속으로 잘못 입력하여 잠시 제한되었습니다. 이번 작업으로 등록된 것은 없습니다. {{wait}} 급하시면 전화해 주세요.',
  },
  'code-mismatch': {
    title: '인증 코드가 다릅니다',
    text: '이메일을 보면서 다시 입력해 주세요. <nowrap>앞으로 {{count}}번</nowrap> 입력할 수 있습니다.',
  },
  'code-expired': {
    title: '더 이상 사용할 수 없는 코드입니다',
    text: '‘다시 보내기’를 누르고 새 이메일의 코드를 입력해 주세요.',
  },
  'too-many-attempts': {
    title: '지금은 로그인할 수 없습니다',
    text: '이 로그인은 종료되었습니다. 이번 작업으로 등록된 것은 없습니다. {{wait}} 처음부터 로그인해 주세요. 급하시면 전화해 주세요.',
  },
  'resend-too-soon': {
    title: '연이어 보낼 수 없습니다',
    text: '조금 전의 이메일을 확인해 주세요. {{wait}} 다시 보낼 수 있습니다.',
  },
  'address-refused': {
    title: '이메일을 보낼 수 없었습니다',
    text: '등록된 주소로는 코드를 보낼 수 없습니다. 이번 작업으로 등록된 것은 없습니다. 전화로 주소를 알려 주세요.',
  },
  'session-expired': {
    title: '로그인 시간이 지났습니다',
    text: '안전을 위해 로그아웃했습니다. 이번 작업으로 등록된 것은 없습니다. 다시 로그인해 주세요.',
  },
  forbidden: {
    title: '처리할 수 없습니다',
    text: `이 계약은 여기에서 처리할 수 없습니다. 이번 작업으로 등록된 것은 없습니다. ${telling}`,
  },
  'not-found': {
    title: '계약을 찾을 수 없습니다',
    text: `이번 작업으로 등록된 것은 없습니다. ${telling}`,
  },
  'login-unknown': {
    title: '처음부터 로그인해 주세요',
    text: '조금 전의 로그인은 종료되었습니다. ID와 비밀번호를 다시 입력해 주세요.',
  },
  'card-not-usable': {
    title: '이 카드는 사용할 수 없습니다',
    text: '카드는 등록되지 않았습니다. 번호와 유효기간을 확인해 주세요. 맞다면 이유는 카드사에서만 알 수 있습니다.',
  },
  'card-already-registered': {
    title: '이미 등록된 카드입니다',
    text: '현재 결제 수단이 이 카드입니다. 새로 등록된 것은 없습니다. 변경하려면 다른 카드를 입력해 주세요.',
  },
  'card-expired': {
    title: '유효기간이 지난 카드입니다',
    text: '카드는 등록되지 않았습니다. 유효기간을 확인하거나 다른 카드를 사용해 주세요.',
  },
  'brand-not-accepted': {
    title: '이 종류의 카드는 사용할 수 없습니다',
    text: '카드는 등록되지 않았습니다. {{list}} 카드를 사용해 주세요.',
  },
  'debit-card-not-accepted': {
    title: '이 체크카드는 사용할 수 없습니다',
    text: '카드는 등록되지 않았습니다. 신용카드를 사용해 주세요. {{list}}',
  },
  'encryption-key-unknown': {
    title: '안전하게 보낼 수 없었습니다',
    text: '카드는 등록되지 않았습니다. 보안 코드를 입력하고 다시 시도해 주세요.',
  },
  'card-data-unreadable': {
    title: '카드 정보를 읽을 수 없었습니다',
    text: '카드는 등록되지 않았습니다. 입력한 내용을 확인하고 다시 시도해 주세요.',
  },
  'version-conflict': {
    title: '다른 곳에서 변경되었습니다',
    text: '아직 변경하지 않았습니다. 새 내용을 확인하고 다시 시도해 주세요.',
  },
  'idempotency-conflict': {
    title: '접수할 수 없습니다',
    text: `이 처리는 진행할 수 없습니다. 새로 등록된 것은 없습니다. ${telling}`,
  },
  'operation-in-flight': {
    title: '이전 처리가 진행 중입니다',
    text: '등록되었는지 확인하고 있습니다. 중복으로 등록되지 않습니다. 잠시 기다린 후 다시 시도해 주세요.',
  },
  'registration-limit': {
    title: '지금은 카드를 등록할 수 없습니다',
    text: '카드는 등록되지 않았습니다. {{wait}} 급하시면 전화해 주세요.',
  },
  'rate-limited': {
    title: '지금은 혼잡합니다',
    text: '이번 작업으로 등록된 것은 없습니다. {{wait}} 다시 시도해 주세요.',
  },
  maintenance: {
    title: '시스템 점검 중입니다',
    text: '이번 작업으로 등록된 것은 없습니다. {{wait}} 다시 시도해 주세요.',
  },
  'unknown-problem': {
    title: '처리하지 못했습니다',
    text: `이번 작업으로 등록된 것은 없습니다. ${telling}`,
  },
  'no-connection': {
    title: '통신하지 못했습니다',
    text: '이번 작업으로 등록된 것은 없습니다. 잠시 기다린 후 다시 시도해 주세요.',
  },
  'timed-out': {
    title: '시간 내에 응답이 없었습니다',
    text: '이번 작업으로 등록된 것은 없습니다. 잠시 기다린 후 다시 시도해 주세요.',
  },
  'protocol-violation': {
    title: '응답을 읽을 수 없었습니다',
    text: `이번 작업으로 등록된 것은 없습니다. ${telling}`,
  },
  'certificate-refused': {
    title: '연결 대상을 확인할 수 없습니다',
    text: '연결 대상의 인증서를 확인할 수 없습니다. 이번 작업으로 <whole>등록·변경·삭제된 것은 없습니다.</whole> 네트워크와 인증서 설정을 확인해 주세요.',
  },
  'encryption-key-refused': {
    title: '암호화 키를 확인할 수 없습니다',
    text: '암호화 키가 설정과 맞지 않습니다. 이번 작업으로 <whole>등록·변경·삭제된 것은 없습니다.</whole> 키 설정을 확인해 주세요.',
  },
  'not-carried-out': {
    title: '등록이 이루어지지 않았습니다',
    text: '이번 카드는 등록되지 않았습니다. 다시 시도해 주세요.',
  },
  'keychain-unavailable': {
    title: '키체인을 열 수 없습니다',
    text: '키체인을 열 수 없어 로그인을 안전하게 보호할 수 없으므로 새 업무를 시작할 수 없습니다. 단말기에 다시 로그인해 주세요.',
  },
  'journal-unavailable': {
    title: '처리 기록을 남길 수 없습니다',
    text: '처리 기록을 이 단말기의 디스크에 쓸 수 없어 아무것도 보내지 않았습니다. <whole>등록·변경·삭제된 것은 없습니다.</whole> 직원은 디스크의 여유 공간을 확인해 주세요. 복구되는 대로 자동으로 돌아옵니다.',
  },
  'posture-refused': {
    title: '단말기 점검에서 문제가 발견되었습니다',
    text: '단말기 점검에서 문제({{list}})가 발견되어 새 업무를 시작할 수 없습니다. 복구되는 대로 자동으로 돌아옵니다. 직원은 고객지원에 전화해 주세요.',
  },
} satisfies Record<ProblemSlug, ProblemWords>;

/** When to try again, put into a problem's text; `later` where nobody can say. */
export const wait = {
  after: '약 {{duration}} 후',
  afterStop: '약 {{duration}} 후 사용할 수 있습니다.',
  laterStop: '잠시 후 시도해 주세요.',
  later: '잠시 후',
  debitIssuers: '체크카드는 {{issuers}} 카드만 사용할 수 있습니다.',
} satisfies Shape<typeof japaneseWait>;
