import type { CodeDetails } from '../../preload/contract/login.ts';
import type { Judge } from './form.ts';
import type { CodeForm } from './form-state.ts';

const mostCharacters = 32;

const alphabets: Readonly<Record<CodeDetails['alphabet'], RegExp>> = {
  digits: /^[0-9]*$/u,
  alphanumeric: /^[0-9A-Z]*$/u,
};

export const emptyCodeForm: CodeForm = { values: { code: '' }, faults: {}, refusals: 0 };

/** The one-time code as meant: full-width becomes ASCII (NFKC), letters upper case, spaces and hyphens gone. */
export const meantCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\p{Dash_Punctuation}]/gu, '')
    .toUpperCase()
    .slice(0, mostCharacters);

/** Judges the shape of a one-time code against what the backend said of it. */
export const judgeCode =
  (details: CodeDetails): Judge<'code'> =>
  ({ code }) => {
    if (code === '') return 'empty';
    if (!alphabets[details.alphabet].test(code) || code.length > details.length) return 'invalid';
    return code.length < details.length ? 'incomplete' : null;
  };
