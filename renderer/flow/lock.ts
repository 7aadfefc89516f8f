import type { StaffActor } from '../../preload/contract/login.ts';
import type { StaffWork } from '../../preload/contract/staff-work.ts';
import { changeKindOf } from './change-kind.ts';
import type { AtCounter, Edit, List, NewRegistration } from './counter-state.ts';
import type { OutcomeUnknown, SentDecision } from './decision-state.ts';
import type { Login, Unlocking } from './entrance-state.ts';
import type { FlowState } from './flow-state.ts';
import { keptTyping } from './kept-typing.ts';
import { loginFormFor } from './login-form.ts';
import { staffWorkAt } from './staff-work.ts';

/** How a screen is locked, and where staff were; `work` is null while the screen is handed over, since main has it. */
export interface Lock {
  readonly purpose: Unlocking;
  readonly work: StaffWork | null;
}

const lockOver = (actor: StaffActor, work: StaffWork): Lock => ({
  purpose: { kind: 'unlock', actor, kept: keptTyping(work), pending: null },
  work,
});

const lockAtWork = (state: List | NewRegistration | Edit): Lock =>
  lockOver(state.actor, staffWorkAt(state));

const lockAtList = ({ actor, listing }: AtCounter): Lock =>
  lockOver(actor, { kind: 'list', listing });

const lockAtDecision = (decision: SentDecision): Lock | null => {
  switch (decision.kind) {
    case 'register-card':
      return null;
    case 'remembered':
      return decision.change === 'register-card' ? null : lockAtList(decision.at);
    case 'register-customer':
    case 'change-customer':
    case 'delete-customer':
      return lockAtWork(decision.at);
  }
};

/** Staff learn what became of their decision once they are back. With the session over there is nothing to come back to. */
const lockAtUnknown = ({ decision, operation, asking }: OutcomeUnknown): Lock | null => {
  const change = changeKindOf(decision);
  const lock = lockAtDecision(decision);
  if (lock === null || change === 'register-card' || asking !== 'going-on') return null;
  return { ...lock, purpose: { ...lock.purpose, pending: { change, operation } } };
};

/** How a screen is locked that nobody has used for a while; null where everything is wiped instead. */
export const lockAt = (flow: FlowState): Lock | null => {
  switch (flow.screen) {
    case 'list':
    case 'edit':
      return lockAtWork(flow);
    case 'card':
      return flow.flow === 'counter' ? lockAtWork(flow) : null;
    case 'complete':
      return flow.flow === 'counter' ? lockAtList(flow) : null;
    case 'handover': {
      const { actor, kept } = flow;
      return { purpose: { kind: 'unlock', actor, kept, pending: null }, work: null };
    }
    case 'outcome-unknown':
      return lockAtUnknown(flow);
    case 'attract':
    case 'flow-choice':
    case 'login':
    case 'address':
    case 'code':
    case 'menu':
    case 'confirm':
    case 'submitting':
    case 'challenge':
    case 'out-of-service':
    case 'staff':
      return null;
  }
};

/** The locked screen: this person's password is asked. SECURITY: nothing of any customer is in this state. */
export const lockedFor = (purpose: Unlocking): Login => ({
  screen: 'login',
  purpose,
  form: loginFormFor(''),
  waiting: null,
  failure: null,
});

/** The screen of staff whose session has outlived a restart, or the page before, behind which nothing was kept. */
export const lockedSinceStart = (actor: StaffActor): Login =>
  lockedFor({ kind: 'unlock', actor, kept: 'nothing', pending: null });
