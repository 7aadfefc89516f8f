import type { Locale } from '../../preload/contract/locale.ts';
import type { Problem } from '../../preload/contract/problem.ts';
import { brandFacts } from '../card/brands.ts';
import { allOf, anyOf, duration } from './format.ts';
import type { TextKey, Values, Written } from './words.tsx';

/** What `Words` shows. */
interface Sentence {
  readonly k: TextKey;
  readonly values?: Values;
}

export interface ProblemSentences {
  readonly title: Sentence;
  readonly text: Sentence;
}

/** Who reads, and in which language. */
export interface Reader {
  readonly locale: Locale;
  readonly audience: 'customer' | 'staff';
  readonly written: Written;
}

const listIn = (problem: Problem, { locale, written }: Reader): string => {
  if ('acceptedBrands' in problem) {
    return anyOf(
      locale,
      problem.acceptedBrands.map((slug) => brandFacts(slug)?.displayName ?? slug),
    );
  }
  if ('codes' in problem) return allOf(locale, problem.codes);
  if (!('debitIssuers' in problem) || problem.debitIssuers.length === 0) return '';
  return written('wait.debitIssuers', { issuers: anyOf(locale, problem.debitIssuers) });
};

const waitIn = (problem: Problem, { locale, written }: Reader): string => {
  const again = (seconds: number | null) =>
    seconds === null
      ? written('wait.later')
      : written('wait.after', { duration: duration(locale, seconds) });
  const stopped = (seconds: number | null) =>
    seconds === null
      ? written('wait.laterStop')
      : written('wait.afterStop', { duration: duration(locale, seconds) });
  if ('unlocksInSeconds' in problem) return stopped(problem.unlocksInSeconds);
  if ('resendableInSeconds' in problem) return again(problem.resendableInSeconds);
  if (!('retryInSeconds' in problem)) return '';
  return problem.slug === 'registration-limit'
    ? stopped(problem.retryInSeconds)
    : again(problem.retryInSeconds);
};

/** A problem's words, for customers or for staff, with its waiting time, tries left, brands, banks or codes filled in. */
export const problemWords = (problem: Problem, reader: Reader): ProblemSentences => {
  const { slug } = problem;
  const key =
    reader.audience === 'staff'
      ? (`counterProblems.${slug}` as const)
      : (`problems.${slug}` as const);
  const values = {
    list: listIn(problem, reader),
    wait: waitIn(problem, reader),
    ...('attemptsLeft' in problem ? { count: problem.attemptsLeft } : {}),
  };
  return { title: { k: `${key}.title` }, text: { k: `${key}.text`, values } };
};
