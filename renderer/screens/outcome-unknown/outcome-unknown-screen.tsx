import { Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Frame } from '../../design/frame/frame.tsx';
import { PersonName } from '../../design/person-name.tsx';
import { ResultSign } from '../../design/result-sign.tsx';
import { Title } from '../../design/title.tsx';
import type { OutcomeUnknown } from '../../flow/decision-state.ts';
import { Words } from '../../text/words.tsx';
import { DecisionLeave } from '../decision/decision-leave.tsx';
import { decisionWho } from '../decision/decision-who.tsx';
import { decidedFor, decisionWords, unknownNow } from '../decision/decision-words.ts';
import type { ScreenProps } from '../screen-props.ts';
import { AskNow } from './ask-now.tsx';
import { NextAsking } from './next-asking.tsx';
import './outcome-unknown-screen.css';
import '../../design/result.css';

/** Nobody can tell yet: what happened, how things stand, and what to do. It resolves by itself as long as the session lasts. */
export const OutcomeUnknownScreen = ({ state }: Pick<ScreenProps<OutcomeUnknown>, 'state'>) => {
  const { t } = useTranslation();
  const { decision, operation } = state;
  const ended = state.asking === 'ended';
  const { unknown } = decisionWords[decision.kind];
  return (
    <Frame
      screen="outcome-unknown"
      busy={state.waiting !== null}
      paper="done"
      who={decisionWho(decision)}
      leave={ended ? undefined : <DecisionLeave decision={decision} />}
      primary={
        ended ? <DecisionLeave decision={decision} look="primary" /> : <AskNow state={state} />
      }
    >
      {(titleId) => (
        <>
          <div className="done__say">
            <ResultSign icon={Hourglass} look="warning" />
            <Title id={titleId}>{t(unknown.title) as string}</Title>
          </div>
          <div className="tell__alert" role="alert" data-problem="outcome-unknown">
            <ul className="tell">
              <li>
                <b>{t('outcomeUnknown.happened')}</b>
                <span>
                  <Words
                    k={unknown.happened}
                    parts={{ name: <PersonName name={decidedFor(decision)} /> }}
                  />
                </span>
              </li>
              <li>
                <b>{t('outcomeUnknown.now')}</b>
                <span>
                  <Words k={ended ? 'outcomeUnknown.nowEnded' : unknownNow(decision)} />
                </span>
              </li>
              <li>
                <b>{t('outcomeUnknown.please')}</b>
                <span>
                  <Words k={ended ? 'outcomeUnknown.pleaseEnded' : unknown.please} />
                </span>
              </li>
            </ul>
          </div>
          <div className="done__side">
            <div className="ref">
              <p className="ref__name">{t('frame.enquiry')}</p>
              <p className="ref__no">{operation.enquiryNumber}</p>
              <p className="ref__say">{t('outcomeUnknown.anyone')}</p>
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
