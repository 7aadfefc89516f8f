import type { frame as japanese, actions as japaneseActions } from '../ja/frame.ts';
import type { Shape } from '../shape.ts';

/** Words of the frame that every screen shares: header, footer, practice mark. */
export const frame = {
  appName: 'Cadastro de cartão',
  progress: {
    label: 'Etapa {{now}} de {{total}}: {{name}}',
    words: 'Etapa <b>{{now}}</b> de {{total}}　<b>{{name}}</b>',
    login: 'Login',
    code: 'Código',
    card: 'Cartão',
    confirm: 'Conferência',
    complete: 'Conclusão',
  },
  signedIn: 'Login ativo',
  display: 'Exibição',
  language: 'Mudar idioma: {{name}}',
  showKeys: 'Mostrar teclado',
  hideKeys: 'Ocultar teclado',
  support: { title: 'Precisa de ajuda?', open: 'Ajuda' },
  enquiry: 'Nº de atendimento',
  builds: { qa: 'Versão de QA', development: 'Versão de desenvolvimento' },
  relaxed: {
    qa_one: 'Versão de QA: {{count}} verificação ignorada',
    qa_many: 'Versão de QA: {{count}} de verificações ignoradas',
    qa_other: 'Versão de QA: {{count}} verificações ignoradas',
    development_one: 'Desenvolvimento: {{count}} verificação ignorada',
    development_many: 'Desenvolvimento: {{count}} de verificações ignoradas',
    development_other: 'Desenvolvimento: {{count}} verificações ignoradas',
  },
  practice: 'Modo de treino: nada é cadastrado nem cobrado',
} satisfies Shape<typeof japanese>;

/** Words on buttons that several screens share. */
export const actions = {
  finish: 'Encerrar',
  logOut: 'Sair',
  back: 'Voltar',
  close: 'Fechar',
  retry: 'Tentar de novo',
} satisfies Shape<typeof japaneseActions>;
