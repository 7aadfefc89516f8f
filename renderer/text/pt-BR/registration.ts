import type * as japanese from '../ja/registration.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens behind the login: from the menu to the completed registration. */
export const menu = {
  title: 'Forma de pagamento',
  reading: 'Consultando seu contrato…',
  registered: 'Cadastrado',
  creditCard: 'Cartão de crédito',
  since: 'desde {{date}}',
  none: 'Não cadastrado',
  noneText: 'O pagamento continua como é hoje.',
  hidden: 'O número do cartão cadastrado não aparece nesta tela.',
  unread: 'Não foi possível carregar o contrato',
  picture: 'Desenho do cartão cadastrado, sem o número',
  noPicture: 'Desenho que indica que não há cartão cadastrado',
  which: 'Qual cartão paga',
  rule: '<b>O cartão cadastrado no dia do fechamento</b> paga o uso daquele mês, no mês seguinte.',
  register: 'Cadastrar cartão',
  change: 'Trocar cartão',
  waiting: 'Carregando…',
} satisfies Shape<typeof japanese.menu>;

export const cycle = {
  label: 'O uso de {{usage}} é pago em {{billed}}, com o cartão cadastrado no dia do fechamento',
  closing: 'Dia do fechamento',
  usageMonth: 'Mês de uso',
  nextMonth: 'Mês seguinte',
  using: 'você usa o serviço',
  paying: 'você paga a conta',
  usage: 'uso',
  payment: 'pagamento',
} satisfies Shape<typeof japanese.cycle>;

export const card = {
  title: 'Dados do cartão',
  lead: 'Digite os dados do seu cartão. Nada é enviado até você tocar em “Cadastrar” na próxima tela.',
  accepted: 'Cartões aceitos',
  debit: 'Cartões de débito: só os de <b>{{issuers}}</b>.',
  noDebit: 'Cartões de débito não são aceitos.',
  encrypted: 'O número é criptografado nesta tela antes do envio. Atendentes não o veem.',
  clear: 'Apagar tudo',
  review: 'Conferir dados',
  next: 'Seguir',
  question: 'Campo <b>{{now}}</b> de {{total}}',
  notes: 'Informações',
} satisfies Shape<typeof japanese.card>;

export const drawn = {
  front: 'Desenho do cartão que está sendo digitado',
  back: 'Desenho do verso do cartão: o código de segurança de 3 dígitos fica à direita da assinatura',
  expiry: 'Validade',
  place: '3 dígitos após a assinatura',
} satisfies Shape<typeof japanese.drawn>;

export const confirm = {
  title: 'Cadastrar este cartão?',
  lead: '<b>Nada foi cadastrado ainda.</b> Ao tocar em “Cadastrar”, este cartão passa a ser o do pagamento.',
  brand: 'Bandeira',
  lastFour: 'Só os 4 últimos dígitos aparecem',
  asPrinted: 'No cartão está escrito {{printed}}',
  typedIn: 'Digitado',
  leavesNothing: 'Não fica guardado após o cadastro',
  correct: 'Corrigir',
  register: 'Cadastrar',
} satisfies Shape<typeof japanese.confirm>;

export const submitting = {
  title: 'Cadastrando o cartão',
  lead: 'Estamos consultando a operadora do cartão. Normalmente leva alguns segundos. Aguarde aqui.',
  wait: 'Aguardando o resultado',
  long: 'Está demorando mais que o normal',
  once: 'Mesmo que a conexão caia, <b>o cartão nunca é cadastrado duas vezes.</b> Este terminal sempre verifica se o cadastro foi feito.',
  since: 'Tempo decorrido',
  waiting: 'Cadastrando…',
} satisfies Shape<typeof japanese.submitting>;

export const challenge = {
  title: 'A operadora do cartão pede uma confirmação',
  lead: '<b>Nada foi cadastrado ainda.</b> A operadora do cartão confirma no seu celular que é mesmo você.',
  toCustomer: 'Mostre esta tela ao cliente.',
  scan: 'Aponte a câmera do celular para este código.',
  answer: 'Responda à operadora do cartão na página que abrir.',
  wait: 'Depois, aguarde aqui. Este terminal verifica o resultado sozinho.',
  picture: 'Código QR que abre a página de confirmação da operadora do cartão',
  timeLeft: 'Tempo para responder',
  timeUp: 'O tempo para responder acabou. Estamos consultando o resultado.',
  check: 'Verificar o resultado',
  checking: 'Verificando…',
} satisfies Shape<typeof japanese.challenge>;

export const complete = {
  title: 'Cartão cadastrado',
  from: 'Este cartão paga o uso a partir de',
  statement: '{{usage}} <small>(pago em {{billed}})</small>',
  soon: 'O cartão cadastrado no dia do fechamento é o que paga',
  reference: 'Número de protocolo',
  keepReference: 'Informe este número se tiver dúvidas.',
  registeredCard: 'Cartão cadastrado',
  keepNote:
    'Você <b>não poderá consultar este cartão aqui depois.</b> Anote qual cartão foi cadastrado.',
  menu: 'Voltar ao menu',
} satisfies Shape<typeof japanese.complete>;

export const outcomeUnknown = {
  title: 'Ainda não sabemos se o cadastro foi feito',
  happened: 'O que aconteceu',
  happenedText: 'A conexão caiu e o resultado do cadastro do cartão não chegou.',
  now: 'Situação atual',
  nowText:
    'Este terminal continua consultando o resultado sozinho.<br/>O cartão não pode ser cadastrado duas vezes.',
  please: 'O que fazer',
  pleaseText:
    'Não digite o cartão de novo. Se tiver pressa, anote o número de atendimento; depois, pode encerrar aqui.',
  happenedBefore:
    'O cadastro do cartão foi enviado, mas o resultado não chegou. Depois disso, a tela foi reaberta.',
  nowByKiosk:
    'Por segurança, seu login foi encerrado.<br/>Este terminal continua consultando o resultado sozinho.',
  pleaseByKiosk:
    'Anote o número de atendimento; depois, pode encerrar aqui. Não repita a operação até saber o resultado.',
  nowAwaitingStaff:
    'O tempo de login deste terminal acabou.<br/>A consulta continua quando um atendente da loja entrar.',
  pleaseAwaitingStaff:
    'Faça login de novo. Até saber o resultado, ninguém deve enviar a mesma operação outra vez.',
  toLogin: 'Ir para o login',
  nowBeyondAsking: 'Este terminal não pode mais consultar o resultado.',
  pleaseBeyondAsking:
    'Anote o número de atendimento e ligue para o suporte. Não repita a operação até saber o resultado.',
  anyone: 'Com este número, um atendente ou o suporte por telefone pode consultar o resultado.',
  next: 'Próxima consulta em',
  times_one: '{{count}} consulta feita',
  times_many: '{{count}} de consultas feitas',
  times_other: '{{count}} consultas feitas',
  check: 'Consultar agora',
  checking: 'Consultando…',
} satisfies Shape<typeof japanese.outcomeUnknown>;
