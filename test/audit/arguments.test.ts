import { expect, test } from 'vitest';
import { readAuditArguments } from './arguments.ts';

const whole = { kind: 'export', form: 'csv', from: null, to: null, paths: ['a'] };

test.for([
  ['verify a', { kind: 'verify', paths: ['a'] }],
  ['verify a b', { kind: 'verify', paths: ['a', 'b'] }],
  ['export a', whole],
  ['export --csv a', whole],
  ['export --json-lines a', { ...whole, form: 'json-lines' }],
  [
    'export --from 2026-11-01 --to 2026-11-30 a',
    { ...whole, from: '2026-11-01', to: '2026-11-30' },
  ],
] as const)('`%s` is understood', ([words, read]) => {
  expect(readAuditArguments(words.split(' '))).toEqual(read);
});

test.for([
  ['', 'Say verify or export first.'],
  ['check a', 'Say verify or export first.'],
  ['verify', 'Name a file of the audit trail, or its folder.'],
  ['verify --csv a', 'verify takes no --csv.'],
  ['export --csv --json-lines a', '--csv or --json-lines, not both.'],
  ['export --from yesterday a', "--from looks like 2026-11-21, not 'yesterday'."],
  ['export --to 2026-02-30 a', "--to looks like 2026-11-21, not '2026-02-30'."],
] as const)('`%s` is refused: %s', ([words, message]) => {
  expect(readAuditArguments(words.split(' '))).toEqual({ kind: 'refused', message });
});

test('an unknown option is refused and named', () => {
  const read = readAuditArguments(['export', '--xml', 'a']);
  expect(read.kind === 'refused' && read.message).toContain('--xml');
});
