import type * as japanese from '../ja/counter-work.ts';
import type { Shape } from '../shape.ts';

/** Words of staff's work on one customer: between a decision and its answer, and what came of it. */
export const submittingCustomer = {
  register: {
    title: 'Cadastrando',
    lead: 'Estamos consultando a operadora do cartão de <whole><b><name/></b>.</whole> Normalmente leva alguns segundos.',
    once: 'Mesmo que a conexão caia, <b>o cartão nunca é cadastrado duas vezes.</b> Este terminal sempre verifica se o cadastro foi feito.',
    waiting: 'Cadastrando…',
  },
  change: {
    title: 'Atualizando',
    lead: 'Estamos alterando o cadastro de <whole><b><name/></b>.</whole> Normalmente leva alguns segundos.',
    once: 'Mesmo que a conexão caia, <b>a mesma alteração nunca é feita duas vezes.</b> Este terminal sempre verifica se a atualização foi feita.',
    waiting: 'Atualizando…',
  },
  remove: {
    title: 'Excluindo',
    lead: 'Estamos excluindo o cadastro do cartão de <whole><b><name/></b>.</whole> Normalmente leva alguns segundos.',
    once: 'Mesmo que a conexão caia, <b>nenhum outro cadastro é excluído.</b> Este terminal sempre verifica se a exclusão foi feita.',
    waiting: 'Excluindo…',
  },
} satisfies Shape<typeof japanese.submittingCustomer>;

export const customerOutcomeUnknown = {
  happenedBefore:
    'A operação foi enviada, mas o resultado não chegou. Depois disso, a tela foi reaberta e não sabe mais o nome.',
  pleaseByKiosk:
    'Não digite a mesma operação de novo. O resultado aparecerá na lista depois do próximo login.',
  register: {
    title: 'Ainda não sabemos se o cadastro foi feito',
    happened: 'A conexão caiu e o resultado do cadastro do cartão de <b><name/></b> não chegou.',
    now: 'Este terminal continua consultando o resultado sozinho.<br/>O cartão não pode ser cadastrado duas vezes.',
    please:
      'Não digite o cartão de novo. Você pode voltar à lista e atender o próximo cliente: o resultado aparecerá lá.',
  },
  change: {
    title: 'Ainda não sabemos se a atualização foi feita',
    happened: 'A conexão caiu e o resultado da alteração de <b><name/></b> não chegou.',
    now: 'Este terminal continua consultando o resultado sozinho.<br/>A mesma alteração não é feita duas vezes.',
    nowNumber:
      'Este terminal continua consultando o resultado sozinho.<br/>Só um cartão paga, o antigo ou o novo, nunca os dois.',
    please:
      'Não digite a mesma alteração de novo. Você pode voltar à lista e atender o próximo cliente: o resultado aparecerá lá.',
  },
  remove: {
    title: 'Ainda não sabemos se a exclusão foi feita',
    happened: 'A conexão caiu e o resultado da exclusão do cadastro de <b><name/></b> não chegou.',
    now: 'Este terminal continua consultando o resultado sozinho.<br/>Até sabermos, o cartão atual pode continuar pagando.',
    please:
      'Não exclua o mesmo cadastro de novo. Você pode voltar à lista e atender o próximo cliente: o resultado aparecerá lá.',
  },
} satisfies Shape<typeof japanese.customerOutcomeUnknown>;

export const subject = {
  name: 'Nome',
  phone: 'Telefone',
  card: 'Cartão',
  expiry: 'Validade',
  before: 'antes: ',
  after: 'depois: ',
  expiryOnFile: 'a validade cadastrada',
} satisfies Shape<typeof japanese.subject>;

export const counterComplete = {
  registered: {
    title: 'O cartão de <b><name/></b> foi cadastrado',
    nameless: 'O cartão foi cadastrado',
  },
  updated: {
    title: 'O cadastro de <b><name/></b> foi atualizado',
    nameless: 'O cadastro foi atualizado',
    sameCard: 'O cartão do pagamento continua o mesmo',
  },
  deleted: {
    title: 'O cadastro de <b><name/></b> foi excluído',
    nameless: 'O cadastro foi excluído',
    soon: 'Não é mais possível pagar com este cartão',
  },
  keepReference: 'Use se o cliente tiver dúvidas.',
  backToList: 'Voltar à lista',
} satisfies Shape<typeof japanese.counterComplete>;

