import type { LogExportAnswer, PanelReport } from '../../preload/contract/staff-panel.ts';
import type { Attract, FlowChoice, Login } from './entrance-state.ts';
import type { PinForm } from './form-state.ts';
import type { OutOfService } from './out-of-service-state.ts';
import type { Attempt, Instant } from './under-way.ts';

/** The screens from which staff get to the panel, and to which they go back: nobody is served there. */
export type PanelEntrance = Attract | FlowChoice | Login | OutOfService;

/** Why no PIN has opened the panel, or none can. */
export type PinRefusal =
  | { readonly kind: 'wrong'; readonly triesAgainAt: Instant }
  /** The last wrong one, whoever typed it, is too recent. */
  | { readonly kind: 'too-soon'; readonly triesAgainAt: Instant }
  /** Somebody is being served. */
  | { readonly kind: 'not-now' }
  /** The kiosk cannot note that somebody opens it. */
  | { readonly kind: 'not-noted' };

/** The PIN is asked. */
export interface PanelLock {
  readonly screen: 'staff';
  readonly part: 'lock';
  readonly from: PanelEntrance;
  readonly form: PinForm;
  /** The call that asks how long everybody waits, as the screen comes up. */
  readonly asking: Attempt;
  readonly waiting: Attempt | null;
  readonly refusal: PinRefusal | null;
}

/** How the kiosk can end by staff's hand. */
export type KioskEnd = 'restart' | 'leave-kiosk';

/** What staff are about to do, or have just done, besides reading. */
export type PanelTask =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking'; readonly end: KioskEnd }
  | { readonly kind: 'ending'; readonly end: KioskEnd; readonly attempt: Attempt }
  /** Main cannot note that the kiosk is left, and goes on. */
  | { readonly kind: 'not-ended' }
  | { readonly kind: 'choosing-drive' }
  | { readonly kind: 'exporting'; readonly attempt: Attempt }
  | { readonly kind: 'exported'; readonly answer: LogExportAnswer };

/** What staff see of their kiosk. Main closes it, too, once nobody uses it. */
export interface OpenPanel {
  readonly screen: 'staff';
  readonly part: 'panel';
  readonly from: PanelEntrance;
  /** As main told it last; the limits are all that it has told since the panel was opened. */
  readonly report: PanelReport;
  /** The report is being fetched anew. */
  readonly waiting: Attempt | null;
  readonly task: PanelTask;
}
