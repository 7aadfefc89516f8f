import { expect, test } from 'vitest';
import { customerChanges } from '../../../renderer/customer/customer-changes.ts';

const onFile = { name: '青柳 小夜子', phone: '090-0000-1201' };
const noCard = { cardNumber: '', expiryMonth: '', expiryYear: '' };
const expiry = { expiryMonth: '08', expiryYear: '29' };

test.each([
  ['nothing', {}, {}, null],
  [
    'the same, written otherwise',
    { name: ' 青柳　小夜子', phone: '０９０００００１２０１' },
    {},
    null,
  ],
  ['a name', { name: 'Ａｏｙａｇｉ' }, {}, { name: 'Aoyagi' }],
  ['a phone number', { phone: '0300008120' }, {}, { phone: '03-0000-8120' }],
  ['a number', {}, { cardNumber: '4111111111111111', ...expiry }, { card: 'number' }],
  ['an expiry', {}, expiry, { card: 'expiry' }],
  [
    'everything',
    { name: 'Aoyagi', phone: '0300008120' },
    { cardNumber: '4111111111111111', ...expiry },
    { name: 'Aoyagi', phone: '03-0000-8120', card: 'number' },
  ],
] as const)('%s', (_, typed, card, changes) => {
  expect(customerChanges(onFile, { ...onFile, ...typed }, { ...noCard, ...card })).toEqual(changes);
});
