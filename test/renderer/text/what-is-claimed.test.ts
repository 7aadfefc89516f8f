import { describe, expect, test } from 'vitest';
import { counterProblems as counterEnglish } from '../../../renderer/text/en/counter-problems.ts';
import { outOfService as closedEnglish } from '../../../renderer/text/en/entrance.ts';
import { problems as english } from '../../../renderer/text/en/problems.ts';
import { panelLock as englishPanel } from '../../../renderer/text/en/staff-panel.ts';
import { counterProblems as counterJapanese } from '../../../renderer/text/ja/counter-problems.ts';
import { outOfService as closedJapanese } from '../../../renderer/text/ja/entrance.ts';
import { problems as japanese } from '../../../renderer/text/ja/problems.ts';
import { panelLock as japanesePanel } from '../../../renderer/text/ja/staff-panel.ts';
import { counterProblems as counterKorean } from '../../../renderer/text/ko/counter-problems.ts';
import { outOfService as closedKorean } from '../../../renderer/text/ko/entrance.ts';
import { problems as korean } from '../../../renderer/text/ko/problems.ts';
import { panelLock as koreanPanel } from '../../../renderer/text/ko/staff-panel.ts';
import { counterProblems as counterPortuguese } from '../../../renderer/text/pt-BR/counter-problems.ts';
import { outOfService as closedPortuguese } from '../../../renderer/text/pt-BR/entrance.ts';
import { problems as portuguese } from '../../../renderer/text/pt-BR/problems.ts';
import { panelLock as portuguesePanel } from '../../../renderer/text/pt-BR/staff-panel.ts';
import { counterProblems as counterVietnamese } from '../../../renderer/text/vi/counter-problems.ts';
import { outOfService as closedVietnamese } from '../../../renderer/text/vi/entrance.ts';
import { problems as vietnamese } from '../../../renderer/text/vi/problems.ts';
import { panelLock as vietnamesePanel } from '../../../renderer/text/vi/staff-panel.ts';
import { counterProblems as counterChinese } from '../../../renderer/text/zh-Hans/counter-problems.ts';
import { outOfService as closedChinese } from '../../../renderer/text/zh-Hans/entrance.ts';
import { problems as chinese } from '../../../renderer/text/zh-Hans/problems.ts';
import { panelLock as chinesePanel } from '../../../renderer/text/zh-Hans/staff-panel.ts';

const claim =
  /何も|されていません|していません|nothing (was|has)|has (registered|changed)|没有(登记|更改|发送)|任何|아무것도|(등록|변경|삭제)(된 것은|되지)|không có gì|chưa (có|đăng|thay|xóa|gửi)|thay đổi|nada foi|não (foi|alterou)/iu;
const beginsNothing =
  /新しい手続きを始められません|begins nothing new|无法开始新的手续|새 업무를 시작할 수 없습니다|không bắt đầu được thủ tục mới|nenhuma operação nova pode começar/u;

