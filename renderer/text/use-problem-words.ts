import type { Problem } from '../../preload/contract/problem.ts';
import { brandFacts } from '../card/brands.ts';
import { useSurroundings } from '../design/surroundings.ts';
import { allOf, anyOf, duration } from './format.ts';
import { type TextKey, useWritten, type Values } from './words.tsx';

type Waiting = 'stopped' | 'again';

/** What `Words` shows. */
interface Sentence {
  readonly k: TextKey;
  readonly values?: Values;
}

/** A problem's words in the person's language, for customers or for staff, with its waiting time, tries left, brands, banks or codes filled in. */
export const useProblemWords = (
  problem: Problem,
): { readonly title: Sentence; readonly text: Sentence } => {
  const written = useWritten();
  const { locale, audience } = useSurroundings();
  const { slug } = problem;
  const key =
    audience === 'staff' ? (`counterProblems.${slug}` as const) : (`problems.${slug}` as const);

  const wait = (seconds: number | null, kind: Waiting): string => {
    if (seconds === null) return written(kind === 'stopped' ? 'wait.laterStop' : 'wait.later');
    const values = { duration: duration(locale, seconds) };
    return written(kind === 'stopped' ? 'wait.afterStop' : 'wait.after', values);
  };

  const list = (): string => {
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

  const waiting = (): string => {
    if ('unlocksInSeconds' in problem) return wait(problem.unlocksInSeconds, 'stopped');
    if ('resendableInSeconds' in problem) return wait(problem.resendableInSeconds, 'again');
    if (!('retryInSeconds' in problem)) return '';
    return wait(
      problem.retryInSeconds,
      problem.slug === 'registration-limit' ? 'stopped' : 'again',
    );
  };

  const values = {
    list: list(),
    wait: waiting(),
    ...('attemptsLeft' in problem ? { count: problem.attemptsLeft } : {}),
  };

  return { title: { k: `${key}.title` }, text: { k: `${key}.text`, values } };
};
