import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { house } from '../start/app-command.ts';
import { checklistItems } from './checklist-items.ts';
import { checklistTable } from './checklist-table.ts';

const read = (file: string): string => readFileSync(join(house, file), 'utf8');

/** A table without what a formatter adds to line its columns up. */
const unpadded = (table: string): string =>
  table.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---');

/** Whether the suite runs a file as a test. */
const isTest = (file: string): boolean => /\.(?:test\.ts|spec\.ts)$/.test(file);

describe("Electron's checklist", () => {
  it('has twenty items, each once', () => {
    expect(checklistItems.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it.each(checklistItems)('$number ($asks) names files and tests that are there', (item) => {
    const named = [...item.keptIn, ...item.provedBy];
    expect(named.filter((file) => !existsSync(join(house, file)))).toEqual([]);
    expect(item.keptIn).not.toEqual([]);
    expect(item.provedBy.filter(isTest)).toEqual(item.provedBy);
    expect(item.provedBy).not.toEqual([]);
  });

  const hardeningFiles = checklistItems
    .flatMap(({ keptIn }) => keptIn)
    .filter((file) => file.startsWith('main/') && !file.includes('/posture/'));

  it.each([...new Set(hardeningFiles)])('%s says over its lines what they harden', (file) => {
    expect(read(file)).toContain('SECURITY:');
  });

  it('stands in the documents as it is here', () => {
    expect(unpadded(read('docs/electron-checklist.md'))).toContain(unpadded(checklistTable()));
    expect(read('docs/security.md')).toContain('(electron-checklist.md)');
  });
});
