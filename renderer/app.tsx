import { I18nextProvider } from 'react-i18next';
import type { KioskProfile } from '../preload/contract/kiosk-profile.ts';
import { audienceOf } from './audience.ts';
import { Menus } from './design/menus/menus.tsx';
import { type Send, type Surroundings, SurroundingsContext } from './design/surroundings.ts';
import type { FlowState } from './flow/flow-state.ts';
import type { KioskState } from './flow/kiosk-state.ts';
import type { PageClock } from './flow/page-clock.ts';
import { offersRetry } from './flow/problem-landing.ts';
import { stepCount, stepOf } from './flow/progress.ts';
import { AddressScreen } from './screens/address/address-screen.tsx';
import { AttractScreen } from './screens/attract/attract-screen.tsx';
import { CardScreen } from './screens/card/card-screen.tsx';
import { ChallengeScreen } from './screens/challenge/challenge-screen.tsx';
import { CodeScreen } from './screens/code/code-screen.tsx';
import { CompleteScreen } from './screens/complete/complete-screen.tsx';
import { CounterCompleteScreen } from './screens/complete/counter-complete-screen.tsx';
import { ConfirmScreen } from './screens/confirm/confirm-screen.tsx';
import { CounterCardScreen } from './screens/counter-card/counter-card-screen.tsx';
import { EditScreen } from './screens/edit/edit-screen.tsx';
import { FlowChoiceScreen } from './screens/flow-choice/flow-choice-screen.tsx';
import { HandoverScreen } from './screens/handover/handover-screen.tsx';
import { ListScreen } from './screens/list/list-screen.tsx';
import { LoginScreen } from './screens/login/login-screen.tsx';
import { MenuScreen } from './screens/menu/menu-screen.tsx';
import { OutOfServiceScreen } from './screens/out-of-service/out-of-service-screen.tsx';
import { OutcomeUnknownScreen } from './screens/outcome-unknown/outcome-unknown-screen.tsx';
import { IdleWarning } from './screens/overlays/idle-warning.tsx';
import { LeavingDialog } from './screens/overlays/leaving-dialog.tsx';
import { PanelLockScreen } from './screens/staff-panel/panel-lock-screen.tsx';
import { PanelScreen } from './screens/staff-panel/panel-screen.tsx';
import { SubmittingScreen } from './screens/submitting/submitting-screen.tsx';
import { textsFor } from './text/texts.ts';
import { useDocument } from './use-document.ts';
import { useRefusedGestures } from './use-refused-gestures.ts';
import { useStaffKeys } from './use-staff-keys.ts';
import './design/design.css';

export interface AppProps {
  readonly state: KioskState;
  readonly profile: KioskProfile;
  readonly clock: PageClock;
  readonly send: Send;
}

/** The screen of each flow state. Every screen is made anew when one comes to it. */
const screenOf = ({ flow, service, pending, limits, wipes }: KioskState, send: Send) => {
  switch (flow.screen) {
    case 'attract':
      return (
        <AttractScreen
          key="attract"
          service={service}
          pending={pending}
          limits={limits}
          send={send}
        />
      );
    case 'flow-choice':
      return <FlowChoiceScreen key="flow-choice" />;
    case 'login':
      return <LoginScreen key={`${flow.purpose.kind} ${wipes}`} state={flow} send={send} />;
    case 'address':
      return <AddressScreen key="address" state={flow} send={send} />;
    case 'code':
      return <CodeScreen key="code" state={flow} send={send} />;
    case 'menu':
      return <MenuScreen key="menu" state={flow} />;
    case 'list':
      return <ListScreen key="list" state={flow} pending={pending} limits={limits} send={send} />;
    case 'card':
      return flow.flow === 'selfcare' ? (
        <CardScreen key="card" state={flow} send={send} />
      ) : (
        <CounterCardScreen key="counter-card" state={flow} send={send} />
      );
    case 'edit':
      return <EditScreen key="edit" state={flow} send={send} />;
    case 'handover':
      return <HandoverScreen key="handover" state={flow} send={send} />;
    case 'confirm':
      return <ConfirmScreen key="confirm" state={flow} />;
    case 'submitting':
      return <SubmittingScreen key="submitting" state={flow} />;
    case 'challenge':
      return <ChallengeScreen key="challenge" state={flow} />;
    case 'complete':
      return flow.flow === 'selfcare' ? (
        <CompleteScreen key="complete" state={flow} />
      ) : (
        <CounterCompleteScreen key="counter-complete" state={flow} />
      );
    case 'outcome-unknown':
      return <OutcomeUnknownScreen key="outcome-unknown" state={flow} />;
    case 'out-of-service':
      return <OutOfServiceScreen key="out-of-service" state={flow} />;
    case 'staff':
      return flow.part === 'lock' ? (
        <PanelLockScreen key="panel-lock" state={flow} send={send} />
      ) : (
        <PanelScreen key="panel" state={flow} service={service} pending={pending} send={send} />
      );
  }
};

const overlayOf = ({ overlay, flow }: KioskState, send: Send) => {
  switch (overlay.kind) {
    case 'none':
      return null;
    case 'leaving':
      return <LeavingDialog send={send} />;
    case 'idle-warning':
      return <IdleWarning flow={flow} endsAt={overlay.endsAt} send={send} />;
  }
};

const progressOf = (flow: FlowState): Surroundings['progress'] => {
  const step = stepOf(flow);
  return step === null ? null : { step, steps: stepCount };
};

/** The whole page, as a function of its state. */
export const App = ({ state, profile, clock, send }: AppProps) => {
  useDocument(state);
  useRefusedGestures();
  useStaffKeys(send);
  const { locale, display, flow, relaxed } = state;
  const audience = audienceOf(flow, profile.flows);
  const progress = progressOf(flow);
  return (
    <I18nextProvider i18n={textsFor(locale)}>
      <SurroundingsContext
        value={{ profile, relaxed, locale, display, audience, progress, clock, offersRetry, send }}
      >
        <Menus languages={flow.screen === 'attract' ? 'outside' : 'inside'}>
          {screenOf(state, send)}
          {overlayOf(state, send)}
        </Menus>
      </SurroundingsContext>
    </I18nextProvider>
  );
};
