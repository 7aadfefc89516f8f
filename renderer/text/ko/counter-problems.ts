import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { ProblemWords } from '../ja/problems.ts';
import { problems } from './problems.ts';

const unchanged = '이번 작업으로 등록 정보가 변경되지 않았습니다.';
const calling = '문의 번호를 적어 두고 고객지원에 전화해 주세요.';
const again = '입력한 내용을 확인하고 다시 시도해 주세요.';

/** The same for staff: right for registering, changing and deleting. What reads alike for everybody is not said twice. */
export const counterProblems = {
  ...problems,
  'invalid-request': {
    title: '접수할 수 없습니다',
    text: `${unchanged} ${calling}`,
  },
  'invalid-credentials': {
    title: '로그인하지 못했습니다',
    text: '직원 ID나 비밀번호가 다릅니다. 대소문자를 확인하고 다시 입력해 주세요.',
  },
  'account-locked': {
    title: '지금은 로그인할 수 없습니다',
    text: '연속으로 잘못 입력하여 잠시 제한되었습니다. 이번 작업으로 등록 정보가 변경되지 않았습니다. {{wait}} 급하시면 고객지원에 전화해 주세요.',
  },
  'too-many-attempts': {
    title: '지금은 로그인할 수 없습니다',
    text: '이 로그인은 종료되었습니다. 이번 작업으로 등록 정보가 변경되지 않았습니다. {{wait}} 처음부터 로그인해 주세요. 급하시면 고객지원에 전화해 주세요.',
  },
  'address-refused': {
    title: '이 주소로는 보낼 수 없습니다',
    text: '인증 코드를 보내지 않았습니다. 주소를 확인하거나 회사에서 정한 주소를 입력해 주세요.',
  },
  'session-expired': {
    title: '로그인 시간이 지났습니다',
    text: '안전을 위해 로그아웃했습니다. 다시 로그인해 주세요. <nowrap>등록·변경·삭제</nowrap> 중이었다면 먼저 목록에서 확인해 주세요.',
  },
  forbidden: {
    title: '처리할 수 없습니다',
    text: `이 ID로는 처리할 수 없습니다. ${unchanged} ${calling}`,
  },
  'not-found': {
    title: '이 고객의 등록은 더 이상 없습니다',
    text: '다른 단말기에서 삭제된 것 같습니다. 이번 작업으로 변경된 것은 없습니다. 목록에서 확인해 주세요.',
  },
  'card-not-usable': {
    title: '이 카드는 사용할 수 없습니다',
    text: `${unchanged} 번호와 유효기간을 확인해 주세요. 맞다면 이유는 카드사에서만 알 수 있습니다.`,
  },
  'card-already-registered': {
    title: '이미 등록된 카드입니다',
    text: `${unchanged} 변경하려면 다른 카드를 입력해 주세요.`,
  },
  'card-expired': {
    title: '유효기간이 지난 카드입니다',
    text: `${unchanged} 유효기간을 확인하거나 다른 카드를 사용해 주세요.`,
  },
  'brand-not-accepted': {
    title: '이 종류의 카드는 사용할 수 없습니다',
    text: `${unchanged} {{list}} 카드를 사용해 주세요.`,
  },
  'debit-card-not-accepted': {
    title: '이 체크카드는 사용할 수 없습니다',
    text: `${unchanged} 신용카드를 사용해 주세요. {{list}}`,
  },
  'encryption-key-unknown': {
    title: '안전하게 보낼 수 없었습니다',
    text: `${unchanged} ${again}`,
  },
  'card-data-unreadable': {
    title: '카드 정보를 읽을 수 없었습니다',
    text: `${unchanged} ${again}`,
  },
  'version-conflict': {
    title: '다른 곳에서 변경되었습니다',
    text: '이번 작업으로 아직 변경되거나 삭제된 것은 없습니다. 새 내용을 확인하고 다시 시도해 주세요.',
  },
  'idempotency-conflict': {
    title: '접수할 수 없습니다',
    text: `이 처리는 진행할 수 없습니다. ${unchanged} ${calling}`,
  },
  'operation-in-flight': {
    title: '이전 처리가 진행 중입니다',
    text: '처리되었는지 확인하고 있습니다. 같은 처리가 두 번 이루어지지 않습니다. 잠시 기다린 후 다시 시도해 주세요.',
  },
  'registration-limit': {
    title: '지금은 카드를 등록할 수 없습니다',
    text: `${unchanged} {{wait}} 급하시면 고객지원에 전화해 주세요.`,
  },
  'rate-limited': {
    title: '지금은 혼잡합니다',
    text: `${unchanged} {{wait}} 다시 시도해 주세요.`,
  },
  maintenance: {
    title: '시스템 점검 중입니다',
    text: `${unchanged} {{wait}} 다시 시도해 주세요.`,
  },
  'unknown-problem': {
    title: '처리하지 못했습니다',
    text: `${unchanged} ${calling}`,
  },
  'no-connection': {
    title: '통신하지 못했습니다',
    text: `${unchanged} 잠시 기다린 후 다시 시도해 주세요.`,
  },
  'timed-out': {
    title: '시간 내에 응답이 없었습니다',
    text: `${unchanged} 잠시 기다린 후 다시 시도해 주세요.`,
  },
  'protocol-violation': {
    title: '응답을 읽을 수 없었습니다',
    text: `${unchanged} ${calling}`,
  },
  'not-carried-out': {
    title: '처리가 이루어지지 않았습니다',
    text: `${unchanged} 다시 시도해 주세요.`,
  },
} satisfies Record<ProblemSlug, ProblemWords>;
