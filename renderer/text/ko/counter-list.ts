import type * as japanese from '../ja/counter-list.ts';
import type { Shape } from '../shape.ts';

/** Words of the list of the shop's customers. */
export const list = {
  title: '등록된 카드',
  total_other: '고객 <b>{{count}}</b>명',
  search: '이름이나 전화번호로 검색',
  searchHint: '예: 青木, 1041',
  clear: '검색 지우기',
  name: '이름',
  phone: '전화번호',
  number: '카드 번호',
  brand: '브랜드',
  actions: '작업',
  edit: '변경',
  editOf: '{{name}} 님의 등록 정보 열기',
  pages: '페이지',
  page: '<b>{{now}}</b> / {{total}}',
  pageLabel: '{{total}}페이지 중 {{now}}페이지',
  previous: '이전 {{count}}명',
  next: '다음 {{count}}명',
  isFirst: '첫 페이지입니다',
  isLast: '마지막 페이지입니다',
  unread: '목록을 불러오지 못했습니다',
  shown: '{{first}}–{{last}}번째 표시 중',
  found_other: '{{count}}명을 찾았습니다.',
  reading: '불러오는 중…',
  nobodyFound: '일치하는 고객을 찾지 못했습니다',
  nobodyFoundText:
    '이름이나 전화번호의 일부로도 검색할 수 있습니다. 한자로 찾지 못하면 가나로 검색해 주세요.',
  nobody: '아직 등록된 고객이 없습니다',
  nobodyText: '‘새로 등록’을 눌러 첫 고객을 등록할 수 있습니다.',
  showAll: '모든 고객 보기',
  register: '새로 등록',
} satisfies Shape<typeof japanese.list>;
