import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { ProblemWords } from '../ja/problems.ts';
import { problems } from './problems.ts';

const unchanged = 'Esta operação não alterou nada no cadastro.';
const calling = 'Anote o número de atendimento e ligue para o suporte.';
const again = 'Confira o que foi digitado e tente de novo.';

/** The same for staff: right for registering, changing and deleting. What reads alike for everybody is not said twice. */
export const counterProblems = {
  ...problems,
  'invalid-request': {
    title: 'Não foi possível aceitar',
    text: `${unchanged} ${calling}`,
  },
  'invalid-credentials': {
    title: 'O ID e a senha não conferem',
    text: 'Confira maiúsculas e minúsculas e digite de novo.',
  },
  'account-locked': {
    title: 'O login está bloqueado',
    text: 'Houve muitas tentativas erradas seguidas. Esta operação não alterou nada no cadastro. {{wait}} Se tiver pressa, ligue para o suporte.',
  },
  'too-many-attempts': {
    title: 'Não é possível fazer login agora',
    text: 'Este login terminou. Esta operação não alterou nada no cadastro. {{wait}} faça login desde o início. Se tiver pressa, ligue para o suporte.',
  },
  'address-refused': {
    title: 'Não é possível enviar a este e-mail',
    text: 'O código de verificação não foi enviado. Confira o <nowrap>e-mail</nowrap> ou digite o que foi definido pela empresa.',
  },
  'session-expired': {
    title: 'O tempo de login acabou',
    text: 'Por segurança, o login foi encerrado. Faça login de novo. Se estava cadastrando, alterando ou excluindo, confira primeiro na lista.',
  },
  forbidden: {
    title: 'Não é possível fazer esta operação',
    text: `Este ID não permite a operação. ${unchanged} ${calling}`,
  },
  'not-found': {
    title: 'Este cliente não está mais cadastrado',
    text: 'Parece ter sido excluído em outro terminal. Esta operação não alterou nada. Confira na lista.',
  },
  'card-not-usable': {
    title: 'Não foi possível usar este cartão',
    text: `${unchanged} Confira o número e a validade. Se estiverem certos, só a operadora do cartão pode informar o motivo.`,
  },
  'card-already-registered': {
    title: 'Este cartão já está cadastrado',
    text: `${unchanged} Para trocar, digite outro cartão.`,
  },
  'card-expired': {
    title: 'O cartão está vencido',
    text: `${unchanged} Confira a validade ou use outro cartão.`,
  },
  'brand-not-accepted': {
    title: 'Este tipo de cartão não é aceito',
    text: `${unchanged} Use um cartão {{list}}.`,
  },
  'debit-card-not-accepted': {
    title: 'Este cartão de débito não é aceito',
    text: `${unchanged} Use um cartão de crédito. {{list}}`,
  },
  'encryption-key-unknown': {
    title: 'Não foi possível enviar com segurança',
    text: `${unchanged} ${again}`,
  },
  'card-data-unreadable': {
    title: 'Não foi possível ler os dados do cartão',
    text: `${unchanged} ${again}`,
  },
  'version-conflict': {
    title: 'Dados alterados em outro lugar',
    text: 'Esta operação ainda não alterou nem excluiu nada. Confira os novos dados e tente de novo.',
  },
  'idempotency-conflict': {
    title: 'Não foi possível aceitar',
    text: `Esta operação não pode continuar. ${unchanged} ${calling}`,
  },
  'operation-in-flight': {
    title: 'A operação anterior continua em andamento',
    text: 'Estamos verificando se ela foi feita. A mesma operação não é feita duas vezes. Aguarde um pouco e tente de novo.',
  },
  'registration-limit': {
    title: 'Não é possível cadastrar cartões agora',
    text: `${unchanged} {{wait}} Se tiver pressa, ligue para o suporte.`,
  },
  'rate-limited': {
    title: 'Sistema ocupado agora',
    text: `${unchanged} {{wait}} tente de novo.`,
  },
  maintenance: {
    title: 'Sistema em manutenção',
    text: `${unchanged} {{wait}} tente de novo.`,
  },
  'unknown-problem': {
    title: 'Não foi possível concluir',
    text: `${unchanged} ${calling}`,
  },
  'no-connection': {
    title: 'Sem conexão',
    text: `${unchanged} Aguarde um pouco e tente de novo.`,
  },
  'timed-out': {
    title: 'A resposta não chegou a tempo',
    text: `${unchanged} Aguarde um pouco e tente de novo.`,
  },
  'protocol-violation': {
    title: 'Não foi possível ler a resposta',
    text: `${unchanged} ${calling}`,
  },
  'not-carried-out': {
    title: 'A operação não foi feita',
    text: `${unchanged} Tente de novo.`,
  },
} satisfies Record<ProblemSlug, ProblemWords>;
