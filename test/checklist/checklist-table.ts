import { checklistItems } from './checklist-items.ts';

const files = (paths: readonly string[]): string => paths.map((path) => `\`${path}\``).join(', ');

/** The checklist as the Markdown table of docs/electron-checklist.md. */
export const checklistTable = (): string =>
  [
    '| | asked for | how it is kept | kept in | proved by |',
    '| --- | --- | --- | --- | --- |',
    ...checklistItems.map(
      ({ number, asks, kept, keptIn, provedBy }) =>
        `| ${number} | ${asks} | ${kept} | ${files(keptIn)} | ${files(provedBy)} |`,
    ),
  ].join('\n');
