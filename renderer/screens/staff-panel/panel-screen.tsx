// oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1)
import { Clock, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { MoreBelow } from '../../design/more-below.tsx';
import { Note } from '../../design/note.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { Title } from '../../design/title.tsx';
import type { KioskState } from '../../flow/kiosk-state.ts';
import type { OpenPanel } from '../../flow/panel-state.ts';
import { type TextKey, Words } from '../../text/words.tsx';
import { PendingNotice } from '../pending/pending-notice.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { AuditTable } from './audit-table.tsx';
import { PanelActions } from './panel-actions.tsx';
import { PanelDialogs } from './panel-dialogs.tsx';
import { PanelFacts } from './panel-facts.tsx';
import { PanelFindings } from './panel-findings.tsx';
import { PanelLimits } from './panel-limits.tsx';
import { useKeptOpen } from './use-kept-open.ts';
import './panel-screen.css';

const wordsOf = (task: OpenPanel['task']): TextKey => {
  if (task.kind !== 'ending') return 'panel.close';
  return task.end === 'restart' ? 'panel.restarting' : 'panel.ending';
};

/** What staff see of their kiosk, and what they can do with it. */
export const PanelScreen = ({
  state,
  service,
  pending,
}: ScreenProps<OpenPanel> & Pick<KioskState, 'service' | 'pending'>) => {
  const { t } = useTranslation();
  useKeptOpen();
  const scrolls = useSurroundings().display.textSize > 100;
  const { report, task, waiting } = state;
  const ending = task.kind === 'ending';
  return (
    <>
      <Frame
        screen="staff"
        density="dense"
        busy={ending || task.kind === 'exporting'}
        paper="panel"
        primary={
          <ActionButton
            action="close-panel"
            look="primary"
            icon={X}
            iconSide="after"
            state={ending ? 'busy' : 'ready'}
          >
            <Words k={wordsOf(task)} />
          </ActionButton>
        }
      >
        {(titleId) => (
          <>
            <div className="panel__say">
              <Title id={titleId}>
                <Words k="panel.title" />
              </Title>
              <PendingNotice pending={pending} readers="staff" />
            </div>
            <div className="panel__side">
              <PanelFacts report={report} service={service} />
              <PanelActions task={task} />
              <Note icon={Clock}>
                <Words k="panel.closing" />
              </Note>
            </div>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1) */}
            <section className="panel__reading" tabIndex={0} aria-label={t('panel.reading')}>
              <PanelFindings findings={report.findings} />
              <PanelLimits limits={report.limits} />
              <AuditTable audit={report.audit} />
              {!scrolls && <MoreBelow />}
            </section>
            {scrolls && <MoreBelow />}
          </>
        )}
      </Frame>
      <PanelDialogs task={task} report={report} waiting={waiting} />
    </>
  );
};
