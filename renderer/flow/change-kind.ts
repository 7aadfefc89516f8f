import type { ChangeKind } from '../../preload/contract/operation.ts';
import type { SentDecision } from './decision-state.ts';

/** What a decision changes, whether or not it is still known what was typed for it. */
export const changeKindOf = (decision: SentDecision): ChangeKind =>
  decision.kind === 'remembered' ? decision.change : decision.kind;
