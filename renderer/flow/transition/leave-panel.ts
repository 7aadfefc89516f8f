import type { Service } from '../../../preload/contract/kiosk-profile.ts';
import type { FlowState } from '../flow-state.ts';
import { nobodyServed } from '../initial-state.ts';
import type { OpenPanel, PanelEntrance, PanelLock } from '../panel-state.ts';
import { type Step, step } from './step.ts';

const before = (from: PanelEntrance, service: Service): FlowState =>
  from.screen === 'attract' || from.screen === 'out-of-service' ? nobodyServed(service) : from;

/** Back to where the gesture was made, as that is now. Main closes the panel at once. */
export const leavePanel = ({ part, from }: PanelLock | OpenPanel, service: Service): Step =>
  part === 'panel'
    ? step(before(from, service), { type: 'close-panel' })
    : step(before(from, service));
