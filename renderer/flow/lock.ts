import type { StaffActor } from '../../preload/contract/login.ts';
import type { StaffWork } from '../../preload/contract/staff-work.ts';
import type { Login, LoginPurpose } from './entrance-state.ts';
import type { FlowState } from './flow-state.ts';
import { loginFormFor } from './login-form.ts';
import { staffWorkAt } from './staff-work.ts';

/** Whose screen is locked, and where they were; `work` is null while the screen is handed over, since main has it. */
export interface Lock {
  readonly actor: StaffActor;
  readonly work: StaffWork | null;
}

/** How a screen is locked that nobody has used for a while; null where everything is wiped instead. */
export const lockAt = (flow: FlowState): Lock | null => {
  if (flow.screen === 'list' || flow.screen === 'edit') {
    return { actor: flow.actor, work: staffWorkAt(flow) };
  }
  if (flow.screen === 'card' && flow.flow === 'counter') {
    return { actor: flow.actor, work: staffWorkAt(flow) };
  }
  if (flow.screen === 'complete' && flow.flow === 'counter') {
    return { actor: flow.actor, work: { kind: 'list', listing: flow.listing } };
  }
  return flow.screen === 'handover' ? { actor: flow.actor, work: null } : null;
};

/** The locked screen: this person's password is asked. SECURITY: nothing of any customer is in this state. */
export const lockedFor = (purpose: LoginPurpose & { readonly kind: 'unlock' }): Login => ({
  screen: 'login',
  purpose,
  form: loginFormFor(''),
  waiting: null,
  failure: null,
});

/** The screen as it is locked for somebody. */
export const lockedBy = (actor: StaffActor): Login => lockedFor({ kind: 'unlock', actor });
