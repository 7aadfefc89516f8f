import { ArrowRight, Globe, WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { Support } from '../../design/frame/support.tsx';
import { Hall } from '../../design/hall/hall.tsx';
import { OpenWindow } from '../../design/hall/open-window.tsx';
import { LanguageButton } from '../../design/menus/language-button.tsx';
import { type Send, useSurroundings } from '../../design/surroundings.ts';
import type { KioskState } from '../../flow/kiosk-state.ts';
import { Words } from '../../text/words.tsx';
import { PendingForStaff } from '../pending/pending-for-staff.tsx';
import { Invitation } from './invitation.tsx';
import { customerNeeds, Needs, staffNeeds } from './needs.tsx';
import { NightLight } from './night-light.tsx';
import '../../design/hall/ledge.css';

/**
 * Nobody is served: the window is open, and any touch begins. Without a connection it says so before anybody types.
 * Where only staff use the kiosk, it speaks to them.
 */
export const AttractScreen = ({
  service,
  pending,
  limits,
  send,
}: Pick<KioskState, 'service' | 'pending' | 'limits'> & {
  readonly send: Send;
}) => {
  const { t } = useTranslation();
  const { profile, audience } = useSurroundings();
  const forStaff = audience === 'staff';
  const begin = () => send({ type: 'pressed', action: 'begin' });
  const offline = service.state === 'offline';
  return (
    <Hall
      screen="attract"
      look="open"
      onTouch={begin}
      ledge={
        <footer className="ledge">
          <ul className="langs" aria-label={t('attract.languages')}>
            {profile.locales.map((locale) => (
              <li key={locale}>
                <LanguageButton locale={locale} />
              </li>
            ))}
          </ul>
          <Support />
          {!profile.flows.includes('counter') && (
            <PendingForStaff pending={pending} limits={limits} />
          )}
          <Button
            action="begin"
            look="primary"
            state={offline ? 'not-yet' : 'ready'}
            className="button--begin"
            icon={ArrowRight}
            iconSide="after"
            onPress={begin}
          >
            <Words k="attract.begin" />
            <small>
              <Words k={offline ? 'attract.offline' : 'attract.anywhere'} />
            </small>
          </Button>
        </footer>
      }
    >
      <NightLight />
      <div className="hall__say">
        <h1 tabIndex={-1}>
          <Words k={forStaff ? 'staffAttract.title' : 'attract.title'} />
        </h1>
        {offline ? (
          <div className="hall__offline" role="alert" data-problem="no-connection">
            <p className="hall__offline-title">
              <WifiOff className="icon" aria-hidden="true" />
              <Words k="attract.offline" />
            </p>
            <p>
              <Words k="attract.offlineText" />
            </p>
          </div>
        ) : (
          <p className="hall__sub">
            <Words k={forStaff ? 'staffAttract.explain' : 'attract.explain'} />
          </p>
        )}
        {!forStaff && <Invitation icon={Globe} k="attract.invitation" />}
      </div>
      <figure className="hall__window">
        <OpenWindow first={forStaff ? 'badge' : 'letter'} />
        <Needs words={forStaff ? staffNeeds : customerNeeds} />
      </figure>
    </Hall>
  );
};
