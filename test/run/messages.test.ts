import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../preload/contract/locale.ts';
import type { Problem, ProblemSlug } from '../../preload/contract/problem.ts';
import { exampleProblems } from './example-problems.ts';
import { type Audience, messageFor, messagesFile, messagesPage } from './messages-page.ts';

it('docs/messages.md is current; if not, run `npm run messages`', () => {
  expect(readFileSync(messagesFile, 'utf8')).toBe(messagesPage());
});

/** What is typed anew on the spot goes on as if nothing had happened, as a fault of any field does: there is nothing to say of registering. */
const corrected: ReadonlySet<ProblemSlug> = new Set<ProblemSlug>([
  'invalid-credentials',
  'code-mismatch',
  'code-expired',
  'resend-too-soon',
  'login-unknown',
]);

/** Decisions may be under way: nothing is said but that no new one begins. */
const whileOthersMayBeUnderWay: ReadonlySet<ProblemSlug> = new Set<ProblemSlug>([
  'keychain-unavailable',
  'posture-refused',
]);

type Claim = 'nothing-registered' | 'being-found-out' | 'to-be-looked-up' | 'begins-nothing' | null;

/** What a message must say of the registration; null where there is none to speak of. */
const claimOf = ({ slug }: Problem, audience: Audience): Claim => {
  if (corrected.has(slug)) return null;
  // Staff type another address; customers cannot change theirs here.
  if (slug === 'address-refused' && audience === 'staff') return null;
  if (whileOthersMayBeUnderWay.has(slug)) return 'begins-nothing';
  if (slug === 'operation-in-flight') return 'being-found-out';
  if (slug === 'session-expired' && audience === 'staff') return 'to-be-looked-up';
  return 'nothing-registered';
};

interface Wording extends Readonly<Record<Exclude<Claim, null>, RegExp>> {
  /** That somebody is asked to do something, or told that the kiosk does it by itself. */
  readonly next: RegExp;
}

const wordings: Readonly<Record<Locale, Wording>> = {
  ja: {
    'nothing-registered': /(登録|変更|変わ|削除).*(ていません|でした)/u,
    'being-found-out': /確かめています/u,
    'to-be-looked-up': /一覧で確かめて/u,
    'begins-nothing': /始められません/u,
    next: /ください/u,
  },
  'ja-easy': {
    'nothing-registered': /(登録|変|消).*(ていません|でした)/u,
    'being-found-out': /たしかめています/u,
    'to-be-looked-up': /一覧/u,
    'begins-nothing': /始められません/u,
    next: /ください/u,
  },
  en: {
    'nothing-registered':
      /(nothing|no card|no new card) (new )?(was|has been) (registered|changed)|registered nothing|changed nothing|changed or deleted nothing|has not been registered/iu,
    'being-found-out': /is being found out/u,
    'to-be-looked-up': /look in the list/u,
    'begins-nothing': /begins nothing new/u,
    next: /please|press/iu,
  },
  'zh-Hans': {
    'nothing-registered': /(没有|未).*(登记|更改|变更|删除)/u,
    'being-found-out': /正在确认/u,
    'to-be-looked-up': /列表/u,
    'begins-nothing': /无法开始/u,
    next: /请/u,
  },
  ko: {
    'nothing-registered': /(등록|변경|삭제).*(없습니다|않았습니다)/u,
    'being-found-out': /확인하고 있습니다/u,
    'to-be-looked-up': /목록/u,
    'begins-nothing': /시작할 수 없/u,
    next: /주세요/u,
  },
  vi: {
    'nothing-registered': /(chưa|không|Không có).*(đăng ký|thay đổi|xóa)/iu,
    'being-found-out': /Đang kiểm tra/u,
    'to-be-looked-up': /danh sách/u,
    'begins-nothing': /không (thể )?bắt đầu/iu,
    next: /Vui lòng|hãy|Nhấn/iu,
  },
  'pt-BR': {
    'nothing-registered': /(nada|nenhum|não).*(cadastr|alter|exclu|feito)/iu,
    'being-found-out': /verificando/u,
    'to-be-looked-up': /na lista/u,
    'begins-nothing': /nenhuma operação nova pode começar/u,
    next: /\b(tente|confira|ligue|digite|informe|use|faça|aguarde|anote|entre|veja|toque|verifiquem?)\b/iu,
  },
};

const cases = exampleProblems.flatMap((problem) =>
  (['customer', 'staff'] as const).map((audience) => ({ problem, audience, slug: problem.slug })),
);

/** Easy Japanese without its readings. */
const plain = (written: string): string => written.replaceAll(/《[^》]*》|｜/gu, '');

describe.each(locales)('in %s', (locale) => {
  it.each(cases)(
    '$slug tells a $audience what happened, what is registered and what to do',
    ({ problem, audience }) => {
      const { title, text } = messageFor(problem, locale, audience);
      const claim = claimOf(problem, audience);
      expect(title).not.toBe('');
      expect(`${title} ${text}`).not.toMatch(/\{\{|\bundefined\b|\bnull\b/u);
      expect(plain(text)).toMatch(wordings[locale].next);
      if (claim !== null) expect(plain(text)).toMatch(wordings[locale][claim]);
    },
  );
});
