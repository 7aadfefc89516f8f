import type { ScreenName } from '../../preload/contract/screen-name.ts';
import type { KioskParts } from '../kiosk.ts';
import type { LimitNotices } from '../limits/limit-notices.ts';
import { createNoticesOnList } from '../limits/notices-on-list.ts';
import type { Registration } from '../registration/registration.ts';
import { createDismissal } from '../staff-panel/dismissal.ts';
import type { StaffPanel } from '../staff-panel/staff-panel.ts';
import { composePanel, type PanelParts } from './compose-panel.ts';

export interface StaffParts
  extends Pick<KioskParts, 'machine' | 'config' | 'folders' | 'drives' | 'ending' | 'log'>,
    Pick<PanelParts, 'trail' | 'recent' | 'health' | 'report'> {
  readonly registration: Pick<Registration, 'whoIsThere' | 'seen'>;
  readonly notices: Pick<LimitNotices, 'list' | 'seen'>;
}

/** What staff do at a kiosk beside serving customers: the panel behind their PIN, and taking note of what they should know. */
export interface Staff {
  readonly panel: StaffPanel;
  /** Somebody has read what became of these operations. */
  readonly seen: Registration['seen'];
  /** Another page takes the place of the present one. */
  readonly pageOpened: () => void;
  readonly shown: (screen: ScreenName) => void;
}

export const composeStaff = (parts: StaffParts): Staff => {
  const { machine, config, folders, registration, notices } = parts;
  const onList = createNoticesOnList({
    notices,
    areStaffThere: () => registration.whoIsThere() === 'staff',
  });
  const panel = composePanel({
    ...parts,
    kioskId: config.kioskId,
    journal: folders.journal,
    logs: folders.logs,
    now: () => machine.clock.now(),
    isNobodyThere: () => registration.whoIsThere() === 'nobody',
  });
  return {
    panel,
    seen: createDismissal({ pinHash: config.staffPinHash, panel, registration }),
    pageOpened: () => {
      panel.pageGone();
      onList.opened();
    },
    shown: onList.shown,
  };
};
