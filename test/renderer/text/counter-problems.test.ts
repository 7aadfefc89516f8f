import { describe, expect, test } from 'vitest';
import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import { problemLanding } from '../../../renderer/flow/problem-landing.ts';
import { counterProblems as english } from '../../../renderer/text/en/counter-problems.ts';
import { counterProblems as japanese } from '../../../renderer/text/ja/counter-problems.ts';
import { counterProblems as korean } from '../../../renderer/text/ko/counter-problems.ts';
import { counterProblems as portuguese } from '../../../renderer/text/pt-BR/counter-problems.ts';
import { counterProblems as vietnamese } from '../../../renderer/text/vi/counter-problems.ts';
import { counterProblems as chinese } from '../../../renderer/text/zh-Hans/counter-problems.ts';

const slugs = Object.keys(problemLanding) as ProblemSlug[];

/** Problems that stand for themselves: they come before there is anything to register, change or delete. */
const beforeLogIn: readonly ProblemSlug[] = [
  'invalid-credentials',
  'account-locked',
  'code-mismatch',
  'code-expired',
  'too-many-attempts',
  'resend-too-soon',
  'address-refused',
  'login-unknown',
];

/** It may come while a decision is on its way: nothing can be said of what is on file. */
const knowsNothing: readonly ProblemSlug[] = [
  'session-expired',
  'keychain-unavailable',
  'posture-refused',
];

const languages = [
  {
    language: 'Japanese',
    words: japanese,
    nothingHappened: /変わっていません|していません|されていません|二度行われることはありません/u,
    registeringAlone: /カードは登録されていません|二重に登録/u,
    toCustomers: /ご案内|ご契約|スタッフにお伝え|いまのお支払い方法/u,
  },
  {
    language: 'English',
    words: english,
    nothingHappened:
      /changed nothing|nothing has been|nothing was|(changed|changed or deleted) nothing|nothing is done twice/iu,
    registeringAlone: /no (new )?card was registered|registered this time|registered twice/iu,
    toCustomers: /welcome letter|your contract|your bill|tell our staff/iu,
  },
  {
    language: 'Chinese',
    words: chinese,
    nothingHappened: /没有(更改|登记、更改|发送)|还没有|不会执行两次/u,
    registeringAlone: /(信用卡|此卡)没有登记|没有登记任何|没有新的登记|重复登记/u,
    toCustomers: /通知书|合同|告知店员|您现在的付款/u,
  },
  {
    language: 'Korean',
    words: korean,
    nothingHappened: /변경되지 않았습니다|(변경|삭제)된 것은 없습니다|두 번 이루어지지 않습니다/u,
    registeringAlone: /카드는 등록되지 않았습니다|작업으로 등록된 것은|새로 등록된|중복으로 등록/u,
    toCustomers: /안내문|계약|직원에게 알려|현재 결제 수단/u,
  },
  {
    language: 'Vietnamese',
    words: vietnamese,
    nothingHappened:
      /không (làm )?thay đổi|chưa (thay đổi|đăng ký, thay đổi)|không có gì|bị thực hiện hai lần/iu,
    registeringAlone: /thẻ chưa được đăng ký|chưa đăng ký gì|đăng ký mới nào|đăng ký hai lần/iu,
    toCustomers: /thư thông báo|hợp đồng|cho nhân viên biết|quý khách/iu,
  },
  {
    language: 'Portuguese',
    words: portuguese,
    nothingHappened: /não alterou|nada foi|não é feita duas vezes/iu,
    registeringAlone:
      /cartão não foi cadastrado|nada foi cadastrado nesta|cadastro novo|cadastrado duas vezes/iu,
    toCustomers: /carta de|na carta|contrato|a um atendente|cartão do pagamento/iu,
  },
] as const;

describe.each(languages)('what staff read about a problem, in $language', (language) => {
  const { words, nothingHappened, registeringAlone, toCustomers } = language;

  test.each(slugs)('%s is right for registering, changing and deleting', (slug) => {
    expect(words[slug].text).not.toMatch(registeringAlone);
    if ([...beforeLogIn, ...knowsNothing].includes(slug)) return;
    expect(words[slug].text).toMatch(nothingHappened);
  });

  test.each(knowsNothing)('%s claims nothing about what is on file', (slug) => {
    expect(words[slug].text).not.toMatch(nothingHappened);
  });

  test.each(slugs)('%s speaks to staff, not to a customer', (slug) => {
    expect(`${words[slug].title} ${words[slug].text}`).not.toMatch(toCustomers);
  });
});
