import { join } from 'node:path';
import { type Locale, locales } from '../../preload/contract/locale.ts';
import type { Problem } from '../../preload/contract/problem.ts';
import { problemLanding } from '../../renderer/flow/problem-landing.ts';
import { localeNames } from '../../renderer/text/locale-name.ts';
import { type ProblemSentences, problemWords } from '../../renderer/text/problem-words.ts';
import { asWritten, textsFor } from '../../renderer/text/texts.ts';
import type { Written } from '../../renderer/text/words.tsx';
import { house } from '../start/app-command.ts';
import { exampleProblems } from './example-problems.ts';

export const messagesFile = join(house, 'docs/messages.md');

export type Audience = 'customer' | 'staff';

export interface Message {
  readonly title: string;
  readonly text: string;
}

/** What a person reads about a problem, with all its places filled in; readings are in notation. */
export const messageFor = (problem: Problem, locale: Locale, audience: Audience): Message => {
  const say = textsFor(locale).t as (key: string, options: object) => string;
  const written: Written = (key, values) => say(key, { ...values, postProcess: asWritten });
  const { title, text } = problemWords(problem, { locale, audience, written });
  const filled = ({ k, values }: ProblemSentences['title']) => written(k, values);
  return { title: filled(title), text: filled(text) };
};

const cell = ({ title, text }: Message): string =>
  `**${title}** ${text}`
    .replaceAll('|', '\\|')
    .replaceAll(/<\/?(nowrap|whole)>/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const rowOf = (problem: Problem, locale: Locale): string =>
  `| ${[
    localeNames[locale],
    cell(messageFor(problem, locale, 'customer')),
    cell(messageFor(problem, locale, 'staff')),
  ].join(' | ')} |`;

const isWaitUnknown = (problem: Problem): boolean =>
  Object.entries(problem).some(([name, value]) => name.endsWith('InSeconds') && value === null);

const headingOf = (problem: Problem): string =>
  `## \`${problem.slug}\`${isWaitUnknown(problem) ? ', without a known wait' : ''}`;

const sectionOf = (problem: Problem): readonly string[] => [
  headingOf(problem),
  '',
  `Shown on: ${problemLanding[problem.slug].screen.replaceAll('-', ' ')}.`,
  '',
  '| language | to a customer | to staff |',
  '| --- | --- | --- |',
  ...locales.map((locale) => rowOf(problem, locale)),
  '',
];

/** Every problem in every language, side by side. */
export const messagesPage = (): string =>
  [
    '# Messages',
    '',
    'Every problem in every language, for customers and for staff, to be read side by side. Each message says what happened, whether anything was',
    'registered or changed (but where something is only typed anew), and what to do next. Waiting times, tries left, brands, banks and codes are examples.',
    'Easy Japanese has its readings in the notation of its words: `漢字《かんじ》`.',
    '',
    'Written by `npm run messages` from `renderer/text/`; `test/run/messages.test.ts` fails when this page is not current, or when a message leaves',
    'something unsaid.',
    '',
    ...exampleProblems.flatMap(sectionOf),
  ].join('\n');
