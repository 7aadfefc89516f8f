import type * as japanese from '../ja/staff-panel.ts';
import type { Shape } from '../shape.ts';

/** Words of the panel for staff who look after the kiosk itself: its lock, what it tells, what it does. */
export const panelLock = {
  title: 'Painel do atendente',
  lead: 'Digite o PIN deste terminal.',
  submit: 'Abrir',
  waiting: 'Verificando…',
  clear: 'Apagar tudo',
  safe: 'Os dígitos do PIN não aparecem na tela. Sem uso por 30 segundos, esta tela se fecha.',
  wrong: 'O PIN está errado',
  wrongText: 'Confira o PIN e digite de novo desde o início.',
  tooSoon: 'Ainda não é possível abrir o painel',
  wait: 'Nova tentativa em',
  notNow: 'Não é possível abrir o painel agora',
  notNowText:
    'Este terminal ainda está sendo usado por outra pessoa. Aguarde um pouco e digite de novo.',
  notNoted: 'Não é possível abrir o painel',
  notNotedText:
    'O painel não abre porque não é possível registrar a abertura. Verifique o espaço livre no disco.',
} satisfies Shape<typeof japanese.panelLock>;

export const panel = {
  title: 'Painel do atendente',
  close: 'Fechar painel',
  closing: 'Sem uso por 2 minutos, ele se fecha sozinho.',
  facts: 'Este terminal',
  kiosk: 'Nome',
  version: 'Versão',
  build: 'Tipo',
  connection: 'Conexão',
  clock: 'Relógio',
  builds: { production: 'Produção', qa: 'QA', development: 'Desenvolvimento' },
  online: 'Conectado',
  offline: 'Sem conexão',
  outOfService: 'Fora de serviço',
  clockAsKnown: 'Nenhuma diferença',
  clockAhead: '{{duration}} adiantado',
  clockBehind: '{{duration}} atrasado',
  reading: 'Estado do terminal',
  findings: 'Verificação do terminal',
  noFindings: 'Nenhum problema encontrado.',
  limits: 'Limites de tentativas',
  noLimits: 'Nenhuma operação atingiu o limite.',
  audit: 'Registros recentes',
  noAudit: 'Ainda não há registros.',
  when: 'Quando',
  what: 'O quê',
  who: 'Quem',
  enquiry: 'Atendimento',
  customer: 'Cliente',
  itself: 'Este terminal',
  copyForSupport: 'Copiar para o suporte',
  restart: 'Reiniciar',
  leave: 'Encerrar o aplicativo',
  ending: 'Encerrando…',
  restarting: 'Reiniciando…',
} satisfies Shape<typeof japanese.panel>;

/** By code of the self-test; staff may read the code out, so it is shown beside these words. */
export const posture = {
  'fuses-differ': 'As opções de segurança do aplicativo não são as de fábrica.',
  'install-folder-writable': 'A pasta do aplicativo pode ser alterada.',
  'configuration-writable': 'O arquivo de configuração pode ser alterado.',
  'keychain-in-clear': 'O chaveiro (keychain) não usa criptografia.',
  'clock-off': 'O relógio do terminal está errado em mais de 5 minutos.',
  'content-protection-missing': 'Este terminal não consegue impedir a gravação da tela.',
  'disk-nearly-full': 'O disco está quase cheio.',
} satisfies Shape<typeof japanese.posture>;

/** What a finding means in this build. */
export const strictness = {
  refuses: 'Atendimento suspenso',
  noted: 'Só registrado',
  relaxed: 'Ignorado: não é a versão de produção',
} satisfies Shape<typeof japanese.strictness>;

/** What was tried too often, and by whom. */
export const limitNotice = {
  'log-ins': { account: 'Logins com o mesmo ID', kiosk: 'Logins neste terminal' },
  codes: {
    account: 'Códigos de verificação do mesmo login',
    kiosk: 'Códigos de verificação neste terminal',
  },
  cards: {
    customer: 'Cartões do mesmo cliente',
    staff: 'Cartões por um mesmo atendente',
    kiosk: 'Cartões neste terminal',
  },
  reached: '{{what}}: o limite de tentativas seguidas foi atingido.',
  listTitle: 'Limite de tentativas atingido; novas tentativas estão bloqueadas por enquanto',
  listText: 'Se não souber o motivo, avise o responsável.',
} satisfies Shape<typeof japanese.limitNotice>;

