import type { PanelReport } from '../../../preload/contract/staff-panel.ts';

/** What main tells of a kiosk of which there is nothing to tell. */
export const panelReport: PanelReport = {
  kioskId: 'minatomachi-1',
  version: '1.0.0',
  build: 'production',
  service: { state: 'online' },
  clockAheadMilliseconds: 0,
  findings: [],
  pending: [],
  limits: [],
  audit: [],
  drives: [],
};
