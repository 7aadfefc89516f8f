import type * as japanese from '../ja/entrance.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens before anybody is known: attract, out of service, log in, address, one-time code. */
export const attract = {
  title: 'Cadastre ou troque seu cartão de crédito aqui.',
  explain: 'Escolha nesta tela o cartão que paga a sua conta. Leva cerca de 5 minutos.',
  invitation: 'Cadastre ou troque seu cartão de crédito aqui.',
  bring: 'Tenha em mãos',
  letter: 'Sua carta',
  letterFor: 'com ID e senha',
  card: 'Cartão de crédito',
  cardFor: 'o que vai cadastrar',
  phone: 'Seu celular',
  phoneFor: 'para ler o e-mail',
  languages: 'Idioma / Language',
  begin: 'Começar',
  anywhere: 'Toque em qualquer lugar',
  offline: 'Sem conexão no momento',
  offlineText:
    'Assim que houver conexão, o terminal volta sozinho. Se tiver pressa, fale com um atendente.',
} satisfies Shape<typeof japanese.attract>;

/** The same, where only staff use the kiosk. */
export const staffAttract = {
  title: 'Cadastro dos cartões dos clientes',
  explain:
    'Cadastre, altere e exclua cartões de crédito dos clientes da loja. O atendente faz login para usar.',
  bring: 'Tenha em mãos',
  badge: 'ID de atendente',
  badgeFor: 'e senha',
  card: 'Cartão de crédito',
  cardFor: 'do cliente',
  phone: 'E-mail',
  phoneFor: 'recebe o código',
} satisfies Shape<typeof japanese.staffAttract>;

/** Both flows are there: whose card it is. */
export const flowChoice = {
  title: 'De quem é o cartão?',
  lead: 'Escolha o que deseja fazer.',
  selfcare: 'Meu próprio contrato',
  selfcareText:
    'Cadastre ou troque o cartão que paga o seu contrato. Faça login com o ID e a senha da carta de boas-vindas.',
  counter: 'Cartões dos clientes',
  counterText:
    'O atendente cadastra, altera ou exclui o cartão de um cliente. Faça login com o ID de atendente e a senha.',
} satisfies Shape<typeof japanese.flowChoice>;

export const outOfService = {
  title: 'Este terminal está fora de serviço',
  explain:
    'Um atendente por perto pode ajudar você.<br/>Assim que for resolvido, esta tela volta sozinha.',
  closed: 'Fora de serviço',
  invitation: 'Fora de serviço no momento. Fale com um atendente.',
  forStaff: 'Para atendentes',
  next: 'Próxima verificação em',
  checking: 'Verificando se já pode voltar',
  journal:
    'O registro das operações não pode ser gravado no disco deste terminal; nenhuma operação nova pode começar. Verifique o espaço livre no disco.',
} satisfies Shape<typeof japanese.outOfService>;

export const login = {
  title: 'Login',
  lead: 'Digite o <nowrap>ID e a senha</nowrap> que estão na carta de boas-vindas.',
  letterLost: 'Não tenho a carta',
  submit: 'Entrar',
  waiting: 'Verificando…',
} satisfies Shape<typeof japanese.login>;

export const staffLogin = {
  title: 'Login do atendente',
  lead: 'Digite o <nowrap>ID de atendente</nowrap> e a senha. Depois, digite o código de verificação que chega por e-mail.',
} satisfies Shape<typeof japanese.staffLogin>;

/** The session of somebody who has left the screen for a while. */
export const unlock = {
  title: 'Tela bloqueada',
  lead: 'Digite a senha de <b><whole>{{name}},</whole> <whole>{{shop}}</whole></b> para continuar de onde parou.',
  kept: 'O nome e o telefone que estavam sendo digitados continuam aqui. O número do cartão e a validade foram apagados por segurança.',
  submit: 'Continuar',
} satisfies Shape<typeof japanese.unlock>;

export const address = {
  title: 'Para onde enviar o código',
  lead: 'O código de verificação para o login será enviado ao e-mail digitado aqui.',
  note: 'Não use o e-mail do cliente: digite um que você, atendente, possa ler agora.',
  submit: 'Enviar código',
  waiting: 'Enviando…',
} satisfies Shape<typeof japanese.address>;

export const letterLost = {
  title: 'Se você não tem a carta',
  text: 'O ID e a senha estão na carta de boas-vindas, enviada no início do serviço. Se não a encontrar, ligue para nós: depois de confirmar que é você, enviamos outra.',
  phone: 'Telefone',
  hours: 'Horário',
  email: 'E-mail',
} satisfies Shape<typeof japanese.letterLost>;

export const code = {
  title: 'Código de verificação',
  sent: 'Enviamos um código de {{count}} caracteres para <b><nowrap>{{address}}</nowrap></b>.',
  spam: 'Não chegou? Olhe também a caixa de spam.',
  correct: 'E-mail errado? Toque em “Voltar”.',
  timeLeft: 'Tempo restante',
  timeLeftLabel: 'Tempo restante: {{left}} de {{total}}',
  timeUp: 'O tempo deste código acabou',
  resend: 'Enviar de novo',
  resendIn: 'em',
  submit: 'Verificar código',
  waiting: 'Verificando…',
  resending: 'Enviando…',
} satisfies Shape<typeof japanese.code>;
