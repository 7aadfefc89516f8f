import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** A path as operators know it: `billing.timeoutSeconds`, `flows[0]`. */
const dotted = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((before, step) => {
    if (typeof step === 'number') {
      return `${before}[${step}]`;
    }
    return before === '' ? String(step) : `${before}.${String(step)}`;
  }, '');

const counted = (count: number | bigint, [one, many]: readonly [string, string]): string =>
  `${count} ${Number(count) === 1 ? one : many}`;

const bound = (
  issue: { readonly origin: string; readonly limit: number | bigint },
  word: string,
): string =>
  issue.origin === 'number'
    ? `must be ${word} ${issue.limit}`
    : `must have ${word} ${counted(issue.limit, issue.origin === 'string' ? ['character', 'characters'] : ['entry', 'entries'])}`;

const inWords = (issue: Issue): string => {
  if (
    issue.input === undefined &&
    (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  ) {
    return 'is missing';
  }
  if (issue.code === 'invalid_type') {
    return `must be of type ${issue.expected}`;
  }
  if (issue.code === 'too_small') {
    return bound({ origin: issue.origin, limit: issue.minimum }, 'at least');
  }
  if (issue.code === 'too_big') {
    return bound({ origin: issue.origin, limit: issue.maximum }, 'at most');
  }
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid')) {
    return `must be one of ${issue.values.map(String).join(', ')}`;
  }
  return issue.code === 'invalid_format' && issue.format === 'email'
    ? 'must be an e-mail address'
    : issue.message;
};

/** Each fault as one line with its dotted path; never the value, which may be a secret. */
export const faultsOf = (issues: readonly Issue[]): string[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(
          (key) => `${dotted([...issue.path, key])} is not a member of the configuration`,
        )
      : `${dotted(issue.path) || 'the configuration'} ${inWords(issue)}`,
  );