/** The screen that belongs to the customer: they type their card, staff look away. */
export const handover = {
  cover: 'Tela só para o cliente',
  title: 'Digite o seu cartão',
  allowance: 'Também é possível mudar só a validade.',
  lead: 'O atendente vê só os 2 primeiros e os 4 últimos dígitos e a validade.',
  steps: {
    typeCard: 'Digite o número e a validade',
    typeChange: 'Digite os dois, ou só a nova validade',
    done: 'Toque em “Concluir”',
    giveBack: 'Devolva a tela ao atendente',
  },
  debit: 'Alguns cartões de débito não são aceitos, conforme a operadora.',
  safe: 'O número é criptografado nesta tela antes de ser enviado. Este cartão só passa a pagar depois que o atendente o cadastrar.',
  done: 'Concluir',
  back: 'Parar e devolver ao atendente',
} satisfies Shape<typeof japanese.handover>;

/** What the screens of a new registration and of a change share. */
export const customerEntry = {
  customer: 'Cliente',
  card: 'Cartão de crédito',
  handOver: 'Passar ao cliente',
  clearCard: 'Apagar cartão',
  safe: 'O número é criptografado nesta tela antes de ser enviado.',
  backToList: 'Voltar à lista',
  typedByCustomer: 'Cartão digitado pelo cliente',
  onlyExpiry: 'O número continua igual; só a validade muda.',
  howToTypeAgain: 'Para refazer, passe de novo ao cliente ou toque em “Apagar cartão”.',
} satisfies Shape<typeof japanese.customerEntry>;

export const counterCard = {
  title: 'Novo cadastro',
  register: 'Cadastrar',
} satisfies Shape<typeof japanese.counterCard>;

export const edit = {
  title: 'Editar cadastro',
  now: 'Cartão atual',
  remove: 'Excluir cadastro',
  update: 'Atualizar',
  nothingChanged: 'Nada mudou. <b>Nada foi enviado.</b> Altere algo ou volte à lista.',
  findingTheirs: 'Carregando os novos dados. Esta operação ainda não alterou nada.',
} satisfies Shape<typeof japanese.edit>;

/** Asked before anything is sent. */
export const questions = {
  register: {
    title: 'Cadastrar o cartão de <whole><name/>?</whole>',
    text: 'A operadora do cartão é consultada e o cartão é cadastrado. Ele passa a pagar a partir do mês mostrado após o cadastro.',
    accept: 'Cadastrar',
    dismiss: 'Não cadastrar',
  },
  update: {
    title: 'Atualizar o cadastro de <whole><name/>?</whole>',
    newCard: 'O novo cartão passa a pagar a partir do mês mostrado após a atualização.',
    newExpiry: 'O cartão do pagamento continua o mesmo; só a validade muda.',
    sameCard: 'O cartão do pagamento continua o mesmo.',
    accept: 'Atualizar',
    dismiss: 'Não atualizar',
  },
  remove: {
    title: 'Excluir o cadastro de <whole><name/>?</whole>',
    text: 'Não será mais possível pagar com este cartão. Para desfazer, será preciso cadastrar o cartão de novo.',
    accept: 'Excluir',
    dismiss: 'Não excluir',
  },
  conflict: {
    title: 'Outra pessoa alterou o cadastro de <name/>',
    text: 'Aqui, <b>nada foi alterado.</b> Toque em “Começar com estes dados” para usar o que a outra pessoa digitou e continuar.',
    wipesCard:
      'Aqui, <b>nada foi alterado.</b> Toque em “Começar com estes dados” para usar o que a outra pessoa digitou. O cartão cadastrado mudou, por isso <b>o cartão digitado aqui será apagado.</b>',
    unseen:
      'Aqui, <b>nada foi alterado.</b> Mudou algo que não aparece na tela, como a validade. Toque em “Começar com estes dados” para continuar digitando.',
    accept: 'Começar com estes dados',
    dismiss: 'Deixar assim',
  },
} satisfies Shape<typeof japanese.questions>;
