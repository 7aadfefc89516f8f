import type { frame as japanese, actions as japaneseActions } from '../ja/frame.ts';
import type { Shape } from '../shape.ts';

/** Words of the frame that every screen shares: header, footer, practice mark. */
export const frame = {
  appName: 'Card Counter',
  progress: {
    label: 'Step {{now}} of {{total}}: {{name}}',
    words: 'Step <b>{{now}}</b> of {{total}}　<b>{{name}}</b>',
    login: 'Log in',
    code: 'One-time code',
    card: 'Card details',
    confirm: 'Check',
    complete: 'Done',
  },
  signedIn: 'You are logged in',
  display: 'Display',
  language: 'Change language: {{name}}',
  showKeys: 'Show on-screen keys',
  hideKeys: 'Hide on-screen keys',
  support: { title: 'Need help?', open: 'Help' },
  enquiry: 'Enquiry number',
  builds: { qa: 'QA build', development: 'Development build' },
  relaxed: {
    qa_one: 'QA build: {{count}} check overlooked',
    qa_other: 'QA build: {{count}} checks overlooked',
    development_one: 'Development: {{count}} check overlooked',
    development_other: 'Development: {{count}} checks overlooked',
  },
  practice: 'Practice mode: nothing is registered or charged',
} satisfies Shape<typeof japanese>;

/** Words on buttons that several screens share. */
export const actions = {
  finish: 'Finish',
  logOut: 'Log out',
  back: 'Back',
  close: 'Close',
  retry: 'Try again',
} satisfies Shape<typeof japaneseActions>;
