import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { wait as japaneseWait, ProblemWords } from '../ja/problems.ts';
import type { Shape } from '../shape.ts';

const unregistered = 'Nada foi cadastrado nesta operação.';
const telling = 'Informe o número de atendimento a um atendente.';

/** What happened; then whether anything was registered, and what to do next. */
export const problems = {
  'invalid-request': {
    title: 'Não foi possível aceitar',
    text: `${unregistered} ${telling}`,
  },
  'invalid-credentials': {
    title: 'Não foi possível fazer login',
    text: 'ID ou senha incorretos. Confira na carta e digite os dois de novo.',
  },
  'account-locked': {
    title: 'O login está bloqueado',
    text: 'Houve muitas tentativas erradas seguidas. Nada foi cadastrado nesta operação. {{wait}} Se tiver pressa, ligue para nós.',
  },
  'code-mismatch': {
    title: 'O código de verificação está errado',
    text: 'Confira no e-mail e <nowrap>digite de novo.</nowrap> <nowrap>Tentativas restantes: {{count}}.</nowrap>',
  },
  'code-expired': {
    title: 'Este código não vale mais',
    text: 'Toque em “Enviar de novo” e digite o código do novo e-mail.',
  },
  'too-many-attempts': {
    title: 'Não é possível fazer login agora',
    text: 'Este login terminou. Nada foi cadastrado nesta operação. {{wait}} faça login desde o início. Se tiver pressa, ligue para nós.',
  },
  'resend-too-soon': {
    title: 'Ainda não dá para enviar de novo',
    text: 'Veja o e-mail que acabou de ser enviado. {{wait}} você pode enviar de novo.',
  },
  'address-refused': {
    title: 'Não foi possível enviar o e-mail',
    text: 'Não conseguimos enviar códigos ao e-mail cadastrado. Nada foi cadastrado nesta operação. Ligue para nós e informe seu e-mail.',
  },
  'session-expired': {
    title: 'O tempo de login acabou',
    text: `Por segurança, o login foi encerrado. ${unregistered} Faça login de novo.`,
  },
  forbidden: {
    title: 'Não é possível fazer esta operação',
    text: `Este contrato não pode ser alterado aqui. ${unregistered} ${telling}`,
  },
  'not-found': {
    title: 'Contrato não encontrado',
    text: `${unregistered} ${telling}`,
  },
  'login-unknown': {
    title: 'Faça login desde o início',
    text: 'O login anterior terminou. Digite o ID e a senha de novo.',
  },
  'card-not-usable': {
    title: 'Não foi possível usar este cartão',
    text: 'O cartão não foi cadastrado. Confira o número e a validade. Se estiverem certos, só a operadora do cartão pode informar o motivo.',
  },
  'card-already-registered': {
    title: 'Este cartão já está cadastrado',
    text: 'Ele já é o cartão do pagamento. Nenhum cadastro novo foi feito. Para trocar, digite outro cartão.',
  },
  'card-expired': {
    title: 'O cartão está vencido',
    text: 'O cartão não foi cadastrado. Confira a validade ou use outro cartão.',
  },
  'brand-not-accepted': {
    title: 'Este tipo de cartão não é aceito',
    text: 'O cartão não foi cadastrado. Use um cartão {{list}}.',
  },
  'debit-card-not-accepted': {
    title: 'Este cartão de débito não é aceito',
    text: 'O cartão não foi cadastrado. Use um cartão de crédito. {{list}}',
  },
  'encryption-key-unknown': {
    title: 'Não foi possível enviar com segurança',
    text: 'O cartão não foi cadastrado. Digite o código de segurança e tente de novo.',
  },
  'card-data-unreadable': {
    title: 'Não foi possível ler os dados do cartão',
    text: 'O cartão não foi cadastrado. Confira o que digitou e tente de novo.',
  },
  'version-conflict': {
    title: 'Dados alterados em outro lugar',
    text: 'Nada foi alterado ainda. Confira os novos dados e tente de novo.',
  },
  'idempotency-conflict': {
    title: 'Não foi possível aceitar',
    text: `Esta operação não pode continuar. Nenhum cadastro novo foi feito. ${telling}`,
  },
  'operation-in-flight': {
    title: 'A operação anterior continua em andamento',
    text: 'Estamos verificando se o cartão foi cadastrado. Ele não pode ser cadastrado duas vezes. Aguarde um pouco e tente de novo.',
  },
  'registration-limit': {
    title: 'Não é possível cadastrar cartões agora',
    text: 'O cartão não foi cadastrado. {{wait}} Se tiver pressa, ligue para nós.',
  },
  'rate-limited': {
    title: 'Sistema ocupado agora',
    text: `${unregistered} {{wait}} tente de novo.`,
  },
  maintenance: {
    title: 'Sistema em manutenção',
    text: `${unregistered} {{wait}} tente de novo.`,
  },
  'unknown-problem': {
    title: 'Não foi possível concluir',
    text: `${unregistered} ${telling}`,
  },
  'no-connection': {
    title: 'Sem conexão',
    text: `${unregistered} Aguarde um pouco e tente de novo.`,
  },
  'timed-out': {
    title: 'A resposta não chegou a tempo',
    text: `${unregistered} Aguarde um pouco e tente de novo.`,
  },
  'protocol-violation': {
    title: 'Não foi possível ler a resposta',
    text: `${unregistered} ${telling}`,
  },
  'certificate-refused': {
    title: 'Servidor não confirmado',
    text: 'Não foi possível confirmar o certificado do servidor. Nada foi cadastrado, alterado nem excluído nesta operação. Verifique as configurações de rede e de certificados.',
  },
  'encryption-key-refused': {
    title: 'Chave de criptografia não confirmada',
    text: 'A chave de criptografia não corresponde à configuração. Nada foi cadastrado, alterado nem excluído nesta operação. Verifique a configuração da chave.',
  },
  'not-carried-out': {
    title: 'O cadastro não foi concluído',
    text: 'Desta vez, o cartão não foi cadastrado. Tente de novo.',
  },
  'keychain-unavailable': {
    title: 'Não foi possível abrir o chaveiro',
    text: 'Sem abrir o chaveiro (keychain), o login não fica protegido, por isso nenhuma operação nova pode começar. Entre de novo na conta do sistema deste terminal.',
  },
  'journal-unavailable': {
    title: 'Não é possível guardar o registro',
    text: 'Nada foi enviado, porque não é possível gravar o registro no disco deste terminal. Nada foi cadastrado, alterado nem excluído. Atendentes: verifiquem o espaço livre no disco. Assim que for resolvido, o terminal volta sozinho.',
  },
  'posture-refused': {
    title: 'A verificação do terminal encontrou um problema',
    text: 'A verificação do terminal encontrou {{list}}, por isso nenhuma operação nova pode começar. Assim que for resolvido, o terminal volta sozinho. Atendente: ligue para o suporte.',
  },
} satisfies Record<ProblemSlug, ProblemWords>;

/** When to try again, put into a problem's text; `later` where nobody can say. */
export const wait = {
  after: 'Em cerca de {{duration}},',
  afterStop: 'Volta a funcionar em cerca de {{duration}}.',
  laterStop: 'Tente mais tarde.',
  later: 'Daqui a pouco,',
  debitIssuers: 'Cartões de débito: só os de {{issuers}}.',
} satisfies Shape<typeof japaneseWait>;
