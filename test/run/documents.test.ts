import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { house } from '../start/app-command.ts';
import { scenarioTable } from './scenario-table.ts';

const read = (file: string): string => readFileSync(join(house, file), 'utf8');

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(house, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

const documents = ['README.md', ...filesIn('docs', '.md')];

/** Paths in backticks that begin with one of the house's own folders. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:main|preload|renderer|resources|test|docs|\.ci)\/[\w./-]*)`/g)].map(
    ([, path]) => path ?? '',
  );

/** Rows of Markdown tables that no header stands over; code apart. */
const strayRows = (text: string): readonly string[] =>
  text
    .replaceAll(/^```.*?^```/gms, '')
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter(([, ruler = '']) => !/^\|(?: *:?-+:? *\|)+$/.test(ruler))
    .flat();

describe('a table', () => {
  const table = '| a | b |\n| --- | :-: |\n| 1 | 2 |\n';

  it('has a header', () => {
    expect(strayRows(`Before.\n\n${table}\nAfter.\n\n${table}`)).toEqual([]);
  });

  it('does not go on after a paragraph', () => {
    expect(strayRows(`${table}\nBetween.\n| 3 | 4 |\n`)).toEqual(['| 3 | 4 |']);
  });
});

describe.each(documents)('%s', (document) => {
  it('has no row that belongs to no table', () => {
    expect(strayRows(read(document))).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    const absent = pathsIn(read(document)).filter((path) => !existsSync(join(house, path)));
    expect(absent).toEqual([]);
  });
});

/** A Markdown table without the padding by which a formatter aligns its columns. */
const unaligned = (text: string): string =>
  text.replaceAll(/ {2,}/g, ' ').replaceAll(/-{2,}/g, '---');

describe('README.md', () => {
  it('has the scenario cards as the sandbox has them', () => {
    expect(unaligned(read('README.md'))).toContain(unaligned(scenarioTable()));
  });
});

describe('docs/operate.md', () => {
  const written = filesIn('main', '.ts').flatMap((file) =>
    [...read(file).matchAll(/log\.(?:info|warn|error)\(\s*'([a-z-]+)'/g)].map(
      ([, code]) => code ?? '',
    ),
  );
  const section = /## Log codes\n(.*?)\n## /s.exec(read('docs/operate.md'))?.[1] ?? '';
  const explained = [...section.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, code]) => code ?? '');

  it('explains every log code once, and no other', () => {
    expect(explained.toSorted()).toEqual([...new Set(written)].toSorted());
  });
});
