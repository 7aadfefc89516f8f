import { ArrowLeft, Hourglass } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { PersonName } from '../../design/person-name.tsx';
import { ResultSign } from '../../design/result-sign.tsx';
import { Title } from '../../design/title.tsx';
import type { OutcomeUnknown } from '../../flow/decision-state.ts';
import { goesBackToList } from '../../operation/goes-back-to-list.ts';
import { Words } from '../../text/words.tsx';
import { DecisionLeave } from '../decision/decision-leave.tsx';
import { decisionWho } from '../decision/decision-who.tsx';
import { decidedFor } from '../decision/decision-words.ts';
import type { ScreenProps } from '../screen-props.ts';
import { NextAsking } from './next-asking.tsx';
import { unknownWords } from './unknown-words.ts';
import { WayOn } from './way-on.tsx';
import './outcome-unknown-screen.css';
import '../../design/result.css';

/** Nobody can tell yet: what happened, how things stand, and what to do. It resolves by itself as long as the session lasts. */
export const OutcomeUnknownScreen = ({ state }: Pick<ScreenProps<OutcomeUnknown>, 'state'>) => {
  const { decision, operation } = state;
  const asksItself = state.asking === 'going-on';
  const isLoggedOut = state.asking === 'by-kiosk' || state.asking === 'awaiting-staff';
  const words = unknownWords(state);
  return (
    <Frame
      screen="outcome-unknown"
      busy={state.waiting !== null}
      paper="done"
      who={isLoggedOut ? undefined : decisionWho(decision)}
      leave={asksItself ? <DecisionLeave decision={decision} /> : undefined}
      back={
        goesBackToList(state) && (
          <ActionButton action="back-to-list" icon={ArrowLeft}>
            <Words k="counterComplete.backToList" />
          </ActionButton>
        )
      }
      primary={<WayOn state={state} />}
    >
      {(titleId) => (
        <>
          <div className="done__say">
            <ResultSign icon={Hourglass} look="warning" />
            <Title id={titleId}>
              <Words k={words.title} />
            </Title>
          </div>
          <div className="tell__alert" role="alert" data-problem="outcome-unknown">
            <ul className="tell">
              <li>
                <b>
                  <Words k="outcomeUnknown.happened" />
                </b>
                <span>
                  <Words
                    k={words.happened}
                    parts={{ name: <PersonName name={decidedFor(decision)} /> }}
                  />
                </span>
              </li>
              <li>
                <b>
                  <Words k="outcomeUnknown.now" />
                </b>
                <span>
                  <Words k={words.now} />
                </span>
              </li>
              <li>
                <b>
                  <Words k="outcomeUnknown.please" />
                </b>
                <span>
                  <Words k={words.please} />
                </span>
              </li>
            </ul>
          </div>
          <div className="done__side">
            <div className="ref">
              <p className="ref__name">
                <Words k="frame.enquiry" />
              </p>
              <p className="ref__no">{operation.enquiryNumber}</p>
              <p className="ref__say">
                <Words k="outcomeUnknown.anyone" />
              </p>
            </div>
            {state.asking === 'going-on' && (
              <NextAsking asked={state.asked} asksAgainAt={state.asksAgainAt} />
            )}
          </div>
        </>
      )}
    </Frame>
  );
};
