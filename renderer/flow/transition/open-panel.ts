import type { KioskState } from '../kiosk-state.ts';
import { panelEntranceAt } from '../panel-entrance.ts';
import { emptyPinForm } from '../pin-form.ts';
import { type Change, change } from './change.ts';
import type { TransitionContext } from './step.ts';

/** Staff have made the hidden gesture: the PIN is asked where nobody is served. Elsewhere, and without a PIN, nothing happens. */
export const openPanel = (state: KioskState, { profile, attempt }: TransitionContext): Change => {
  const from = panelEntranceAt(state.flow);
  if (from === null || profile.staffPanel === 'absent') return change(state);
  return change(
    {
      ...state,
      overlay: { kind: 'none' },
      flow: {
        screen: 'staff',
        part: 'lock',
        from,
        form: emptyPinForm,
        asking: attempt,
        waiting: null,
        refusal: null,
      },
    },
    { type: 'ask-next-try', attempt },
  );
};
