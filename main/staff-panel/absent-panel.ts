import type { StaffPanel } from './staff-panel.ts';

/** The panel of a kiosk that has no PIN: it never opens. */
export const absentPanel: StaffPanel = {
  unlock: async () => ({ state: 'refused', retryInSeconds: 0 }),
  read: () => ({ state: 'closed' }),
  exportLog: async () => ({ state: 'failed', reason: 'closed' }),
  restart: () => ({ state: 'closed' }),
  leave: () => ({ state: 'closed' }),
  close: () => undefined,
  pageGone: () => undefined,
  isOpen: () => false,
};
