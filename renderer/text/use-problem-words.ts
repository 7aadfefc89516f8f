import type { Problem } from '../../preload/contract/problem.ts';
import { useSurroundings } from '../design/surroundings.ts';
import { type ProblemSentences, problemWords } from './problem-words.ts';
import { useWritten } from './words.tsx';

/** A problem's words in the person's language, for customers or for staff. */
export const useProblemWords = (problem: Problem): ProblemSentences => {
  const written = useWritten();
  const { locale, audience } = useSurroundings();
  return problemWords(problem, { locale, audience, written });
};
