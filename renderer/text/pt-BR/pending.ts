import type { pending as japanese } from '../ja/pending.ts';
import type { Shape } from '../shape.ts';

/** Words of decisions whose result nobody has been told yet: for staff. */
export const pending = {
  notice_one: '{{count}} resultado a conferir',
  notice_many: '{{count}} de resultados a conferir',
  notice_other: '{{count}} resultados a conferir',
  forStaff_one: 'Atendentes: {{count}} resultado',
  forStaff_many: 'Atendentes: {{count}} de resultados',
  forStaff_other: 'Atendentes: {{count}} resultados',
  inPanel_one: 'Atendentes: {{count}} aviso (no painel)',
  inPanel_many: 'Atendentes: {{count}} de avisos (no painel)',
  inPanel_other: 'Atendentes: {{count}} avisos (no painel)',
  title: 'Resultados a conferir',
  text: 'Quem fez estas operações talvez ainda não saiba o resultado.',
  change: {
    registerCard: 'Cadastro feito pelo próprio cliente',
    registerCustomer: 'Cadastro do cartão de um cliente',
    changeCustomer: 'Alteração de um cadastro',
    deleteCustomer: 'Exclusão de um cadastro',
  },
  standing: {
    asking: 'Ainda não se sabe. O terminal segue consultando.',
    awaitingStaff:
      'Ainda não se sabe.<br/>Quando um atendente da mesma loja fizer login, a consulta continua.',
    carriedOut: 'A operação foi concluída. Número de protocolo <figures>{{reference}}</figures>',
    notCarriedOut: 'A operação não foi feita. Nada foi alterado.',
    beyondAsking:
      'Este terminal não consegue mais obter o resultado.<br/>Consulte o suporte com o número de atendimento.',
  },
  more: 'Há mais abaixo',
  seen: 'Já conferi',
} satisfies Shape<typeof japanese>;
