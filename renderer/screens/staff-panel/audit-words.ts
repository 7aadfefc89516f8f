import type { TFunction } from 'i18next';
import type { AuditLine } from '../../../preload/contract/staff-panel.ts';
import { en } from '../../text/en/en.ts';
import type { TextKey } from '../../text/words.tsx';

const known = (words: object, word: string): boolean => Object.hasOwn(words, word);

/** What has happened, in words; as the trail names it where there are none. */
export const eventWords = (t: TFunction, event: string): string =>
  known(en.auditEvents, event) ? (t(`auditEvents.${event}` as TextKey) as string) : event;

/** What came of it, in words; as the trail names it where there are none. */
export const resultWords = (t: TFunction, result: string): string =>
  known(en.auditResults, result) ? (t(`auditResults.${result}` as TextKey) as string) : result;

/** Who did it: staff by their ID, customers without a name. */
export const actorWords = (t: TFunction, actor: AuditLine['actor']): string => {
  switch (actor.kind) {
    case 'customer':
      return t('panel.customer');
    case 'kiosk':
      return t('panel.itself');
    case 'staff':
      return actor.loginId;
  }
};
