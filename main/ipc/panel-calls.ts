import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { StaffPanel } from '../staff-panel/staff-panel.ts';

/** The staff panel, behind its PIN. */
export const panelCalls = (panel: StaffPanel): KioskHandlers['panel'] => ({
  nextTry: () => panel.nextTry(),
  unlock: (input) => panel.unlock(input),
  read: () => panel.read(),
  exportLog: (input) => panel.exportLog(input),
  restart: () => panel.restart(),
  leave: () => panel.leave(),
  close: () => panel.close(),
});
