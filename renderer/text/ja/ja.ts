import { displayMenu, idle, languageMenu, leaving } from './dialogs.ts';
import { attract, code, letterLost, login, outOfService } from './entrance.ts';
import { faults, fields, keys, summary } from './fields.ts';
import { actions, frame } from './frame.ts';
import { problems, wait } from './problems.ts';
import * as registration from './registration.ts';

/** All words in Japanese, plain and polite. */
export const ja = {
  frame,
  actions,
  attract,
  outOfService,
  login,
  letterLost,
  code,
  ...registration,
  fields,
  summary,
  faults,
  keys,
  leaving,
  idle,
  languageMenu,
  displayMenu,
  problems,
  wait,
} as const;
