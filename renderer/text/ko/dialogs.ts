import type * as japanese from '../ja/dialogs.ts';
import type { Shape } from '../shape.ts';

/** Words of the questions and menus that lie over a screen. */
export const leaving = {
  title: '입력을 그만두고 종료할까요?',
  finishText: '<b>입력한 내용은 모두 지워집니다.</b> 카드는 등록되지 않습니다.',
  accept: '지우고 종료',
  dismiss: '계속 입력',
} satisfies Shape<typeof japanese.leaving>;

/** The same for staff, who have typed about a customer. */
export const staffLeaving = {
  title: '입력을 그만두고 로그아웃할까요?',
  text: '<b>입력한 내용은 모두 지워집니다.</b> 아무것도 등록되거나 변경되지 않습니다.',
  accept: '지우고 로그아웃',
} satisfies Shape<typeof japanese.staffLeaving>;

export const idle = {
  title: '계속하시겠습니까?',
  titleTyped: '입력을 계속하시겠습니까?',
  text: '이대로 조작이 없으면 로그아웃하고 첫 화면으로 돌아갑니다.',
  textBefore: '이대로 조작이 없으면 첫 화면으로 돌아갑니다.',
  textTyped:
    '이대로 조작이 없으면 <b>입력한 내용을 모두 지우고</b> 첫 화면으로 돌아갑니다. 카드는 등록되지 않습니다.',
  textSent:
    '이대로 조작이 없으면 첫 화면으로 돌아갑니다. 등록 결과는 아직 알 수 없습니다. 문의 번호를 적어 두세요.',
  textDone: '이대로 조작이 없으면 첫 화면으로 돌아갑니다. 카드 등록은 끝났습니다.',
  left: '{{time}} 남음',
  unit: '초',
  finish: '종료',
  wipe: '지우고 종료',
  stay: '계속',
} satisfies Shape<typeof japanese.idle>;

/** The same for staff: nothing ends, but the screen is locked. */
export const staffIdle = {
  title: '곧 화면을 잠급니다',
  textList: '이대로 조작이 없으면 화면을 잠급니다. 잠긴 뒤에는 비밀번호로 계속할 수 있습니다.',
  textTyped:
    '이대로 조작이 없으면 화면을 잠급니다. 이름과 전화번호는 남고 <b>카드 번호와 유효기간은 지워집니다.</b> 아직 아무것도 등록되거나 변경되지 않았습니다.',
  textHandover:
    '이대로 조작이 없으면 <b>입력한 카드 내용을 지우고</b> 화면을 잠급니다. 카드는 등록되지 않습니다.',
  textSent:
    '이대로 조작이 없으면 화면을 잠급니다. <b>결과는 아직 알 수 없습니다.</b> 비밀번호를 입력하면 이어서 확인할 수 있습니다.',
  textDone: '이대로 조작이 없으면 화면을 잠급니다. 처리는 끝났습니다.',
} satisfies Shape<typeof japanese.staffIdle>;

export const languageMenu = {
  title: '언어 선택',
  text: '입력한 내용은 그대로 남습니다.',
} satisfies Shape<typeof japanese.languageMenu>;

export const displayMenu = {
  title: '화면 설정',
  textSize: '글자 크기',
  contrast: '색상',
  standard: '보통',
  high: '고대비',
  motion: '움직임',
  full: '켜기',
  reduced: '끄기',
} satisfies Shape<typeof japanese.displayMenu>;
