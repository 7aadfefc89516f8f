import type { StaffPanel } from './staff-panel.ts';

/** The panel of a kiosk that has no PIN: it never opens. */
export const absentPanel: StaffPanel = {
  nextTry: () => ({ inSeconds: 0 }),
  unlock: async () => ({ state: 'not-now' }),
  read: () => ({ state: 'closed' }),
  exportLog: async () => ({ state: 'failed', reason: 'closed' }),
  restart: () => ({ state: 'closed' }),
  leave: () => ({ state: 'closed' }),
  close: () => undefined,
  pageGone: () => undefined,
  isOpen: () => false,
};
