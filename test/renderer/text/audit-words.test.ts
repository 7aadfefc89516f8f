import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { auditEvents as english } from '../../../renderer/text/en/staff-panel.ts';
import { auditEvents as japanese } from '../../../renderer/text/ja/staff-panel.ts';

const source = readFileSync(
  new URL('../../../main/journal/audit-event.ts', import.meta.url),
  'utf8',
);

/** Every event that the audit trail can bear, as it is declared. */
const kinds = [...source.matchAll(/kind: '([a-z-]+)'/gu)]
  .map(([, kind]) => kind ?? '')
  .filter((kind) => kind !== 'kiosk');

test('there are events to speak of', () => {
  expect(kinds.length).toBeGreaterThan(20);
});

describe.each([
  ['Japanese', japanese],
  ['English', english],
])('the staff panel in %s', (_, words) => {
  test.each(kinds)('has words for %s', (kind) => {
    expect(words).toHaveProperty(kind);
  });

  test('has no words for what never happens', () => {
    expect(Object.keys(words).filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});
