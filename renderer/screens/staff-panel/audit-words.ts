import type { AuditLine } from '../../../preload/contract/staff-panel.ts';
import { en } from '../../text/en/en.ts';
import type { TextKey, Written } from '../../text/words.tsx';

const known = (words: object, word: string): boolean => Object.hasOwn(words, word);

/** What has happened, in words; as the trail names it where there are none. */
export const eventWords = (written: Written, event: string): string =>
  known(en.auditEvents, event) ? written(`auditEvents.${event}` as TextKey) : event;

/** What came of it, in words; as the trail names it where there are none. */
export const resultWords = (written: Written, result: string): string =>
  known(en.auditResults, result) ? written(`auditResults.${result}` as TextKey) : result;

/** Who did it: staff by their ID, customers without a name. */
export const actorWords = (written: Written, actor: AuditLine['actor']): string => {
  switch (actor.kind) {
    case 'customer':
      return written('panel.customer');
    case 'kiosk':
      return written('panel.itself');
    case 'staff':
      return actor.loginId;
  }
};
