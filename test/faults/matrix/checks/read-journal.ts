import { readFileSync } from 'node:fs';
import path from 'node:path';
import { journalFileName } from '../../../../main/journal/create-journal.ts';
import type { JournalEntry } from '../../../../main/journal/journal.ts';
import { readRecord } from '../../../../main/journal/journal-record.ts';
import { emptyJournal, follow } from '../../../../main/journal/journal-state.ts';

/** Whole lines of a file, without one that is torn; none when there is no file. */
export const wholeLines = (file: string): readonly string[] => {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(0, -1);
  } catch {
    return [];
  }
};

/** What the journal on disk says that somebody still has to learn. */
export const readJournal = (folder: string): readonly JournalEntry[] => {
  const records = wholeLines(path.join(folder, journalFileName))
    .map(readRecord)
    .filter((record) => record !== null);
  return [...records.reduce(follow, emptyJournal).values()];
};
