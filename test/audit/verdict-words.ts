import { basename } from 'node:path';
import { localTime } from './local-time.ts';
import type { ReadEntry } from './read-trail-entry.ts';
import type { Finding, Verdict } from './verify-trail.ts';

const faults = {
  unreadable: 'cannot be read',
  changed: 'was changed after it was written',
  'does-not-follow':
    'does not follow on the line before: lines are missing, were changed, or stand in another order',
} as const;

const findingWords = (finding: Finding): string => {
  if (finding.kind === 'empty') {
    return 'BREAK: there is no entry. A kiosk writes one when it starts, so it has never run, or somebody has emptied the trail.';
  }
  const file = basename(finding.file);
  switch (finding.kind) {
    case 'broken':
      return `BREAK at ${file}, line ${finding.at.line}: this line ${faults[finding.at.fault]}.`;
    case 'torn':
      return `BREAK at the end of ${file}: ${finding.bytes} bytes are no whole line. After a power cut this is harmless; the kiosk cuts them off when it starts next.`;
    case 'cut':
      return `BREAK at ${file}, line ${finding.line}: the kiosk found that entries were missing from the end; there had been ${finding.known}.`;
  }
};

const when = ({ at }: ReadEntry): string => `${localTime(at)} (Asia/Tokyo)`;

/** What was verified, in plain words, a sentence a line. */
export const verdictWords = ({ entries, first, last, findings }: Verdict): readonly string[] => {
  const kiosks = first === null ? '' : ` of kiosk ${first.kioskId}`;
  const period = first === null || last === null ? '' : `, from ${when(first)} to ${when(last)}`;
  const count = entries === 1 ? '1 entry' : `${entries} entries`;
  const breaks = findings.length === 1 ? '1 break' : `${findings.length} breaks`;
  return [
    `${count}${kiosks}${period}.`,
    ...(first !== null && first.sequence > 1
      ? [`They begin with entry ${first.sequence}: those before it are not in these files.`]
      : []),
    ...findings.map(findingWords),
    findings.length === 0 ? 'The trail is whole.' : `The trail is broken: ${breaks}.`,
  ];
};
