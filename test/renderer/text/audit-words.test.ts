import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AuditEvent } from '../../../main/journal/audit-event.ts';
import * as english from '../../../renderer/text/en/staff-panel.ts';
import * as japanese from '../../../renderer/text/ja/staff-panel.ts';
import * as korean from '../../../renderer/text/ko/staff-panel.ts';
import * as portuguese from '../../../renderer/text/pt-BR/staff-panel.ts';
import * as vietnamese from '../../../renderer/text/vi/staff-panel.ts';
import * as chinese from '../../../renderer/text/zh-Hans/staff-panel.ts';

const source = readFileSync(
  new URL('../../../main/journal/audit-event.ts', import.meta.url),
  'utf8',
);

/** Every event that the audit trail can bear, as it is declared. */
const kinds = [...source.matchAll(/kind: '([a-z-]+)'/gu)]
  .map(([, kind]) => kind ?? '')
  .filter((kind) => kind !== 'kiosk');

/** Of one kind of event, the words that the panel shows as what came of it: see `main/journal/recent-entries.ts`. */
type ResultOf<Event> = Event extends { readonly settlement: { readonly state: infer State } }
  ? State
  : Event extends { readonly reason: infer Reason }
    ? Reason
    : Event extends { readonly by: infer By }
      ? By
      : Event extends { readonly act: infer Act }
        ? Act
        : never;

/** Every result that an entry can bear: one that is new, or gone, is an error of types here. */
const everyResult: Readonly<Record<ResultOf<AuditEvent>, true>> = {
  finished: true,
  'logged-out': true,
  'timed-out': true,
  expired: true,
  'page-lost': true,
  quitting: true,
  interrupted: true,
  done: true,
  cancelled: true,
  'session-ended': true,
  'carried-out': true,
  'not-carried-out': true,
  'beyond-asking': true,
  closed: true,
  'page-gone': true,
  'session-began': true,
  'log-ins': true,
  codes: true,
  cards: true,
  'abnormal-exit': true,
  'clean-exit': true,
  crashed: true,
  hung: true,
  left: true,
  'integrity-failure': true,
  killed: true,
  'launch-failed': true,
  'memory-eviction': true,
  oom: true,
  unresponsive: true,
};

const results = Object.keys(everyResult);

test('there are events to speak of', () => {
  expect(kinds.length).toBeGreaterThan(20);
});

describe.each([
  ['Japanese', japanese],
  ['English', english],
  ['Chinese', chinese],
  ['Korean', korean],
  ['Vietnamese', vietnamese],
  ['Portuguese', portuguese],
])('the staff panel in %s', (_, { auditEvents, auditResults }) => {
  test.each(kinds)('has words for %s', (kind) => {
    expect(auditEvents).toHaveProperty(kind);
  });

  test.each(results)('has words for what came of it: %s', (result) => {
    expect(auditResults).toHaveProperty(result);
  });

  test('has no words for what never happens', () => {
    expect(Object.keys(auditEvents).filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(Object.keys(auditResults).filter((result) => !results.includes(result))).toEqual([]);
  });
});
