import { Clock as ClockIcon } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Clock } from '../../design/clock.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { Note } from '../../design/note.tsx';
import { PersonName } from '../../design/person-name.tsx';
import { Title } from '../../design/title.tsx';
import { useSecondsSince } from '../../design/use-seconds.ts';
import type { Submitting } from '../../flow/decision-state.ts';
import { Words } from '../../text/words.tsx';
import { DecisionLeave } from '../decision/decision-leave.tsx';
import { DecisionSubject } from '../decision/decision-subject.tsx';
import { decisionWho } from '../decision/decision-who.tsx';
import { decidedFor, decisionWords } from '../decision/decision-words.ts';
import type { ScreenProps } from '../screen-props.ts';
import '../confirm/confirm-screen.css';
import './submitting-screen.css';

/** From here on a wait counts as long, and is explained. */
const longAfterSeconds = 10;

/** Between a decision and its answer, in the geometry of confirm, so that nothing jumps. */
export const SubmittingScreen = ({ state }: Pick<ScreenProps<Submitting>, 'state'>) => {
  const { decision, startedAt } = state;
  const { action, submitting } = decisionWords[decision.kind];
  const seconds = useSecondsSince(startedAt);
  return (
    <Frame
      screen="submitting"
      busy
      paper="check"
      who={decisionWho(decision)}
      leave={<DecisionLeave decision={decision} />}
      primary={
        <ActionButton action={action} look="primary" state="busy">
          <Words k={submitting.waiting} />
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="check__say">
            <Title id={titleId}>
              <Words k={submitting.title} />
            </Title>
            <p className="lead">
              <Words
                k={submitting.lead}
                parts={{ name: <PersonName name={decidedFor(decision)} /> }}
              />
            </p>
          </div>
          <div className="check__cols">
            <DecisionSubject decision={decision} />
            <div className="check__wait">
              <div className="running" aria-hidden="true">
                <i />
              </div>
              <output className="check__words">
                <h2>
                  <Words k={seconds >= longAfterSeconds ? 'submitting.long' : 'submitting.wait'} />
                </h2>
                <p>
                  <Words k={submitting.once} />
                </p>
              </output>
              <Note icon={ClockIcon}>
                <Words k="submitting.since" /> <Clock seconds={seconds} />
              </Note>
            </div>
          </div>
        </>
      )}
    </Frame>
  );
};
