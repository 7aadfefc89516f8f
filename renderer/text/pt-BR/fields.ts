import type * as japanese from '../ja/fields.ts';
import type { Shape } from '../shape.ts';

/** Words at the inputs: labels, hints, and what to do about a fault. */
export const fields = {
  loginId: { label: 'ID', staffLabel: 'ID de atendente', extra: 'letras e números' },
  password: {
    label: 'Senha',
    extra: 'diferencia maiúsculas e minúsculas',
    show: 'Mostrar',
    hide: 'Ocultar',
  },
  emailAddress: {
    label: 'E-mail',
    hint: 'Exemplo: counter@shop.example',
  },
  code: {
    label: 'Código de verificação',
    letters: '{{count}} letras e números',
    digits: '{{count}} dígitos',
    hint: 'Maiúsculas ou minúsculas, tanto faz.',
    left_one: 'Falta <b>{{count}} caractere</b>.',
    left_many: 'Faltam <b>{{count}} de caracteres</b>.',
    left_other: 'Faltam <b>{{count}} caracteres</b>.',
    complete: 'Os {{count}} caracteres estão completos.',
    zero: 'Caractere {{place}}: <figures>0</figures> é o número zero.',
    letterO: 'Caractere {{place}}: <figures>O</figures> é a letra O.',
    one: 'Caractere {{place}}: <figures>1</figures> é o número um.',
    letterI: 'Caractere {{place}}: <figures>I</figures> é a letra I.',
    letterL: 'Caractere {{place}}: <figures>L</figures> é a letra L.',
    show: 'Mostrar código',
    hide: 'Ocultar código',
  },
  customerName: {
    label: 'Nome',
    hint: 'Com espaço entre nome e sobrenome.',
  },
  phone: {
    label: 'Telefone',
    hint: 'Com ou sem hífens.',
  },
  pin: { label: 'PIN', extra: 'de 4 a 16 dígitos' },
  cardNumber: {
    label: 'Número do cartão',
    newLabel: 'Novo número do cartão',
    hint: 'Só números, da esquerda para a direita.',
    left_one: 'Falta <b>{{count}} dígito</b>.',
    left_many: 'Faltam <b>{{count}} de dígitos</b>.',
    left_other: 'Faltam <b>{{count}} dígitos</b>.',
    complete: 'Os {{count}} dígitos estão completos.',
    done: 'O número está completo',
    show: 'Mostrar números',
    hide: 'Ocultar números',
  },
  expiry: {
    label: 'Validade',
    newLabel: 'Nova validade',
    newMonthLabel: 'Nova validade, mês',
    newYearLabel: 'Nova validade, ano',
    monthLabel: 'Validade, mês',
    yearLabel: 'Validade, ano',
    year: '',
    separator: '/',
    hint: 'Mês / ano, como no cartão.',
    lasts: 'Vale até o fim de {{month}}.',
  },
  onlyWhenItChanges: 'só se mudar',
  onlyWithNewNumber: 'só com número novo',
  securityCode: {
    label: 'Código de segurança',
    onTheBack: 'Últimos 3 dígitos<br/>no verso',
    onTheFront: '4 dígitos<br/>na frente',
    hint: 'American Express: 4 dígitos na frente.',
    left_one: 'Falta <b>{{count}} dígito</b>.',
    left_many: 'Faltam <b>{{count}} de dígitos</b>.',
    left_other: 'Faltam <b>{{count}} dígitos</b>.',
    complete: 'Os {{count}} dígitos estão completos.',
  },
} satisfies Shape<typeof japanese.fields>;

export const summary = {
  title_one: 'Corrija {{count}} campo',
  title_many: 'Corrija {{count}} de campos',
  title_other: 'Corrija {{count}} campos',
} satisfies Shape<typeof japanese.summary>;

/** By input and fault. A fault without words of its own is spoken of as `invalid`. */
export const faults = {
  loginId: { empty: 'Digite o ID.', invalid: 'Confira o ID.' },
  password: {
    empty: 'Digite a senha.',
    invalid: 'Confira a senha.',
  },
  emailAddress: {
    empty: 'Digite o e-mail.',
    invalid: 'Digite no formato counter@shop.example.',
  },
  code: {
    empty: 'Digite o código de verificação.',
    incomplete: 'Há só {{typed}} de {{wanted}} caracteres. Digite todos.',
    invalid: 'Só letras e números, {{wanted}} caracteres.',
  },
  customerName: {
    empty: 'Digite o nome.',
    invalid: 'Letras japonesas ou latinas, números e sinais comuns, até 64 caracteres.',
    cardNumber: 'Parece um número de cartão. Digite o nome.',
  },
  phone: {
    empty: 'Digite o telefone.',
    incomplete: 'Faltam dígitos. São 10 ou 11.',
    invalid: 'Digite 10 ou 11 dígitos, começando com 0.',
  },
  pin: {
    empty: 'Digite o PIN.',
    invalid: 'O PIN tem 4 dígitos ou mais.',
  },
  cardNumber: {
    empty: 'Digite o número do cartão.',
    incomplete: 'Há só {{typed}} de {{wanted}} dígitos. Digite todos.',
    invalid: 'O número parece errado. Compare com o cartão.',
    notAccepted: 'Cartões {{brand}} não são aceitos. Use outro cartão.',
  },
  expiry: { empty: 'Digite o mês e o ano.' },
  expiryMonth: {
    empty: 'Digite o mês.',
    invalid: 'O mês vai de 01 a 12.',
  },
  expiryYear: {
    empty: 'Digite o ano.',
    invalid: 'Confira o ano no cartão.',
    expired: 'Esta validade já passou.',
  },
  securityCode: {
    empty: 'Digite os {{wanted}} dígitos.',
    incomplete: 'Digite todos os {{wanted}} dígitos.',
    invalid: 'Digite {{wanted}} dígitos.',
  },
} satisfies Shape<typeof japanese.faults>;
