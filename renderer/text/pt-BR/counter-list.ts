import type * as japanese from '../ja/counter-list.ts';
import type { Shape } from '../shape.ts';

/** Words of the list of the shop's customers. */
export const list = {
  title: 'Cadastros',
  total_one: '<b>{{count}}</b> cliente',
  total_many: '<b>{{count}}</b> de clientes',
  total_other: '<b>{{count}}</b> clientes',
  search: 'Nome ou telefone',
  searchHint: 'Exemplo: 青木, 1041',
  clear: 'Limpar busca',
  name: 'Nome',
  phone: 'Telefone',
  number: 'Número do cartão',
  brand: 'Bandeira',
  actions: 'Ações',
  edit: 'Abrir',
  editOf: 'Abrir o cadastro de {{name}}',
  pages: 'Páginas',
  page: '<b>{{now}}</b> / {{total}}',
  pageLabel: 'Página {{now}} de {{total}}',
  previous: '{{count}} anteriores',
  next: 'Próximos {{count}}',
  isFirst: 'Esta é a primeira página',
  isLast: 'Esta é a última página',
  shown: 'Mostrando {{first}}–{{last}}',
  found_one: '{{count}} cliente encontrado.',
  found_many: '{{count}} de clientes encontrados.',
  found_other: '{{count}} clientes encontrados.',
  reading: 'Carregando…',
  nobodyFound: 'Nenhum cliente encontrado',
  nobodyFoundText:
    'Basta uma parte do nome ou do telefone. Se não encontrar em kanji, tente em kana.',
  nobody: 'Ainda não há clientes cadastrados',
  nobodyText: 'Em “Novo cadastro”, você cadastra o primeiro cliente.',
  showAll: 'Ver todos os clientes',
  register: 'Novo cadastro',
} satisfies Shape<typeof japanese.list>;
