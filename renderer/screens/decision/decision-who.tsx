import type { ReactNode } from 'react';
import { StaffName } from '../../design/frame/staff-name.tsx';
import type { SentDecision } from '../../flow/decision-state.ts';

/** Who has decided, for the header; where customers decide for themselves their progress stands there. */
export const decisionWho = ({ at: { actor } }: SentDecision): ReactNode =>
  actor.kind === 'customer' ? undefined : <StaffName actor={actor} />;
