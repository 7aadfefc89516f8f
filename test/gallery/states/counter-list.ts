import type { CustomerOnFile, CustomerPage } from '../../../preload/contract/customers.ts';
import type { Problem } from '../../../preload/contract/problem.ts';
import type { List } from '../../../renderer/flow/counter-state.ts';
import { pictureTime } from '../picture-time.ts';
import { failureOf, type Part, type Parts, staff } from './part.ts';

const onFile = (
  place: number,
  name: string,
  phone: string,
  brand: string,
  maskedNumber: string,
): CustomerOnFile => ({ customerId: `c-${place}`, name, phone, maskedNumber, brand, version: '1' });

export const customers: readonly CustomerOnFile[] = [
  onFile(1041, '青木 はるか', '090-0000-1041', 'visa', '48**-****-****-0012'),
  onFile(1042, '井上 健太', '090-0000-2257', 'jcb', '35**-****-****-5501'),
  onFile(1043, '上田 節子', '03-0000-8120', 'mastercard', '52**-****-****-7734'),
  onFile(1044, '江口 マリア', '070-0000-6619', 'american-express', '37**-******-*0005'),
  onFile(1045, '大西 光', '090-0000-3308', 'visa', '48**-****-****-0000'),
  onFile(1046, '加藤 みのり', '045-000-0192', 'jcb', '35**-****-****-2848'),
  onFile(1047, 'Nguyễn Thị Lan', '070-0000-7426', 'diners-club', '36**-******-0490'),
  onFile(1048, '長谷川 正一郎', '090-0000-5173', 'mastercard', '53**-****-****-9061'),
];

/** As long as a name and a brand can be. */
const longest = onFile(
  2001,
  'Maria Aparecida dos Santos Albuquerque de Vasconcelos e Carvalho',
  '0120-000-0000',
  'american-express',
  '37**-******-*0005',
);

const firstPage: CustomerPage = { customers, nextCursor: 'next', total: 248 };

const list = (changes: Partial<List>, problem: Problem | null = null): Part => ({
  flow: {
    screen: 'list',
    actor: staff,
    listing: { query: '', cursors: [null] },
    query: '',
    searchesAt: null,
    page: firstPage,
    waiting: null,
    failure: problem && failureOf(problem),
    earlier: null,
    ...changes,
  },
});

const searched = (query: string, page: CustomerPage | null): Partial<List> => ({
  query,
  listing: { query, cursors: [null] },
  page,
});

/** The cards on file of the shop's customers. */
export const counterListStates = {
  list: () => list({}),
  'list-not-carried-out': () => list({}, { slug: 'not-carried-out' }),
  'list-back-unread': () =>
    list(
      { page: null, earlier: failureOf({ slug: 'not-carried-out' }) },
      { slug: 'no-connection' },
    ),
  'list-second': () => list({ listing: { query: '', cursors: [null, 'next'] } }),
  'list-loading': () => list({ page: null, waiting: 1 }),
  'list-found': () =>
    list(searched('なか', { customers: customers.slice(0, 3), nextCursor: null, total: 3 })),
  'list-typing': () => list({}),
  'list-searching': () => list({ ...searched('なか', firstPage), waiting: 1 }),
  'list-nobody': () =>
    list(searched('さとう はなこ', { customers: [], nextCursor: null, total: 0 })),
  'list-new-shop': () => list(searched('', { customers: [], nextCursor: null, total: 0 })),
  'list-long': () =>
    list({
      actor: {
        kind: 'staff',
        shopName: '港町ショッピングセンター・サービスカウンター店',
        displayName: 'Maria Aparecida dos Santos Albuquerque',
      },
      page: { ...firstPage, customers: [longest, ...customers.slice(1)], total: 2000 },
    }),
  'list-unread': () => list({ page: null }, { slug: 'no-connection' }),
  'list-gone': () => list({}, { slug: 'not-found' }),
  'list-gone-loading': () => list({ page: null, waiting: 1 }, { slug: 'not-found' }),
  'list-idle': () => ({
    ...list({}),
    overlay: { kind: 'idle-warning', endsAt: pictureTime + 24_000 },
  }),
} as const satisfies Parts;
