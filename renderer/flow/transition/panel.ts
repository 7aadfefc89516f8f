import type {
  LogExportAnswer,
  PanelAnswer,
  PanelEndAnswer,
} from '../../../preload/contract/staff-panel.ts';
import { toldSoFar } from '../../limits/told-so-far.ts';
import type { KioskEnd, OpenPanel } from '../panel-state.ts';
import { handling, pressing } from './handling.ts';
import { leavePanel } from './leave-panel.ts';
import { type ScreenContext, type Step, step } from './step.ts';

const isBusy = ({ task }: OpenPanel): boolean =>
  task.kind === 'exporting' || task.kind === 'ending';

const read = (state: OpenPanel, { attempt }: ScreenContext): Step =>
  state.waiting === null && state.task.kind !== 'ending'
    ? step({ ...state, waiting: attempt }, { type: 'read-panel', attempt })
    : step(state);

const readAnswered = (state: OpenPanel, answer: PanelAnswer, { service }: ScreenContext): Step => {
  if (answer.state === 'closed') return leavePanel(state, service);
  const limits = toldSoFar(state.report.limits, answer.report.limits);
  return step({ ...state, report: { ...answer.report, limits }, waiting: null });
};

/** Whoever looks for a drive has perhaps just put it in. */
const chooseDrive = (state: OpenPanel, context: ScreenContext): Step =>
  isBusy(state) ? step(state) : read({ ...state, task: { kind: 'choosing-drive' } }, context);

const exportTo = (state: OpenPanel, driveId: string, { attempt }: ScreenContext): Step =>
  state.task.kind === 'choosing-drive' && state.report.drives.some(({ id }) => id === driveId)
    ? step(
        { ...state, task: { kind: 'exporting', attempt } },
        { type: 'export-log', attempt, driveId },
      )
    : step(state);

const exported = (state: OpenPanel, answer: LogExportAnswer, { service }: ScreenContext): Step =>
  answer.state === 'failed' && answer.reason === 'closed'
    ? leavePanel(state, service)
    : step({ ...state, task: { kind: 'exported', answer } });

const asking = (end: KioskEnd) => (state: OpenPanel) =>
  step(isBusy(state) ? state : { ...state, task: { kind: 'asking', end } });

const accept = (state: OpenPanel, { attempt }: ScreenContext): Step => {
  if (state.task.kind !== 'asking') return step(state);
  const { end } = state.task;
  return step({ ...state, task: { kind: 'ending', end, attempt } }, { type: end, attempt });
};

const endAnswered = (
  state: OpenPanel,
  answer: PanelEndAnswer,
  { service }: ScreenContext,
): Step => {
  switch (answer.state) {
    case 'ending':
      return step(state);
    case 'closed':
      return leavePanel(state, service);
    case 'not-noted':
      return step({ ...state, task: { kind: 'not-ended' } });
  }
};

const dismiss = (state: OpenPanel): Step =>
  step(isBusy(state) ? state : { ...state, task: { kind: 'none' } });

/** Staff have given the PIN. */
export const panelTransition = handling<OpenPanel>({
  'drive-chosen': (state, { driveId }, context) => exportTo(state, driveId, context),
  pressed: pressing({
    'read-panel': read,
    'export-log': chooseDrive,
    restart: asking('restart'),
    'leave-kiosk': asking('leave-kiosk'),
    accept,
    dismiss,
    'close-panel': (state, { service }) => leavePanel(state, service),
  }),
  'read-panel-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? readAnswered(state, answer, context) : step(state),
  'export-log-answered': (state, { attempt, answer }, context) =>
    state.task.kind === 'exporting' && attempt === state.task.attempt
      ? exported(state, answer, context)
      : step(state),
  'end-kiosk-answered': (state, { attempt, answer }, context) =>
    state.task.kind === 'ending' && attempt === state.task.attempt
      ? endAnswered(state, answer, context)
      : step(state),
});
