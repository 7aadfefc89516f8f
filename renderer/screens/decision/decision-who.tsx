import type { ReactNode } from 'react';
import { StaffName } from '../../design/frame/staff-name.tsx';
import type { Decision } from '../../flow/decision-state.ts';

/** Who has decided, for the header; where customers decide for themselves their progress stands there. */
export const decisionWho = (decision: Decision): ReactNode =>
  decision.kind === 'register-card' ? undefined : <StaffName actor={decision.at.actor} />;
