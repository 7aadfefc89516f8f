import type * as japanese from '../ja/fields.ts';
import type { Shape } from '../shape.ts';

/** Words at the inputs: labels, hints, and what to do about a fault. */
export const fields = {
  loginId: { label: 'ID', staffLabel: '직원 ID', extra: '영문자와 숫자' },
  password: {
    label: '비밀번호',
    extra: '대소문자를 구분합니다',
    show: '글자 보기',
    hide: '글자 숨기기',
  },
  emailAddress: {
    label: '이메일 주소',
    hint: '예: counter@shop.example',
  },
  code: {
    label: '인증 코드',
    letters: '영문자와 숫자 {{count}}자리',
    digits: '숫자 {{count}}자리',
    hint: '대소문자를 구분하지 않습니다.',
    left_other: '<b>{{count}}자리</b> 남았습니다.',
    complete: '{{count}}자리를 모두 입력했습니다.',
    zero: '{{place}}번째 <figures>0</figures>은 숫자 ‘영’입니다.',
    letterO: '{{place}}번째 <figures>O</figures>는 영문자 ‘오’입니다.',
    one: '{{place}}번째 <figures>1</figures>은 숫자 ‘일’입니다.',
    letterI: '{{place}}번째 <figures>I</figures>는 영문자 ‘아이’입니다.',
    letterL: '{{place}}번째 <figures>L</figures>은 영문자 ‘엘’입니다.',
    show: '코드 보기',
    hide: '코드 숨기기',
  },
  customerName: {
    label: '이름',
    hint: '성과 이름 사이를 띄어 입력해 주세요.',
  },
  phone: {
    label: '전화번호',
    hint: '하이픈은 없어도 됩니다.',
  },
  pin: { label: 'PIN', extra: '숫자 4~16자리' },
  cardNumber: {
    label: '카드 번호',
    newLabel: '새 카드 번호',
    hint: '왼쪽부터 숫자만 입력해 주세요.',
    left_other: '<b>{{count}}자리</b> 남았습니다.',
    complete: '{{count}}자리를 모두 입력했습니다.',
    done: '번호를 모두 입력했습니다',
    show: '숫자 보기',
    hide: '숫자 숨기기',
  },
  expiry: {
    label: '유효기간',
    newLabel: '새 유효기간',
    newMonthLabel: '새 유효기간 월',
    newYearLabel: '새 유효기간 연도',
    monthLabel: '유효기간 월',
    yearLabel: '유효기간 연도',
    year: '년',
    separator: '월',
    hint: '‘08/29’는 8월, 29년입니다.',
    lasts: '{{month}} 말일까지 유효합니다.',
  },
  onlyWhenItChanges: '변경할 때만',
  onlyWithNewNumber: '번호를 변경할 때만',
  securityCode: {
    label: '보안 코드',
    onTheBack: '뒷면 서명란<br/>오른쪽 끝 3자리',
    onTheFront: '앞면 카드 번호<br/>오른쪽 위 4자리',
    hint: 'American Express는 앞면의 4자리입니다.',
    left_other: '<b>{{count}}자리</b> 남았습니다.',
    complete: '{{count}}자리를 모두 입력했습니다.',
  },
} satisfies Shape<typeof japanese.fields>;

export const summary = {
  title_other: '{{count}}곳을 고쳐 주세요',
} satisfies Shape<typeof japanese.summary>;

/** By input and fault. A fault without words of its own is spoken of as `invalid`. */
export const faults = {
  loginId: { empty: 'ID를 입력해 주세요.', invalid: 'ID를 확인해 주세요.' },
  password: {
    empty: '비밀번호를 입력해 주세요.',
    invalid: '비밀번호를 확인해 주세요.',
  },
  emailAddress: {
    empty: '이메일 주소를 입력해 주세요.',
    invalid: '<nowrap>counter@shop.example</nowrap> 형식으로 입력해 주세요.',
  },
  code: {
    empty: '인증 코드를 입력해 주세요.',
    incomplete: '{{typed}}자리만 입력되었습니다. {{wanted}}자리를 입력해 주세요.',
    invalid: '영문자와 숫자만으로 {{wanted}}자리를 입력해 주세요.',
  },
  customerName: {
    empty: '이름을 입력해 주세요.',
    invalid: '일본어나 영문자, 숫자, 일반 기호로 64자까지 입력해 주세요.',
    cardNumber: '카드 번호로 보입니다. 이름을 입력해 주세요.',
  },
  phone: {
    empty: '전화번호를 입력해 주세요.',
    incomplete: '자릿수가 부족합니다. 10~11자리입니다.',
    invalid: '0으로 시작하는 10자리 또는 11자리를 입력해 주세요.',
  },
  pin: {
    empty: 'PIN을 입력해 주세요.',
    invalid: 'PIN은 숫자 4자리 이상입니다.',
  },
  cardNumber: {
    empty: '카드 번호를 입력해 주세요.',
    incomplete: '{{typed}}자리만 입력되었습니다. {{wanted}}자리를 입력해 주세요.',
    invalid: '번호에 오류가 있는 것 같습니다. 카드와 비교해 주세요.',
    notAccepted: '{{brand}} 카드는 사용할 수 없습니다. 다른 카드를 사용해 주세요.',
  },
  expiry: { empty: '월과 연도를 입력해 주세요.' },
  expiryMonth: {
    empty: '월을 입력해 주세요.',
    invalid: '월은 01부터 12까지입니다.',
  },
  expiryYear: {
    empty: '연도를 입력해 주세요.',
    invalid: '카드에서 연도를 확인해 주세요.',
    expired: '유효기간이 지났습니다.',
  },
  securityCode: {
    empty: '숫자 {{wanted}}자리를 입력해 주세요.',
    incomplete: '숫자 {{wanted}}자리를 입력해 주세요.',
    invalid: '숫자 {{wanted}}자리를 입력해 주세요.',
  },
} satisfies Shape<typeof japanese.faults>;
