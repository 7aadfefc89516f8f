import type { JournalEntry } from '../journal/journal.ts';

const hour = 60 * 60 * 1000;
/** The backend keeps operations for 24 h at least. */
const surelyKept = 23 * hour;
/** Clocks may disagree a little about when an operation was sent. */
const tolerated = hour;

/**
 * Whether the backend would still know an operation that once arrived, so that not knowing it proves something. `now` is the backend's time in
 * milliseconds since 1970. One that was sent in the future was sent under another time: nobody knows how old it is.
 */
export const isSurelyKept = ({ at }: Pick<JournalEntry, 'at'>, now: number): boolean => {
  const age = now - Date.parse(at);
  return age <= surelyKept && age >= -tolerated;
};
