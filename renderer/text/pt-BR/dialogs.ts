import type * as japanese from '../ja/dialogs.ts';
import type { Shape } from '../shape.ts';

/** Words of the questions and menus that lie over a screen. */
export const leaving = {
  title: 'Parar de digitar e encerrar?',
  finishText:
    '<b><nowrap>Tudo o que você digitou será apagado.</nowrap></b> O cartão não será cadastrado.',
  accept: 'Apagar e encerrar',
  dismiss: 'Continuar',
} satisfies Shape<typeof japanese.leaving>;

/** The same for staff, who have typed about a customer. */
export const staffLeaving = {
  title: 'Parar de digitar e sair?',
  text: '<b>Tudo o que foi digitado será apagado.</b> Nada será cadastrado nem alterado.',
  accept: 'Apagar e sair',
} satisfies Shape<typeof japanese.staffLeaving>;

export const idle = {
  title: 'Deseja continuar?',
  titleTyped: 'Deseja continuar digitando?',
  text: 'Se nada for feito, seu login será encerrado e a tela inicial voltará.',
  textBefore: 'Se nada for feito, a tela inicial voltará.',
  textTyped:
    'Se nada for feito, <b>tudo o que você digitou será apagado</b> e a tela inicial voltará. O cartão não será cadastrado.',
  textSent:
    'Se nada for feito, a tela inicial voltará. O resultado do cadastro ainda não é conhecido: anote o número de atendimento.',
  textDone: 'Se nada for feito, a tela inicial voltará. O cadastro do cartão já foi concluído.',
  left: 'Tempo restante: {{time}}',
  unit: 's',
  finish: 'Encerrar',
  wipe: 'Apagar e encerrar',
  stay: 'Continuar',
} satisfies Shape<typeof japanese.idle>;

/** The same for staff: nothing ends, but the screen is locked. */
export const staffIdle = {
  title: 'A tela será bloqueada',
  textList: 'Se nada for feito, a tela será bloqueada. Para continuar depois, digite a senha.',
  textTyped:
    'Se nada for feito, a tela será bloqueada. O nome e o telefone ficam, <b>o número do cartão e a validade serão apagados.</b> Nada foi cadastrado nem alterado ainda.',
  textHandover:
    'Se nada for feito, <b>os dados do cartão digitados serão apagados</b> e a tela será bloqueada. O cartão não será cadastrado.',
  textSent:
    'Se nada for feito, a tela será bloqueada. <b>O resultado ainda não é conhecido.</b> Com a senha, você volta a acompanhar.',
  textDone: 'Se nada for feito, a tela será bloqueada. A operação já foi concluída.',
} satisfies Shape<typeof japanese.staffIdle>;

export const languageMenu = {
  title: 'Escolha o idioma',
  text: 'O que você digitou continua como está.',
} satisfies Shape<typeof japanese.languageMenu>;

export const displayMenu = {
  title: 'Exibição',
  textSize: 'Tamanho do texto',
  contrast: 'Cores',
  standard: 'Normal',
  high: 'Alto contraste',
  motion: 'Animação',
  full: 'Sim',
  reduced: 'Não',
} satisfies Shape<typeof japanese.displayMenu>;
