import { FinishButton, LogOutButton } from '../../design/leave-buttons.tsx';
import type { Decision } from '../../flow/decision-state.ts';

/** How to leave while an answer is awaited: customers finish, staff log out. */
export const DecisionLeave = ({ decision }: { readonly decision: Decision }) =>
  decision.kind === 'register-card' ? <FinishButton /> : <LogOutButton />;
