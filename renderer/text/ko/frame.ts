import type { frame as japanese, actions as japaneseActions } from '../ja/frame.ts';
import type { Shape } from '../shape.ts';

/** Words of the frame that every screen shares: header, footer, practice mark. */
export const frame = {
  appName: '카드 등록 창구',
  progress: {
    label: '{{total}}단계 중 {{now}}단계: {{name}}',
    words: '단계 <b>{{now}}</b> / {{total}}　<b>{{name}}</b>',
    login: '로그인',
    code: '인증 코드',
    card: '카드 정보',
    confirm: '내용 확인',
    complete: '등록 완료',
  },
  signedIn: '로그인되어 있습니다',
  display: '화면 설정',
  language: '언어 변경: {{name}}',
  showKeys: '화면 키 표시',
  hideKeys: '화면 키 숨기기',
  support: { title: '도움이 필요할 때', open: '도움말' },
  enquiry: '문의 번호',
  builds: { qa: 'QA용 앱', development: '개발용 앱' },
  relaxed: {
    qa_other: 'QA용 앱: 점검 {{count}}건 생략',
    development_other: '개발용 앱: 점검 {{count}}건 생략',
  },
  practice: '연습 화면입니다. 등록도 청구도 되지 않습니다',
} satisfies Shape<typeof japanese>;

/** Words on buttons that several screens share. */
export const actions = {
  finish: '종료',
  logOut: '로그아웃',
  back: '뒤로',
  close: '닫기',
  retry: '다시 시도',
} satisfies Shape<typeof japaneseActions>;
