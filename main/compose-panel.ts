import path from 'node:path';
import type { PanelReport } from '../preload/contract/staff-panel.ts';
import type { RecentEntries } from './journal/recent-entries.ts';
import type { Machine } from './machine.ts';
import { absentPanel } from './staff-panel/absent-panel.ts';
import { createStaffPanel, type StaffPanelParts } from './staff-panel/create-staff-panel.ts';
import { createLogExport, type LogExportParts } from './staff-panel/export-log.ts';
import { readPinHash } from './staff-panel/pin-hash.ts';
import { createPinLock } from './staff-panel/pin-lock.ts';
import type { StaffPanel } from './staff-panel/staff-panel.ts';
import { createWrongPins, wrongPinsFileName } from './staff-panel/wrong-pins.ts';

/** The newest entries of the audit trail that the panel shows. */
const entriesShown = 50;

export interface PanelParts
  extends LogExportParts,
    Omit<StaffPanelParts, 'lock' | 'clock' | 'report' | 'exportLog' | 'trail' | 'log'> {
  readonly machine: Pick<Machine, 'clock' | 'file'>;
  /** As the configuration has it; null for no panel. */
  readonly pinHash: string | null;
  /** Folder of the audit trail and the journal. */
  readonly journal: string;
  readonly recent: RecentEntries;
  readonly report: () => Omit<PanelReport, 'kioskId' | 'audit' | 'drives'>;
}

/** The staff panel, with all that it is made of. */
export const composePanel = (parts: PanelParts): StaffPanel => {
  const { machine, recent, trail, log, isNobodyThere } = parts;
  if (parts.pinHash === null) {
    return absentPanel;
  }
  const wrongPins = createWrongPins({
    file: machine.file(path.join(parts.journal, wrongPinsFileName)),
    inTrail: () => recent.countSince('panel-refused', 'panel-opened'),
    log,
  });
  const lock = createPinLock({
    pinHash: readPinHash(parts.pinHash),
    wrongPins,
    clock: machine.clock,
    trail,
    log,
    mayOpen: isNobodyThere,
  });
  return createStaffPanel({
    ...parts,
    lock,
    clock: machine.clock,
    exportLog: createLogExport(parts),
    report: () => ({
      ...parts.report(),
      kioskId: parts.kioskId,
      audit: recent.newest(entriesShown),
      drives: parts.drives().map(({ id, name }) => ({ id, name })),
    }),
  });
};
