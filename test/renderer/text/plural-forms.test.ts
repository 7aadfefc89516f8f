import { describe, expect, test } from 'vitest';
import { textsFor } from '../../../renderer/text/texts.ts';

describe('a number of customers', () => {
  test.each([
    ['en', 0, '0 customers found.'],
    ['en', 1, '1 customer found.'],
    ['pt-BR', 0, '0 cliente encontrado.'],
    ['pt-BR', 1, '1 cliente encontrado.'],
    ['pt-BR', 2, '2 clientes encontrados.'],
    ['pt-BR', 1_000_000, '1000000 de clientes encontrados.'],
    ['vi', 0, 'Tìm thấy 0 khách hàng.'],
    ['vi', 1, 'Tìm thấy 1 khách hàng.'],
  ] as const)('in %s, of %d', (locale, count, sentence) => {
    expect(textsFor(locale).t('list.found', { count })).toBe(sentence);
  });
});

test.each([
  [1, 'Falta <b>1 dígito</b>.'],
  [2, 'Faltam <b>2 dígitos</b>.'],
] as const)('the verb, too, goes with the number in Portuguese: %d', (count, sentence) => {
  expect(textsFor('pt-BR').t('fields.cardNumber.left', { count })).toBe(sentence);
});
