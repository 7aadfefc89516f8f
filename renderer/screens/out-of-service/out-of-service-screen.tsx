import { Globe, Wrench } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Support } from '../../design/frame/support.tsx';
import { ClosedWindow } from '../../design/hall/closed-window.tsx';
import { Hall } from '../../design/hall/hall.tsx';
import { Tools } from '../../design/menus/tools.tsx';
import type { OutOfService } from '../../flow/out-of-service-state.ts';
import { useProblemWords } from '../../text/use-problem-words.ts';
import { Words } from '../../text/words.tsx';
import { Invitation } from '../attract/invitation.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { NextTry } from './next-try.tsx';
import '../../design/hall/ledge.css';
import './out-of-service-screen.css';

const journal = { k: 'outOfService.journal' } as const;

/**
 * The window with its blind down, and a code that staff can read out. It opens again by itself. Without its journal it speaks of
 * itself alone: what was decided before may well be done.
 */
export const OutOfServiceScreen = ({ state }: Pick<ScreenProps<OutOfService>, 'state'>) => {
  const { t } = useTranslation();
  const { problem, enquiryNumber } = state.failure;
  const { text } = useProblemWords(problem);
  return (
    <Hall
      screen="out-of-service"
      look="closed"
      ledge={
        <footer className="ledge ledge--low">
          <Support />
          <NextTry retriesAt={state.retriesAt} />
          <div className="ledge__tools">
            <Tools place="desk" />
          </div>
        </footer>
      }
    >
      <div className="hall__say">
        <h1 className="hall__title" tabIndex={-1}>
          <Words k="outOfService.title" />
        </h1>
        <p className="hall__sub">
          <Words k="outOfService.explain" />
        </p>
        <Invitation icon={Globe} k="outOfService.invitation" />
        <div
          className={problem.slug === 'posture-refused' ? 'staffcode staffcode--long' : 'staffcode'}
          role="alert"
          data-problem={problem.slug}
          aria-label={t('outOfService.forStaff')}
        >
          <p className="staffcode__for">
            <Wrench className="icon" aria-hidden="true" />
            <Words k="outOfService.forStaff" />
          </p>
          <p className="staffcode__code">{enquiryNumber}</p>
          <p className="staffcode__why">
            <Words {...(problem.slug === 'journal-unavailable' ? journal : text)} />
          </p>
        </div>
      </div>
      <div className="hall__window">
        <ClosedWindow />
      </div>
    </Hall>
  );
};
