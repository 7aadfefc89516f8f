import type { Problem } from '../problem.ts';

export interface Refused {
  readonly state: 'refused';
  readonly problem: Problem;
}

/** How a use case ended, in the words of HTTP. */
export type Answer =
  | { readonly state: 'done'; readonly status: 200 | 201 | 202; readonly body: object }
  | { readonly state: 'done-without-words' }
  | Refused;

export const done = (status: 200 | 201 | 202, body: object): Answer => ({
  state: 'done',
  status,
  body,
});

export const doneWithoutWords: Answer = { state: 'done-without-words' };

export const refused = (problem: Problem): Refused => ({ state: 'refused', problem });
