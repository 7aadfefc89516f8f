import type * as japanese from '../ja/staff-panel.ts';
import type { Shape } from '../shape.ts';

/** Words of the panel for staff who look after the kiosk itself: its lock, what it tells, what it does. */
export const panelLock = {
  title: 'Staff panel',
  lead: 'Please type the PIN of this kiosk.',
  submit: 'Open',
  waiting: 'Checking…',
  clear: 'Clear and type again',
  safe: 'The digits are never shown. This screen closes after 30 seconds without use.',
  wrong: 'The panel was not opened',
  wrongText: 'Please check the PIN and type it again from the beginning.',
  wait: 'Next try in',
  notNoted: 'The panel cannot be opened',
  notNotedText:
    'No record can be kept of it, so it stays closed. Please check the space on the disk.',
} satisfies Shape<typeof japanese.panelLock>;

export const panel = {
  title: 'Staff panel',
  close: 'Close panel',
  closing: 'It closes by itself after 2 minutes without use.',
  facts: 'This kiosk',
  kiosk: 'Name',
  version: 'Version',
  build: 'Build',
  connection: 'Connection',
  clock: 'Clock',
  builds: { production: 'Production', qa: 'QA', development: 'Development' },
  online: 'Connected',
  offline: 'No connection',
  outOfService: 'Out of service',
  clockAsKnown: 'No difference found',
  clockAhead: '{{duration}} fast',
  clockBehind: '{{duration}} slow',
  reading: 'State of this kiosk',
  findings: 'Check of this device',
  noFindings: 'Nothing was found.',
  limits: 'Limits',
  noLimits: 'No limit has been reached.',
  audit: 'Recent entries',
  noAudit: 'No entries yet.',
  when: 'When',
  what: 'What',
  who: 'Who',
  enquiry: 'Enquiry number',
  customer: 'Customer',
  itself: 'This kiosk',
  exportLog: 'Copy the log',
  restart: 'Restart',
  leave: 'Leave the app',
  ending: 'Ending…',
} satisfies Shape<typeof japanese.panel>;

/** By code of the self-test; staff may read the code out, so it is shown beside these words. */
export const posture = {
  'fuses-differ': 'The app’s safety settings are not those it was shipped with.',
  'install-folder-writable': 'The app’s folder can be changed.',
  'keychain-in-clear': 'The keychain does not encrypt.',
  'clock-off': 'The clock is wrong by more than 5 minutes.',
  'content-protection-missing': 'This device cannot keep its screen from being recorded.',
  'disk-nearly-full': 'The disk is nearly full.',
} satisfies Shape<typeof japanese.posture>;

/** What a finding means in this build. */
export const strictness = {
  refuses: 'Nobody is served',
  noted: 'Noted only',
  relaxed: 'Overlooked: no production build',
} satisfies Shape<typeof japanese.strictness>;

/** What was tried too often, and by whom. */
export const limitNotice = {
  'log-ins': { account: 'Log-ins with one ID', kiosk: 'Log-ins on this kiosk' },
  codes: { account: 'Codes for one log-in', kiosk: 'Codes on this kiosk' },
  cards: {
    customer: 'Cards of one customer',
    staff: 'Cards by one member of staff',
    kiosk: 'Cards on this kiosk',
  },
  reached: '{{what}}: too many tries.',
  listTitle: 'Too many tries; more are refused for now',
  listText: 'If you cannot explain it, please tell whoever is responsible.',
} satisfies Shape<typeof japanese.limitNotice>;

export const panelDialogs = {
  restart: 'Restart?',
  restartText: 'The app ends and starts again.',
  restartAccept: 'Restart',
  leave: 'Leave the app?',
  leaveText: 'This counter cannot be used any more, and the device shows its own screen.',
  leaveAccept: 'Leave',
  dismiss: 'Cancel',
  notLeft: 'The app goes on',
  notLeftText: 'No record can be kept of leaving it. Restarting may help.',
  drives: 'Where to?',
  drivesText: 'The log holds no card numbers and nothing about customers.',
  noDrives: 'There is no drive. Please put one in, such as a USB stick.',
  lookAgain: 'Look again',
  exporting: 'Copying…',
  exported: 'Copied',
  exportedText: '<b>{{file}}</b> has been written. The drive can be taken out.',
  failed: 'Not copied',
  failures: {
    closed: 'The panel has closed.',
    'drive-gone': 'The drive is gone. Please put it in again.',
    'drive-full': 'There is not enough space on the drive.',
    'drive-read-only': 'The drive cannot be written to.',
    'names-taken': 'The drive holds too many copies of today. Please take another.',
    'not-noted': 'No record can be kept of it, so nothing was copied.',
    'log-unreadable': 'The log cannot be read.',
  },
} satisfies Shape<typeof japanese.panelDialogs>;

/** By event of the audit trail. */
export const auditEvents = {
  'handover-began': 'Screen handed to a customer',
  'handover-ended': 'Screen back from a customer',
  'session-began': 'Logged in',
  'session-ended': 'Log-in ended',
  'operation-sent': 'Decision sent',
  'operation-settled': 'Result known',
  'operation-told': 'Result told',
  'operation-seen': 'Result seen',
  'panel-opened': 'Staff panel opened',
  'panel-refused': 'Wrong PIN',
  'panel-closed': 'Staff panel closed',
  'export-asked': 'Copy of the log asked for',
  'log-exported': 'Log copied',
  'restart-asked': 'Restarted',
  'leave-asked': 'Left the app',
  'limit-reached': 'Limit reached',
  'kiosk-started': 'App started',
  'kiosk-stopped': 'App ended',
  'pages-lost': 'Screen lost',
  'journal-damaged': 'Part of the journal was unreadable',
  'torn-line-cut': 'Half-written entry removed',
  'chain-broken': 'An entry does not fit the one before',
  'trail-cut': 'The last entries were missing',
  'trail-unavailable': 'Entries could not be written',
  'trail-file-removed': 'Old entries removed',
} satisfies Shape<typeof japanese.auditEvents>;

/** By result or reason of an event, where it has one. */
export const auditResults = {
  done: 'typed',
  cancelled: 'cancelled',
  'timed-out': 'timed out',
  'session-ended': 'logged out',
  interrupted: 'interrupted',
  finished: 'finished',
  'logged-out': 'logged out',
  expired: 'expired',
  'page-lost': 'screen lost',
  quitting: 'app ended',
  'carried-out': 'done',
  'not-carried-out': 'not done',
  'beyond-asking': 'unknown',
  closed: 'closed',
  'page-gone': 'screen replaced',
  'session-began': 'somebody logged in',
  'log-ins': 'log-ins',
  codes: 'codes',
  cards: 'cards',
  'abnormal-exit': 'ended abnormally',
  'clean-exit': 'ended',
  crashed: 'crashed',
  hung: 'no answer',
  left: 'went elsewhere',
  'integrity-failure': 'perhaps tampered with',
  killed: 'killed',
  'launch-failed': 'did not start',
  'memory-eviction': 'out of memory',
  oom: 'out of memory',
  unresponsive: 'no answer',
} satisfies Shape<typeof japanese.auditResults>;
