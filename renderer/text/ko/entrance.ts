import type * as japanese from '../ja/entrance.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens before anybody is known: attract, out of service, log in, address, one-time code. */
export const attract = {
  title: '신용카드의<br/>등록과 변경은<br/>여기에서.',
  explain: '이용 요금을 결제할 카드를 이 화면에서 등록할 수 있습니다. 약 5분이면 끝납니다.',
  invitation: '신용카드의 등록과 변경은 여기에서.',
  bring: '준비물',
  letter: '안내문',
  letterFor: 'ID와 비밀번호',
  card: '신용카드',
  cardFor: '등록할 카드 1장',
  phone: '스마트폰',
  phoneFor: '이메일 수신용',
  languages: '언어 / Language',
  begin: '시작',
  anywhere: '화면을 터치하면 시작합니다',
  offline: '지금은 통신할 수 없습니다',
  offlineText: '연결되는 대로 자동으로 사용할 수 있게 됩니다. 급하시면 직원에게 말씀해 주세요.',
} satisfies Shape<typeof japanese.attract>;

/** The same, where only staff use the kiosk. */
export const staffAttract = {
  title: '고객의 카드를<br/>등록하는 창구',
  explain:
    '매장 고객의 신용카드를 <nowrap>등록·변경·삭제할</nowrap> 수 있습니다. 직원이 로그인하여 사용합니다.',
  bring: '준비물',
  badge: '직원 ID',
  badgeFor: '비밀번호도 필요',
  card: '신용카드',
  cardFor: '고객 카드 1장',
  phone: '이메일',
  phoneFor: '인증 코드 수신용',
} satisfies Shape<typeof japanese.staffAttract>;

/** Both flows are there: whose card it is. */
export const flowChoice = {
  title: '누구의 카드입니까?',
  lead: '원하는 업무를 선택해 주세요.',
  selfcare: '본인의 계약',
  selfcareText:
    '본인 계약의 요금을 결제할 카드를 등록하거나 변경합니다. ‘서비스 시작 안내문’의 ID와 비밀번호로 로그인합니다.',
  counter: '매장 고객의 카드',
  counterText:
    '직원이 고객의 카드를 <nowrap>등록·변경·삭제합니다.</nowrap> <nowrap>직원 ID와</nowrap> 비밀번호로 로그인합니다.',
} satisfies Shape<typeof japanese.flowChoice>;

export const outOfService = {
  title: '지금은 이 창구를<br/>이용할 수 없습니다',
  explain: '업무는 가까운 직원이 도와 드립니다.<br/>복구되는 대로 이 화면은 자동으로 돌아옵니다.',
  closed: '이용 중지',
  invitation: '지금은 이용할 수 없습니다. 직원에게 말씀해 주세요.',
  forStaff: '직원용',
  next: '다음 확인까지',
  checking: '복구할 수 있는지 자동으로 확인하고 있습니다',
  journal:
    '처리 기록을 이 단말기의 디스크에 남길 수 없어 새 업무를 시작할 수 없습니다. 디스크의 여유 공간을 확인해 주세요.',
} satisfies Shape<typeof japanese.outOfService>;

export const login = {
  title: '로그인',
  lead: '‘서비스 시작 안내문’에 적힌 <nowrap>ID와 비밀번호</nowrap>를 입력해 주세요.',
  letterLost: '안내문이 없을 때',
  submit: '로그인',
  waiting: '확인 중…',
} satisfies Shape<typeof japanese.login>;

export const staffLogin = {
  title: '직원 로그인',
  lead: '<nowrap>직원 ID</nowrap>와 비밀번호를 입력해 주세요. 그다음 이메일로 받은 인증 코드를 입력합니다.',
} satisfies Shape<typeof japanese.staffLogin>;

/** The session of somebody who has left the screen for a while. */
export const unlock = {
  title: '화면이 잠겨 있습니다',
  lead: '<b><whole>{{shop}}</whole></b> <whole><b>{{name}}</b> 님의</whole> 비밀번호로 이어서 시작할 수 있습니다.',
  kept: '입력 중이던 이름과 전화번호는 남아 있습니다. 카드 번호와 유효기간은 안전을 위해 지웠습니다.',
  submit: '계속',
} satisfies Shape<typeof japanese.unlock>;

export const address = {
  title: '인증 코드를 받을 주소',
  lead: '여기에 입력한 이메일 주소로 로그인용 인증 코드를 보내 드립니다.',
  note: '고객이 아니라 직원이 지금 확인할 수 있는 주소를 입력해 주세요.',
  submit: '코드 보내기',
  waiting: '보내는 중…',
} satisfies Shape<typeof japanese.address>;

export const letterLost = {
  title: '안내문이 없을 때',
  text: 'ID와 비밀번호는 ‘서비스 시작 안내문’에 있습니다. 찾을 수 없으면 전화로 본인임을 확인한 후 다시 보내 드립니다.',
  phone: '전화',
  hours: '상담 시간',
  email: '이메일',
} satisfies Shape<typeof japanese.letterLost>;

export const code = {
  title: '인증 코드 입력',
  sent: '<b><nowrap>{{address}}</nowrap></b> 주소로<br/>{{count}}자리 인증 코드를 보냈습니다.',
  spam: '도착하지 않으면 스팸 메일함도 확인해 주세요.',
  correct: '주소가 다르면 ‘뒤로’를 눌러 고칠 수 있습니다.',
  timeLeft: '남은 시간',
  timeLeftLabel: '{{total}} 중 {{left}} 남음',
  timeUp: '사용 시간이 지났습니다',
  resend: '다시 보내기',
  resendIn: '대기',
  submit: '코드 확인',
  waiting: '확인 중…',
  resending: '보내는 중…',
} satisfies Shape<typeof japanese.code>;
