import path from 'node:path';
import type { PanelReport } from '../../preload/contract/staff-panel.ts';
import type { KioskConfig } from '../config/kiosk-config.ts';
import { redactedConfiguration } from '../config/redacted-configuration.ts';
import type { HealthReport } from '../health/health-report.ts';
import type { RecentEntries } from '../journal/recent-entries.ts';
import type { Machine } from '../machine.ts';
import { absentPanel } from '../staff-panel/absent-panel.ts';
import { createStaffPanel, type StaffPanelParts } from '../staff-panel/create-staff-panel.ts';
import { createLogExport, type LogExportParts } from '../staff-panel/export-log.ts';
import { readPinHash } from '../staff-panel/pin-hash.ts';
import { createPinLock } from '../staff-panel/pin-lock.ts';
import type { StaffPanel } from '../staff-panel/staff-panel.ts';
import { supportBundleHead } from '../staff-panel/support-bundle.ts';
import { createWrongPins, wrongPinsFileName } from '../staff-panel/wrong-pins.ts';

/** The newest entries of the audit trail that the panel shows. */
const entriesShown = 50;
/** … and that go to a drive with the log. */
const entriesExported = 200;

export interface PanelParts
  extends Omit<LogExportParts, 'head'>,
    Omit<StaffPanelParts, 'lock' | 'clock' | 'report' | 'exportLog' | 'trail' | 'log'> {
  readonly machine: Pick<Machine, 'clock' | 'file'>;
  /** There is no panel without `staffPinHash`. */
  readonly config: KioskConfig;
  readonly health: () => HealthReport;
  /** Folder of the audit trail and the journal. */
  readonly journal: string;
  readonly recent: RecentEntries;
  readonly report: () => Omit<PanelReport, 'kioskId' | 'audit' | 'drives'>;
}

/** The staff panel, with all that it is made of. */
export const composePanel = (parts: PanelParts): StaffPanel => {
  const { machine, recent, trail, log, isNobodyThere } = parts;
  const { staffPinHash, kioskId } = parts.config;
  if (staffPinHash === null) {
    return absentPanel;
  }
  const wrongPins = createWrongPins({
    file: machine.file(path.join(parts.journal, wrongPinsFileName)),
    inTrail: () => recent.countSince('panel-refused', 'panel-opened'),
    log,
  });
  const lock = createPinLock({
    pinHash: readPinHash(staffPinHash),
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
    exportLog: createLogExport({
      ...parts,
      head: () =>
        supportBundleHead({
          health: parts.health(),
          configuration: redactedConfiguration(parts.config),
          report: parts.report(),
          audit: recent.newest(entriesExported),
        }),
    }),
    report: () => ({
      ...parts.report(),
      kioskId,
      audit: recent.newest(entriesShown),
      drives: parts.drives().map(({ id, name }) => ({ id, name })),
    }),
  });
};
