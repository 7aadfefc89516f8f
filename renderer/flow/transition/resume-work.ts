import type { StaffActor } from '../../../preload/contract/login.ts';
import type { StaffWork } from '../../../preload/contract/staff-work.ts';
import type { CardEntry } from '../counter-state.ts';
import { customerFormWith } from '../customer-form.ts';
import { openList } from './open-list.ts';
import { editOf, registrationOf } from './open-work.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** Staff go on with what they were doing before somebody else had the screen, with this card. */
export const resumeWork = (
  actor: StaffActor,
  work: StaffWork,
  card: CardEntry,
  context: ScreenContext,
): Step => {
  const atCounter = { actor, listing: work.listing };
  switch (work.kind) {
    case 'list':
      return openList(atCounter, null, context);
    case 'registration': {
      const customer = customerFormWith(work.name, work.phone);
      return step({ ...registrationOf(atCounter), customer, card });
    }
    case 'change': {
      const customer = customerFormWith(work.name, work.phone);
      return step({ ...editOf(atCounter, work.customer), customer, card });
    }
  }
};
