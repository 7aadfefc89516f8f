import type { AuditLine, PanelReport } from '../../preload/contract/staff-panel.ts';
import type { RedactedConfiguration } from '../config/redacted-configuration.ts';
import type { HealthReport } from '../health/health-report.ts';

export interface SupportFacts {
  readonly health: HealthReport;
  readonly configuration: RedactedConfiguration;
  readonly report: Pick<PanelReport, 'clockAheadMilliseconds' | 'pending' | 'limits'>;
  /** The newest first. */
  readonly audit: readonly AuditLine[];
}

/**
 * What support asks before it reads a log, each a line of JSON whose `part` says what it is; `docs/operate.md` lists them. The oldest entry of the
 * audit trail comes first, as in the log.
 * SECURITY: personal data: this leaves the shop, and so nobody's log-in ID and nothing of a card is in it.
 */
export const supportBundleHead = ({
  health,
  configuration,
  report,
  audit,
}: SupportFacts): readonly string[] =>
  [
    { part: 'health', ...health },
    { part: 'configuration', ...configuration },
    { part: 'clock', aheadMilliseconds: report.clockAheadMilliseconds },
    ...report.limits.map(({ act, party, at }) => ({ part: 'limit', act, party, at })),
    ...report.pending.map(({ enquiryNumber, change, decidedAt, standing }) => ({
      part: 'pending',
      enquiryNumber,
      change,
      decidedAt,
      state: standing.state,
    })),
    ...audit.toReversed().map(({ at, actor, event, enquiryNumber, result }) => ({
      part: 'audit',
      at,
      actor: actor.kind,
      event,
      enquiryNumber,
      result,
    })),
  ].map((line) => JSON.stringify(line));
