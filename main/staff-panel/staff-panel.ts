import type {
  LogExportAnswer,
  NextPinTry,
  PanelAnswer,
  PanelEndAnswer,
  PanelPinAnswer,
} from '../../preload/contract/staff-panel.ts';

/** What staff can do who stand before the kiosk and know its PIN. Expected failures are answers; only bugs throw. */
export interface StaffPanel {
  nextTry(): NextPinTry;
  unlock(input: { readonly pin: string }): Promise<PanelPinAnswer>;
  /** Also counts as use. */
  read(): PanelAnswer;
  exportLog(input: { readonly driveId: string }): Promise<LogExportAnswer>;
  restart(): PanelEndAnswer;
  leave(): PanelEndAnswer;
  close(): void;
  /** Another page has taken the place of the one that shows it. */
  pageGone(): void;
  /** Whether somebody has given the PIN, and has used the panel since. */
  isOpen(): boolean;
}
