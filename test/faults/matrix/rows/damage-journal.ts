import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { journalFileName } from '../../../../main/journal/create-journal.ts';

export type JournalDamage = 'flipped byte' | 'torn tail' | 'file gone';

/** Does to the journal on disk, while no kiosk runs, what a bad disk or a power cut may do. Throws when there is no journal. */
export const damageJournal = (folder: string, damage: JournalDamage): void => {
  const file = path.join(folder, journalFileName);
  const bytes = readFileSync(file);
  switch (damage) {
    case 'flipped byte': {
      // In the last line, which is the one of the operation that is under way.
      const place = bytes.lastIndexOf('"sent"') + 2;
      bytes.writeUInt8(bytes.readUInt8(place) ^ 0x01, place);
      writeFileSync(file, bytes);
      return;
    }
    case 'torn tail':
      appendFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
      return;
    case 'file gone':
      rmSync(file);
      return;
  }
};