export const panelDialogs = {
  restart: 'Reiniciar?',
  restartText: 'O aplicativo se encerra e começa de novo.',
  restartAccept: 'Reiniciar',
  leave: 'Encerrar o aplicativo?',
  leaveText: 'Este terminal deixa de funcionar e volta à tela do próprio dispositivo.',
  leaveAccept: 'Encerrar',
  dismiss: 'Cancelar',
  notLeft: 'Não é possível encerrar o aplicativo',
  notLeftText:
    'Não é possível registrar o encerramento, por isso o aplicativo continua. Reiniciar pode resolver.',
  drives: 'Escolha para onde copiar',
  noDrivesTitle: 'Nenhum pen drive encontrado',
  drivesText:
    'Os registros e o estado deste terminal são copiados para o suporte. Não há neles números de cartão nem dados de clientes.',
  noDrives: 'Conecte um pen drive ou similar.',
  lookAgain: 'Procurar de novo',
  exporting: 'Copiando…',
  exported: 'Cópia concluída',
  exportedText: 'Gravado em <whole><b>{{file}}</b>.</whole> Já pode retirar o pen drive.',
  failed: 'Não foi possível copiar',
  failures: {
    closed: 'O painel do atendente foi fechado.',
    'drive-gone': 'O destino da cópia não foi encontrado. Conecte-o de novo.',
    'drive-full': 'Não há espaço suficiente no destino da cópia. Escolha outro destino.',
    'drive-read-only': 'Não é possível gravar no destino da cópia. Escolha outro destino.',
    'names-taken': 'Há cópias demais de hoje. Escolha outro destino.',
    'not-noted': 'Não é possível registrar a cópia, por isso nada foi copiado.',
    'log-unreadable': 'Não é possível ler os registros.',
  },
} satisfies Shape<typeof japanese.panelDialogs>;

/** By event of the audit trail. */
export const auditEvents = {
  'handover-began': 'Tela passada ao cliente',
  'handover-ended': 'Tela devolvida pelo cliente',
  'session-began': 'Login',
  'session-ended': 'Fim do login',
  'operation-sent': 'Operação enviada',
  'operation-settled': 'Resultado da operação',
  'operation-told': 'Resultado informado',
  'operation-seen': 'Resultado conferido',
  'panel-opened': 'Painel aberto',
  'panel-refused': 'PIN errado',
  'panel-closed': 'Painel fechado',
  'export-asked': 'Cópia para o suporte pedida',
  'log-exported': 'Copiado para o suporte',
  'restart-asked': 'Reinício',
  'leave-asked': 'Encerramento do aplicativo pedido',
  'limit-reached': 'Limite de tentativas atingido',
  'kiosk-started': 'Aplicativo iniciado',
  'kiosk-stopped': 'Aplicativo encerrado',
  'pages-lost': 'Tela perdida',
  'journal-damaged': 'Parte do registro de operações ilegível',
  'update-began': 'Atualização iniciada',
  'update-not-taken': 'Atualização não instalada',
  'version-changed': 'Outra versão do aplicativo',
  'starts-in-vain': 'Aplicativo não iniciou várias vezes',
  'torn-line-cut': 'Registro incompleto removido',
  'chain-broken': 'Sequência de registros quebrada',
  'trail-cut': 'Últimos registros perdidos',
  'trail-unavailable': 'Não foi possível registrar',
  'trail-file-removed': 'Registros antigos removidos',
} satisfies Shape<typeof japanese.auditEvents>;

/** By result or reason of an event, where it has one. */
export const auditResults = {
  done: 'digitado',
  cancelled: 'cancelado',
  'timed-out': 'tempo esgotado',
  'session-ended': 'saiu',
  interrupted: 'interrompido',
  finished: 'encerrado',
  'logged-out': 'saiu',
  expired: 'expirado',
  'page-lost': 'tela perdida',
  quitting: 'aplicativo encerrado',
  'carried-out': 'concluída',
  'not-carried-out': 'não foi feita',
  'beyond-asking': 'desconhecido',
  closed: 'fechado',
  'page-gone': 'tela trocada',
  'session-began': 'login de outra pessoa',
  'log-ins': 'logins',
  codes: 'códigos de verificação',
  cards: 'cartões',
  'abnormal-exit': 'fim anormal',
  'clean-exit': 'fim normal',
  crashed: 'falhou',
  hung: 'sem resposta',
  left: 'foi para outra página',
  'integrity-failure': 'suspeita de adulteração',
  killed: 'fim forçado',
  'launch-failed': 'não iniciou',
  'memory-eviction': 'falta de memória',
  oom: 'falta de memória',
  unresponsive: 'sem resposta',
} satisfies Shape<typeof japanese.auditResults>;
