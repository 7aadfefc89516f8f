import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import type { Login } from './entrance-state.ts';
import type { FlowState } from './flow-state.ts';
import { isTouched } from './form.ts';

/**
 * Seconds without anybody doing anything until the warning, and seconds the warning lasts. `unannounced`: it ends without a
 * warning; `never`: no time-out.
 */
export type IdleSchedule =
  | { readonly kind: 'never' }
  | { readonly kind: 'unannounced'; readonly quietSeconds: number }
  | { readonly kind: 'limited'; readonly quietSeconds: number; readonly warningSeconds: number };

const leastSecondsOnCode = 300;

/** How many times `idleSeconds` a screen may lie untouched, unless a change or a card is at stake on it. */
export const usualFactor = 1.5;

/** How many times `idleSeconds` a screen may lie untouched; null where no time-out is. */
const factors: Readonly<Record<FlowState['screen'], number | null>> = {
  attract: null,
  'flow-choice': usualFactor,
  login: usualFactor,
  address: usualFactor,
  code: usualFactor,
  menu: usualFactor,
  list: usualFactor,
  card: 1,
  edit: 1,
  handover: 1,
  confirm: 1,
  submitting: null,
  challenge: null,
  complete: usualFactor,
  'outcome-unknown': usualFactor,
  'out-of-service': null,
  staff: null,
};

/** The PIN pad goes after this, the open panel after that; main closes it by the same time. */
const panelSeconds: Readonly<Record<'lock' | 'panel', number>> = { lock: 30, panel: 120 };

const isLocked = (flow: FlowState): flow is Login =>
  flow.screen === 'login' && flow.purpose.kind === 'unlock';

/** A locked screen has nothing to wipe but a password that was typed and left. */
const hasNothingToWipe = ({ form, waiting }: Login): boolean =>
  waiting !== null || !isTouched(form);

/** The idle time-out of a screen (PCI DSS 8.2.8 asks for one; experience.md "Time" says how long). */
export const idleSchedule = (
  flow: FlowState,
  { idleSeconds, warningSeconds }: KioskProfile['idle'],
): IdleSchedule => {
  if (flow.screen === 'staff') {
    return { kind: 'unannounced', quietSeconds: panelSeconds[flow.part] };
  }
  const { screen } = flow;
  const factor = factors[screen];
  if (factor === null) return { kind: 'never' };
  const quiet = idleSeconds * factor;
  if (isLocked(flow)) {
    return hasNothingToWipe(flow)
      ? { kind: 'never' }
      : { kind: 'unannounced', quietSeconds: quiet };
  }
  return {
    kind: 'limited',
    quietSeconds: screen === 'code' ? Math.max(leastSecondsOnCode, quiet) : quiet,
    warningSeconds,
  };
};
