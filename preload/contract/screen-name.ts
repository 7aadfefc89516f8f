/** The screens, as `data-screen` on `<main>` names them. */
export const screenNames = [
  'attract',
  'flow-choice',
  'login',
  'address',
  'code',
  'menu',
  'list',
  'card',
  'confirm',
  'submitting',
  'challenge',
  'complete',
  'edit',
  'handover',
  'outcome-unknown',
  'out-of-service',
  'staff',
] as const;

export type ScreenName = (typeof screenNames)[number];
