import { expect, test } from 'vitest';
import { readConfigArguments } from './arguments.ts';

const told = (host: string, port: number, authorityFile: string | null = null) => ({
  kind: 'tell-pins',
  address: { host, port },
  authorityFile,
});

test.for([
  ['check kiosk.json', { kind: 'check', file: 'kiosk.json' }],
  ['pin', { kind: 'hash-pin' }],
  ['pin billing.example', told('billing.example', 443)],
  ['pin billing.example:8443', told('billing.example', 8443)],
  ['pin https://billing.example:8443/v1', told('billing.example', 8443)],
  ['pin 127.0.0.1:8443', told('127.0.0.1', 8443)],
  ['pin [::1]:8443', told('::1', 8443)],
  ['pin billing.example --ca ca.pem', told('billing.example', 443, 'ca.pem')],
] as const)('`%s` is understood', ([words, read]) => {
  expect(readConfigArguments(words.split(' '))).toEqual(read);
});

test.for([
  ['', 'Say check or pin first.'],
  ['verify a', 'Say check or pin first.'],
  ['check', 'Name the configuration file.'],
  ['check a b', 'check takes one word, not 2.'],
  ['check a --ca b', 'check takes no --ca: the configuration names it.'],
  ['pin --ca b', '--ca goes with the host whose pins are wanted.'],
  ['pin http://a', 'A host looks like billing.example or billing.example:8443.'],
  ['pin a:b:c', 'A host looks like billing.example or billing.example:8443.'],
  [
    'pin 271828',
    'A PIN is never given on the command line. Say pin alone, and type it when asked.',
  ],
] as const)('`%s` is refused: %s', ([words, message]) => {
  expect(readConfigArguments(words.split(' '))).toEqual({ kind: 'refused', message });
});

test('an unknown option is refused and named', () => {
  const read = readConfigArguments(['check', '--fix', 'a']);
  expect(read.kind === 'refused' && read.message).toContain('--fix');
});
