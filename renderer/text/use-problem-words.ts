import { useTranslation } from 'react-i18next';
import type { Problem } from '../../preload/contract/problem.ts';
import { brandFacts } from '../card/brands.ts';
import { useSurroundings } from '../design/surroundings.ts';
import { allOf, anyOf, duration } from './format.ts';
import type { ProblemWords } from './ja/problems.ts';

type Waiting = 'stopped' | 'again';

/** A problem's words in the person's language, for customers or for staff, with its waiting time, tries left, brands, banks or codes filled in. */
export const useProblemWords = (problem: Problem): ProblemWords => {
  const { t } = useTranslation();
  const { locale, audience } = useSurroundings();
  const { slug } = problem;
  const key =
    audience === 'staff' ? (`counterProblems.${slug}` as const) : (`problems.${slug}` as const);

  const wait = (seconds: number | null, kind: Waiting): string => {
    if (seconds === null) return t(kind === 'stopped' ? 'wait.laterStop' : 'wait.later');
    const values = { duration: duration(locale, seconds) };
    return kind === 'stopped' ? t('wait.afterStop', values) : t('wait.after', values);
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
    return t('wait.debitIssuers', { issuers: anyOf(locale, problem.debitIssuers) });
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

  return { title: t(`${key}.title`), text: t(`${key}.text`, values) };
};
