import { Hourglass, RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
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
import { NextAsking } from './next-asking.tsx';
import './outcome-unknown-screen.css';
import '../../design/result.css';

/** Nobody can tell yet: what happened, how things stand, and what to do. It resolves by itself. */
export const OutcomeUnknownScreen = ({ state }: Pick<ScreenProps<OutcomeUnknown>, 'state'>) => {
  const { t } = useTranslation();
  const { decision, operation, asked, asksAgainAt, waiting } = state;
  const { unknown } = decisionWords[decision.kind];
  return (
    <Frame
      screen="outcome-unknown"
      busy={waiting !== null}
      paper="done"
      who={decisionWho(decision)}
      leave={<DecisionLeave decision={decision} />}
      primary={
        <ActionButton
          action="check-outcome"
          look="primary"
          state={waiting === null ? 'ready' : 'busy'}
          icon={RefreshCw}
          iconSide="after"
        >
          {waiting === null ? t('outcomeUnknown.check') : t('outcomeUnknown.checking')}
        </ActionButton>
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
                  <Words k={unknownNow(decision)} />
                </span>
              </li>
              <li>
                <b>{t('outcomeUnknown.please')}</b>
                <span>
                  <Words k={unknown.please} />
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
            {asksAgainAt !== null && <NextAsking asked={asked} asksAgainAt={asksAgainAt} />}
          </div>
        </>
      )}
    </Frame>
  );
};
