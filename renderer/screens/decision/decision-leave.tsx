import type { ButtonLook } from '../../design/button.tsx';
import { FinishButton, LogOutButton } from '../../design/leave-buttons.tsx';
import type { SentDecision } from '../../flow/decision-state.ts';

/** How to leave while an answer is awaited, or will not come: customers finish, staff log out. */
export const DecisionLeave = ({
  decision,
  look = 'plain',
}: {
  readonly decision: SentDecision;
  readonly look?: Extract<ButtonLook, 'plain' | 'primary'>;
}) =>
  decision.at.actor.kind === 'customer' ? (
    <FinishButton look={look} />
  ) : (
    <LogOutButton look={look} />
  );
