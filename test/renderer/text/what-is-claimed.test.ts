import { describe, expect, test } from 'vitest';
import { counterProblems as counterEnglish } from '../../../renderer/text/en/counter-problems.ts';
import { outOfService as closedEnglish } from '../../../renderer/text/en/entrance.ts';
import { problems as english } from '../../../renderer/text/en/problems.ts';
import { panelLock as englishPanel } from '../../../renderer/text/en/staff-panel.ts';
import { counterProblems as counterJapanese } from '../../../renderer/text/ja/counter-problems.ts';
import { outOfService as closedJapanese } from '../../../renderer/text/ja/entrance.ts';
import { problems as japanese } from '../../../renderer/text/ja/problems.ts';
import { panelLock as japanesePanel } from '../../../renderer/text/ja/staff-panel.ts';

const claim = /何も|されていません|していません|nothing (was|has)|has (registered|changed)/iu;

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
  ])('%s claims in %s only that nothing new begins', (_, __, words) => {
    expect(words).not.toMatch(claim);
    expect(words).toMatch(/新しい手続きを始められません|begins nothing new/u);
  });
});

test.each([
  ['Japanese', japanese, /何も送っていません/u],
  ['English', english, /Nothing was sent/u],
])(
  'the answer to a decision without a journal says in %s that nothing was sent',
  (_, words, sentence) => {
    expect(words['journal-unavailable'].text).toMatch(sentence);
  },
);

describe('a decision that was not carried out', () => {
  test.each([
    ['Japanese', japanese, /今回のカードは登録されませんでした/u],
    ['English', english, /This card has not been registered/u],
  ])(
    'tells a customer in %s of this card alone, whatever else is on file',
    (_, words, sentence) => {
      expect(words['not-carried-out'].text).toMatch(sentence);
    },
  );

  test.each([
    ['Japanese', counterJapanese, /この操作では、登録内容は変わっていません/u],
    ['English', counterEnglish, /This step has changed nothing/u],
  ])('tells staff in %s nothing that is true of registering alone', (_, words, sentence) => {
    expect(words['not-carried-out'].text).toMatch(sentence);
  });
});

test.each([
  ['Japanese', japanesePanel],
  ['English', englishPanel],
])('a panel that stays closed calls no PIN wrong that nobody has looked at, in %s', (_, words) => {
  const { wrong, tooSoon, notNow, notNowText, notNoted, notNotedText } = words;
  const blames = /違い|wrong/u;
  expect(wrong).toMatch(blames);
  expect([tooSoon, notNow, notNowText, notNoted, notNotedText].join()).not.toMatch(blames);
});
