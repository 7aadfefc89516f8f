import type { Session } from 'electron';

/** What customers type is looked up in no dictionary and learnt by none. */
export const disableSpellcheck = (session: Pick<Session, 'setSpellCheckerEnabled'>): void => {
  // SECURITY: no spell checker: it would send words to a dictionary service of the system.
  session.setSpellCheckerEnabled(false);
};
