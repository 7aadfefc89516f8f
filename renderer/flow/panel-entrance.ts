import type { FlowState } from './flow-state.ts';
import type { PanelEntrance } from './panel-state.ts';
import { loginTo } from './transition/landing.ts';

/**
 * The screen to which staff go back from the panel; null where it cannot be opened, since somebody is served or an answer may
 * open a session. SECURITY: product.md "Wipe with proof": nothing that was typed there waits behind the panel.
 */
export const panelEntranceAt = (flow: FlowState): PanelEntrance | null => {
  switch (flow.screen) {
    case 'attract':
    case 'flow-choice':
      return flow;
    case 'out-of-service':
      return flow.retriesAt === null ? flow : null;
    case 'login':
      return flow.purpose.kind === 'log-in' && flow.waiting === null
        ? loginTo(flow.purpose.flow)
        : null;
    case 'address':
    case 'code':
    case 'menu':
    case 'list':
    case 'card':
    case 'edit':
    case 'handover':
    case 'confirm':
    case 'submitting':
    case 'challenge':
    case 'complete':
    case 'outcome-unknown':
    case 'staff':
      return null;
  }
};
