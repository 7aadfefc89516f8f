import type { Registration } from '../registration/registration.ts';
import type { StaffPanel } from './staff-panel.ts';

export interface DismissalParts {
  /** As the configuration has it; null for no panel. */
  readonly pinHash: string | null;
  readonly panel: Pick<StaffPanel, 'isOpen'>;
  readonly registration: Pick<Registration, 'seen' | 'whoIsThere'>;
}

/** Lets staff alone dismiss what they should know of: in a session of theirs, or at the open panel. Without a panel, whoever reads it does. */
export const createDismissal =
  ({ pinHash, panel, registration }: DismissalParts): Registration['seen'] =>
  async (input) => {
    // SECURITY: nothing lost: a customer makes nothing go away that is meant for staff.
    if (pinHash === null || panel.isOpen() || registration.whoIsThere() === 'staff') {
      await registration.seen(input);
    }
  };
