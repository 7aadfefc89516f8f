import type { ButtonLook } from '../../design/button.tsx';
import { FinishButton, LogOutButton } from '../../design/leave-buttons.tsx';
import type { Decision } from '../../flow/decision-state.ts';

/** How to leave while an answer is awaited, or will not come: customers finish, staff log out. */
export const DecisionLeave = ({
  decision,
  look = 'plain',
}: {
  readonly decision: Decision;
  readonly look?: Extract<ButtonLook, 'plain' | 'primary'>;
}) =>
  decision.kind === 'register-card' ? <FinishButton look={look} /> : <LogOutButton look={look} />;
