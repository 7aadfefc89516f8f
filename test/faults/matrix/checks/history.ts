import type { AuditEvent } from '../../../../main/journal/audit-event.ts';
import type { KioskProcess } from '../../kiosk/kiosk-process-handle.ts';
import type { PageView } from '../../process/messages.ts';

/** Screens that come after the last one with the operation on it, which tell how the person left it. */
const screensAfter = 3;

const told = (event: AuditEvent): string =>
  'settlement' in event ? `${event.kind} ${event.settlement.state}` : event.kind;

const shown = ({ page, screen, problem, idempotencyKey }: PageView): string =>
  `${page}:${screen}${problem === null ? '' : `(${problem})`}${idempotencyKey === null ? '' : ` ${idempotencyKey.slice(0, 8)}`}`;

const screensWith = (idempotencyKey: string, views: readonly PageView[]): readonly string[] => {
  const at = views.flatMap((view, index) =>
    view.idempotencyKey === idempotencyKey ? [index] : [],
  );
  const [first] = at;
  return first === undefined
    ? []
    : views.slice(Math.max(0, first - 1), (at.at(-1) ?? first) + 1 + screensAfter).map(shown);
};

/** All that trail and screens have of one operation, in words, for whoever looks into what went wrong. */
export const historyOf = (
  idempotencyKey: string,
  events: readonly AuditEvent[],
  runs: readonly Pick<KioskProcess, 'views' | 'codes'>[],
): readonly string[] => [
  `trail: ${events.flatMap((event) => ('idempotencyKey' in event && event.idempotencyKey === idempotencyKey ? [told(event)] : [])).join(', ')}`,
  ...runs.flatMap(({ views, codes }, run) => {
    const screens = screensWith(idempotencyKey, views);
    return screens.length === 0
      ? []
      : [`run ${run + 1}: ${screens.join(', ')}`, `log at its end: ${codes.slice(-8).join(' ')}`];
  }),
];
