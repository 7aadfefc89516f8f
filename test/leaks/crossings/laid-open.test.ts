import { describe, expect, it } from 'vitest';
import { laidOpen } from './laid-open.ts';

const encoded = (text: string): string => Buffer.from(text).toString('base64url');
const header = encoded('{"alg":"RSA-OAEP-256"}');

const read = (text: string): string => laidOpen(Buffer.from(text)).toString();

describe('what crosses is read', () => {
  it.each<[string, string, string]>([
    ['without its ids', 'key: 61283628-67e6-40ba-9745-79348362b129.', 'key: (id).'],
    ['with the header of a JWE', `${header}.b.c.d.e`, '{"alg":"RSA-OAEP-256"}'],
    ['with what lies open in a JWE', `${header}..${encoded('8362')}..`, '8362'],
    ['with what stands beside a JWE', `["8362","${header}.b.c.d.e"]`, '["8362","'],
    ['without escapes', '\\u0038\\u0033\\u0036\\u0032', '8362'],
    ['without the escapes of a text within a text', '\\\\u0038\\\\u00332', '832'],
    ['without the escapes of signs beyond ASCII', '\\uff18\\uff13', '８３'],
    ['as it is otherwise', '\\u0038 and e-yJ', '\\u0038 and e-yJ'],
  ])('%s', (_, text, wanted) => {
    expect(read(text)).toContain(wanted);
  });

  it('without the encrypted parts of a JWE as they are written', () => {
    expect(read(`${header}.abcd.efgh.ijkl.mnop`)).not.toContain('ijkl');
  });
});
