import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { PanelReport } from '../../../preload/contract/staff-panel.ts';
import type { OpenPanel, PanelLock } from '../../../renderer/flow/panel-state.ts';
import { profile } from './builders.ts';
import type { PageVisit } from './page-visit.ts';
import { panelReport } from './panel-builders.ts';
import { Visit } from './visit.ts';

export const behindPin: KioskProfile = { ...profile, staffPanel: 'behind-pin' };
/** Main's answer from a panel that is open. */
export const opened = (report: PanelReport = panelReport) => ({ state: 'open', report }) as const;

export const atAttract = () => new Visit(behindPin);
export const atLock = () => atAttract().press('open-panel');
export const atPanel = (report?: PanelReport) =>
  atLock().type('pin', '482913').press('unlock-panel').answerPin(opened(report));

export const lockOf = (visit: PageVisit): PanelLock => {
  const flow = visit.at('staff');
  if (flow.part !== 'lock') throw new Error('the panel is open');
  return flow;
};

export const panelOf = (visit: PageVisit): OpenPanel => {
  const flow = visit.at('staff');
  if (flow.part !== 'panel') throw new Error('the panel is locked');
  return flow;
};
