import type * as japanese from '../ja/counter-list.ts';
import type { Shape } from '../shape.ts';

/** Words of the list of the shop's customers. */
export const list = {
  title: 'Cards on file',
  total_one: '<b>{{count}}</b> customer',
  total_other: '<b>{{count}}</b> customers',
  search: 'Search by name or phone',
  searchHint: 'e.g. 青木, 1041',
  clear: 'Clear search',
  name: 'Name',
  phone: 'Phone number',
  number: 'Card number',
  brand: 'Brand',
  actions: 'Actions',
  edit: 'Edit',
  editOf: 'Open what is on file for {{name}}',
  pages: 'Pages',
  page: '<b>{{now}}</b> / {{total}}',
  pageLabel: 'Page {{now}} of {{total}}',
  previous: 'Previous {{count}}',
  next: 'Next {{count}}',
  isFirst: 'This is the first page',
  isLast: 'This is the last page',
  unread: 'The list could not be read',
  shown: 'Showing {{first}}–{{last}}',
  found_one: '{{count}} customer found.',
  found_other: '{{count}} customers found.',
  reading: 'Loading…',
  nobodyFound: 'No matching customers',
  nobodyFoundText:
    'Part of a name or of a phone number will do. If you do not find somebody in kanji, please try kana.',
  nobody: 'No customers yet',
  nobodyText: 'Press “New registration” to register the first customer.',
  showAll: 'Show all customers',
  register: 'New registration',
} satisfies Shape<typeof japanese.list>;
