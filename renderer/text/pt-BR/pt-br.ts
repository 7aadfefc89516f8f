import * as counterList from './counter-list.ts';
import { counterProblems } from './counter-problems.ts';
import * as counterWork from './counter-work.ts';
import * as dialogs from './dialogs.ts';
import * as entrance from './entrance.ts';
import { faults, fields, summary } from './fields.ts';
import { actions, frame } from './frame.ts';
import { keys } from './keys.ts';
import { pending } from './pending.ts';
import { problems, wait } from './problems.ts';
import * as registration from './registration.ts';
import * as staffPanel from './staff-panel.ts';

/** All words in Brazilian Portuguese. */
export const ptBr = {
  frame,
  actions,
  ...entrance,
  ...registration,
  ...counterList,
  ...counterWork,
  ...staffPanel,
  pending,
  fields,
  summary,
  faults,
  keys,
  ...dialogs,
  problems,
  counterProblems,
  wait,
} as const;