describe('out of service, while a decision may still be on its way', () => {
  test.each([
    ['journal-unavailable', 'Japanese', closedJapanese.journal],
    ['journal-unavailable', 'English', closedEnglish.journal],
    ['keychain-unavailable', 'Japanese', japanese['keychain-unavailable'].text],
    ['keychain-unavailable', 'English', english['keychain-unavailable'].text],
    ['keychain-unavailable', 'Japanese for staff', counterJapanese['keychain-unavailable'].text],
    ['keychain-unavailable', 'English for staff', counterEnglish['keychain-unavailable'].text],
    ['posture-refused', 'Japanese', japanese['posture-refused'].text],
    ['posture-refused', 'English', english['posture-refused'].text],
    ['posture-refused', 'Japanese for staff', counterJapanese['posture-refused'].text],
    ['posture-refused', 'English for staff', counterEnglish['posture-refused'].text],
    ['journal-unavailable', 'Chinese', closedChinese.journal],
    ['keychain-unavailable', 'Chinese', chinese['keychain-unavailable'].text],
    ['keychain-unavailable', 'Chinese for staff', counterChinese['keychain-unavailable'].text],
    ['posture-refused', 'Chinese', chinese['posture-refused'].text],
    ['posture-refused', 'Chinese for staff', counterChinese['posture-refused'].text],
    ['journal-unavailable', 'Korean', closedKorean.journal],
    ['keychain-unavailable', 'Korean', korean['keychain-unavailable'].text],
    ['keychain-unavailable', 'Korean for staff', counterKorean['keychain-unavailable'].text],
    ['posture-refused', 'Korean', korean['posture-refused'].text],
    ['posture-refused', 'Korean for staff', counterKorean['posture-refused'].text],
    ['journal-unavailable', 'Vietnamese', closedVietnamese.journal],
    ['keychain-unavailable', 'Vietnamese', vietnamese['keychain-unavailable'].text],
    [
      'keychain-unavailable',
      'Vietnamese for staff',
      counterVietnamese['keychain-unavailable'].text,
    ],
    ['posture-refused', 'Vietnamese', vietnamese['posture-refused'].text],
    ['posture-refused', 'Vietnamese for staff', counterVietnamese['posture-refused'].text],
    ['journal-unavailable', 'Portuguese', closedPortuguese.journal],
    ['keychain-unavailable', 'Portuguese', portuguese['keychain-unavailable'].text],
    [
      'keychain-unavailable',
      'Portuguese for staff',
      counterPortuguese['keychain-unavailable'].text,
    ],
    ['posture-refused', 'Portuguese', portuguese['posture-refused'].text],
    ['posture-refused', 'Portuguese for staff', counterPortuguese['posture-refused'].text],
  ])('%s claims in %s only that nothing new begins', (_, __, words) => {
    expect(words).not.toMatch(claim);
    expect(words).toMatch(beginsNothing);
  });
});

test.each([
  ['Japanese', japanese, /何も送っていません/u],
  ['English', english, /Nothing was sent/u],
  ['Chinese', chinese, /没有发送任何内容/u],
  ['Korean', korean, /아무것도 보내지 않았습니다/u],
  ['Vietnamese', vietnamese, /Không có gì được gửi đi/u],
  ['Portuguese', portuguese, /Nada foi enviado/u],
])(
  'the answer to a decision without a journal says in %s that nothing was sent',
  (_, words, sentence) => {
    expect(words['journal-unavailable'].text).toMatch(sentence);
  },
);

describe('a decision that was not carried out', () => {
  test.each([
    ['Japanese', japanese, /この操作では、お支払い方法は変わっていません/u],
    ['English', english, /This card has not been registered/u],
    ['Chinese', chinese, /这次的信用卡没有登记/u],
    ['Korean', korean, /이번 카드는 등록되지 않았습니다/u],
    ['Vietnamese', vietnamese, /Thẻ lần này chưa được đăng ký/u],
    ['Portuguese', portuguese, /Desta vez, o cartão não foi cadastrado/u],
  ])(
    'tells a customer in %s of this card alone, whatever else is on file',
    (_, words, sentence) => {
      expect(words['not-carried-out'].text).toMatch(sentence);
    },
  );

  test.each([
    ['Japanese', counterJapanese, /この操作では、登録内容は変わっていません/u],
    ['English', counterEnglish, /This step has changed nothing/u],
    ['Chinese', counterChinese, /本次操作没有更改登记信息/u],
    ['Korean', counterKorean, /이번 작업으로 등록 정보가 변경되지 않았습니다/u],
    ['Vietnamese', counterVietnamese, /Thao tác này không làm thay đổi nội dung đăng ký/u],
    ['Portuguese', counterPortuguese, /Esta operação não alterou nada no cadastro/u],
  ])('tells staff in %s nothing that is true of registering alone', (_, words, sentence) => {
    expect(words['not-carried-out'].text).toMatch(sentence);
  });
});

test.each([
  ['Japanese', japanesePanel],
  ['English', englishPanel],
  ['Chinese', chinesePanel],
  ['Korean', koreanPanel],
  ['Vietnamese', vietnamesePanel],
  ['Portuguese', portuguesePanel],
])('a panel that stays closed calls no PIN wrong that nobody has looked at, in %s', (_, words) => {
  const { wrong, tooSoon, notNow, notNowText, notNoted, notNotedText } = words;
  const blames = /違い|wrong|不正确|틀렸|không đúng|errado/u;
  expect(wrong).toMatch(blames);
  expect([tooSoon, notNow, notNowText, notNoted, notNotedText].join()).not.toMatch(blames);
});
