import type { CardEntry } from '../../flow/counter-state.ts';
import type { TextKey } from '../../text/words.tsx';
import type { Changed } from '../facts/change-facts.tsx';
import { isSeen } from './their-changes.ts';

/** What starting from somebody else's changes means; a card typed here is wiped where another one is on file now. */
export const conflictText = (changed: Changed, { form }: CardEntry): TextKey => {
  if (!isSeen(changed)) return 'questions.conflict.unseen';
  const typed = Object.values(form.values).some((value) => value !== '');
  return changed.card && typed ? 'questions.conflict.wipesCard' : 'questions.conflict.text';
};
