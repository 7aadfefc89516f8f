import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { house } from './app-command.ts';

/** The rows of the tables of ways out: what is the way, who closes it, and how. */
const rows = readFileSync(join(house, 'docs/deploy.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([, way, by, how]) =>
    by === 'Madoguchi' || by === 'system' || by === 'both' ? [{ way, by, how: how ?? '' }] : [],
  );

const filesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:main|renderer|test|resources)\/[\w./-]+\.\w+)`/g)].map(
    ([, file = '']) => file,
  );

describe('a way out that Madoguchi closes', () => {
  it.each(rows.filter(({ by }) => by === 'Madoguchi'))('$way: names a test', ({ how }) => {
    expect(filesIn(how).filter((file) => file.startsWith('test/'))).not.toEqual([]);
  });
});

it('every file that is named in a row is there', () => {
  const named = rows.flatMap(({ how }) => filesIn(how));
  expect(named.length).toBeGreaterThan(rows.length / 2);
  expect(named.filter((file) => !existsSync(join(house, file)))).toEqual([]);
});
