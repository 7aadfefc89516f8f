import { emptyCardForm } from '../card-form.ts';
import type { Edit, Handover, NewRegistration } from '../counter-state.ts';
import type { Effect } from '../effect.ts';
import { keptTyping } from '../kept-typing.ts';
import { staffWorkAt } from '../staff-work.ts';
import type { ScreenContext } from './step.ts';

/** Gives staff's work to main, so that the screen can go to the customer. */
export const handOverEffect = (
  state: NewRegistration | Edit,
  { attempt }: ScreenContext,
): Effect => ({ type: 'hand-over', attempt, work: staffWorkAt(state) });

/** The customer has the screen, with empty card fields: what staff had typed there is wiped. */
export const handedOver = (
  state: NewRegistration | Edit,
  { locale, display }: ScreenContext,
): Handover => ({
  screen: 'handover',
  actor: state.actor,
  asks: state.screen === 'edit' ? 'change' : 'new-card',
  form: emptyCardForm,
  staffLocale: locale,
  staffDisplay: display,
  kept: keptTyping(staffWorkAt(state)),
  waiting: null,
  failure: null,
});
