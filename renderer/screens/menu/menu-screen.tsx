import { ArrowRight, EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import { BillingCycle } from '../../design/billing-cycle.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { LogOutButton } from '../../design/leave-buttons.tsx';
import { Note } from '../../design/note.tsx';
import { PersonName } from '../../design/person-name.tsx';
import { ProblemAlert } from '../../design/problem-alert.tsx';
import { Title } from '../../design/title.tsx';
import type { Menu } from '../../flow/selfcare-state.ts';
import { Words } from '../../text/words.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { CardOnFile } from './card-on-file.tsx';
import './menu-screen.css';

/** The contract: whether a card is on file, never any digit of it, and which card pays which month. */
export const MenuScreen = ({ state }: Pick<ScreenProps<Menu>, 'state'>) => {
  const { t } = useTranslation();
  const { actor, contract, failure, earlier, waiting } = state;
  const changing = contract?.paymentMethod.state === 'registered';
  return (
    <Frame
      screen="menu"
      busy={waiting !== null}
      paper="hub"
      enquiryNumber={(earlier ?? failure)?.enquiryNumber}
      who={
        <p className="head__who">
          <Words k="frame.signedIn" />
          <br />
          <b>
            {contract && (
              <>
                <PersonName name={contract.serviceName} />
                {'　'}
              </>
            )}
            <PersonName name={contract?.contractLabel ?? actor.contractLabel} />
          </b>
        </p>
      }
      leave={<LogOutButton />}
      primary={
        <ActionButton
          action="register-card"
          look="primary"
          state={waiting !== null ? 'busy' : contract ? 'ready' : 'not-yet'}
          icon={ArrowRight}
          iconSide="after"
        >
          {waiting !== null ? (
            <Words k="menu.waiting" />
          ) : (
            <Words k={changing ? 'menu.change' : 'menu.register'} />
          )}
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <Title id={titleId}>
            <Words k="menu.title" />
          </Title>
          <div className="hub__cols">
            <div className="hub__state">
              {failure && (
                <div className="hub__failure">
                  {earlier && <ProblemAlert failure={earlier} about="an-earlier-decision" />}
                  <ProblemAlert
                    failure={failure}
                    about={
                      contract === null && waiting === null ? 'this-screen' : 'an-earlier-decision'
                    }
                    unread={contract === null && waiting === null ? 'menu.unread' : undefined}
                  />
                </div>
              )}
              {(contract || !failure) && <CardOnFile contract={contract} />}
              {contract?.paymentMethod.state === 'registered' && (
                <Note icon={EyeOff} className="hub__note">
                  <Words k="menu.hidden" />
                </Note>
              )}
            </div>
            <div className="hub__how">
              <h2 className="hub__subtitle">
                <Words k="menu.which" />
              </h2>
              <BillingCycle
                label={t('cycle.label', {
                  usage: t('cycle.usageMonth'),
                  billed: t('cycle.nextMonth'),
                })}
                usage={{ name: <Words k="cycle.usageMonth" />, what: <Words k="cycle.using" /> }}
                billed={{ name: <Words k="cycle.nextMonth" />, what: <Words k="cycle.paying" /> }}
              />
              <p className="hub__explain">
                <Words k="menu.rule" />
              </p>
            </div>
          </div>
        </>
      )}
    </Frame>
  );
};
