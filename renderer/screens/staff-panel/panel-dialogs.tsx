import type { OpenPanel } from '../../flow/panel-state.ts';
import { EndQuestion } from './end-question.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { ExportResult } from './export-result.tsx';
import { NotEnded } from './not-ended.tsx';

/** What is asked or told over the panel. */
export const PanelDialogs = ({
  task,
  report,
  waiting,
}: Pick<OpenPanel, 'task' | 'report' | 'waiting'>) => {
  switch (task.kind) {
    case 'asking':
      return <EndQuestion end={task.end} />;
    case 'choosing-drive':
      return <ExportDialog drives={report.drives} looking={waiting !== null} />;
    case 'exported':
      return <ExportResult answer={task.answer} />;
    case 'not-ended':
      return <NotEnded />;
    case 'none':
    case 'ending':
    case 'exporting':
      return null;
  }
};
