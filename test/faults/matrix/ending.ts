import type { ChangeKind } from '../../../preload/contract/operation.ts';
import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { ScreenName } from '../../../preload/contract/screen-name.ts';
import type { PageView } from '../process/messages.ts';

/** Where a person stands after a decision, as "Where a problem lands" of the billing contract has it. */
export type Ending =
  | { readonly at: 'complete' | 'outcome-unknown' | 'nobody-served' }
  | {
      /** `kept`: where the person was, with all that was typed. */
      readonly at: 'kept' | 'card' | 'edit' | 'menu-or-list' | 'login' | 'out-of-service';
      /** Any of these. */
      readonly problems: readonly ProblemSlug[];
    };

export const complete: Ending = { at: 'complete' };
export const outcomeUnknown: Ending = { at: 'outcome-unknown' };
export const nobodyServed: Ending = { at: 'nobody-served' };

export const problemAt = (
  at: Extract<Ending, { readonly problems: unknown }>['at'],
  ...problems: readonly ProblemSlug[]
): Ending => ({ at, problems });

export const kept = (...problems: readonly ProblemSlug[]): Ending => problemAt('kept', ...problems);

const whereDecided: Readonly<Record<ChangeKind, ScreenName>> = {
  'register-card': 'confirm',
  'register-customer': 'card',
  'change-customer': 'edit',
  'delete-customer': 'edit',
};

const whereTyped: Readonly<Record<ChangeKind, ScreenName>> = {
  ...whereDecided,
  'register-card': 'card',
};

const screenOf = ({ at }: Ending, change: ChangeKind): ScreenName => {
  switch (at) {
    case 'complete':
    case 'outcome-unknown':
    case 'login':
    case 'out-of-service':
    case 'edit':
      return at;
    case 'kept':
      return whereDecided[change];
    case 'card':
      return whereTyped[change];
    case 'menu-or-list':
      return change === 'register-card' ? 'menu' : 'list';
    case 'nobody-served':
      return 'attract';
  }
};

/** Whether a screen is that ending. */
export const isEnding = (view: PageView, ending: Ending, change: ChangeKind): boolean => {
  const fitsProblem =
    'problems' in ending
      ? view.problem !== null && ending.problems.includes(view.problem)
      : view.problem === null;
  return view.screen === screenOf(ending, change) && fitsProblem;
};

/** In words, for whoever reads that it was missed. */
export const describeEnding = (ending: Ending, change: ChangeKind): string =>
  'problems' in ending
    ? `${screenOf(ending, change)} with ${ending.problems.join(' or ')}`
    : screenOf(ending, change);
