import { useTranslation } from 'react-i18next';
import type { Problem } from '../../preload/contract/problem.ts';
import { brandFacts } from '../card/brands.ts';
import { useSurroundings } from '../design/surroundings.ts';
import { anyOf, duration } from './format.ts';
import type { ProblemWords } from './ja/problems.ts';

type Waiting = 'stopped' | 'again';

/** A problem's words in the person's language, with its waiting time, tries left, brands or banks filled in. */
export const useProblemWords = (problem: Problem): ProblemWords => {
  const { t } = useTranslation();
  const { locale } = useSurroundings();
  const key = `problems.${problem.slug}` as const;

  const wait = (seconds: number | null, kind: Waiting): string => {
    if (seconds === null) return t(kind === 'stopped' ? 'wait.laterStop' : 'wait.later');
    const values = { duration: duration(locale, seconds) };
    return kind === 'stopped' ? t('wait.afterStop', values) : t('wait.after', values);
  };

  const values = (): Readonly<Record<string, string | number>> => {
    switch (problem.slug) {
      case 'account-locked':
        return { wait: wait(problem.unlocksInSeconds, 'stopped') };
      case 'registration-limit':
        return { wait: wait(problem.retryInSeconds, 'stopped') };
      case 'code-mismatch':
        return { count: problem.attemptsLeft };
      case 'resend-too-soon':
        return { wait: wait(problem.resendableInSeconds, 'again') };
      case 'too-many-attempts':
      case 'rate-limited':
      case 'maintenance':
        return { wait: wait(problem.retryInSeconds, 'again') };
      case 'brand-not-accepted': {
        const names = problem.acceptedBrands.map((slug) => brandFacts(slug)?.displayName ?? slug);
        return { list: anyOf(locale, names) };
      }
      case 'debit-card-not-accepted': {
        const issuers = anyOf(locale, problem.debitIssuers);
        return { list: problem.debitIssuers.length > 0 ? t('wait.debitIssuers', { issuers }) : '' };
      }
      default:
        return {};
    }
  };

  return { title: t(`${key}.title`), text: t(`${key}.text`, values()) };
};
