import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { QrCode } from '../../design/qr-code.tsx';
import { Title } from '../../design/title.tsx';
import type { Challenge } from '../../flow/decision-state.ts';
import { Words } from '../../text/words.tsx';
import { DecisionLeave } from '../decision/decision-leave.tsx';
import { decisionWho } from '../decision/decision-who.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { ChallengeClock } from './challenge-clock.tsx';
import './challenge-screen.css';

/** The card company asks its customer, on their own phone (EMV 3-D Secure). The kiosk finds out the result by itself. */
export const ChallengeScreen = ({ state }: Pick<ScreenProps<Challenge>, 'state'>) => {
  const { t } = useTranslation();
  const { decision, action, operation, receivedAt, waiting } = state;
  return (
    <Frame
      screen="challenge"
      busy={waiting !== null}
      paper="challenge"
      enquiryNumber={operation.enquiryNumber}
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
          {waiting === null ? <Words k="challenge.check" /> : <Words k="challenge.checking" />}
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="challenge__say">
            <Title id={titleId}>
              <Words k="challenge.title" />
            </Title>
            {decision.at.actor.kind !== 'customer' && (
              <p className="lead">
                <b>
                  <Words k="challenge.toCustomer" />
                </b>
              </p>
            )}
            <p className="lead">
              <Words k="challenge.lead" />
            </p>
          </div>
          <div className="challenge__code">
            <QrCode content={action.url} label={t('challenge.picture')} />
          </div>
          <div className="challenge__do">
            <ol className="steps">
              <li>
                <Words k="challenge.scan" />
              </li>
              <li>
                <Words k="challenge.answer" />
              </li>
              <li>
                <Words k="challenge.wait" />
              </li>
            </ol>
            <ChallengeClock endsAt={receivedAt + action.expiresInSeconds * 1000} />
          </div>
        </>
      )}
    </Frame>
  );
};
